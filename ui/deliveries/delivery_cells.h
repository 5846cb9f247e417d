// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/deliveries.h"
#include "core/desk/print_order.h"
#include "ui/stock/cell_model.h"

namespace sosdesk::ui {

// Deliveries and what was found about them as rows of tables.

[[nodiscard]] std::vector<CellColumn> deliveryColumns();
[[nodiscard]] std::vector<CellModel::Row> deliveryCells(
    const std::vector<DeliveryRow>& rows, const ItemCatalogue& items, Day today);

[[nodiscard]] std::vector<CellColumn> findingColumns();
[[nodiscard]] std::vector<CellModel::Row> findingCells(const std::vector<PaperProblem>& problems);

/** Decided, promised and shipped, a line an item; empty for the prefecture's. */
[[nodiscard]] QString comparisonText(const DeliveryRow& row, const ItemCatalogue& items, Day today);

} // namespace sosdesk::ui
