// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/console.h"
#include "core/desk/period_order.h"

namespace sosdesk {

// Exports of a period, and of a sheet, as a console asks for them; the JSON is DESIGN 4's `export`.

[[nodiscard]] Result<Reply> exportPeriodReply(Desk& desk, const PeriodOrder& order, const QString& file);
[[nodiscard]] Result<Reply> exportSheetReply(Desk& desk, const QString& number, const QString& file);

} // namespace sosdesk
