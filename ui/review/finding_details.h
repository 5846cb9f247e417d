// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/item.h"
#include "core/review/finding.h"

#include <QString>

namespace sosdesk::ui {

/** Where a finding was taken from, in words: `週次調査 11/20`, `聞き取り 11/25 14:20`. */
[[nodiscard]] QString sourceText(const QString& source, Day asOf);

/** The figures that a finding was reckoned from, on one line; empty when it has none. */
[[nodiscard]] QString figuresText(const Finding& finding, const ItemCatalogue& items);

} // namespace sosdesk::ui
