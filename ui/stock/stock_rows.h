// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/stock_overview.h"
#include "ui/shared/cell_model.h"

namespace sosdesk::ui {

// The overview of the stock as rows of tables.

[[nodiscard]] std::vector<CellColumn> itemColumns();
[[nodiscard]] std::vector<CellModel::Row> itemRows(const StockOverview& overview, const ItemCatalogue& items);

[[nodiscard]] std::vector<CellColumn> lotColumns();
[[nodiscard]] std::vector<CellModel::Row> lotRows(const std::vector<LotStanding>& lots);

[[nodiscard]] std::vector<CellColumn> ledgerColumns();
[[nodiscard]] std::vector<CellModel::Row> ledgerRows(
    const std::vector<StockEntry>& entries, const StockOverview& overview);

/** `1.4`, `—` for nothing. */
[[nodiscard]] QString tenthsText(std::optional<int> tenths);

} // namespace sosdesk::ui
