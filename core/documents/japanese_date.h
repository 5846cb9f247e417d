// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"

#include <QString>

namespace sosdesk {

/** `令和6年11月25日`; the first year of an era is 元年, before 明治's end the western year stands. */
[[nodiscard]] QString japaneseDate(Day day);
/** `11月26日（火）` */
[[nodiscard]] QString monthAndDay(Day day);
/** `14:05`, Japan time. */
[[nodiscard]] QString clockTime(Instant at);

} // namespace sosdesk
