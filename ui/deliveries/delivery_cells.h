// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/deliveries.h"
#include "core/desk/print_order.h"
#include "ui/shared/cell_model.h"

namespace sosdesk::ui {

// Deliveries and what was found about them as rows of tables.

[[nodiscard]] std::vector<CellColumn> deliveryColumns();
[[nodiscard]] std::vector<CellModel::Row> deliveryCells(
    const std::vector<DeliveryRow>& rows, const ItemCatalogue& items, Day today);

[[nodiscard]] std::vector<CellColumn> findingColumns();
[[nodiscard]] std::vector<CellModel::Row> findingCells(const std::vector<PaperProblem>& problems);
/** The whole of a finding, where a row has no room for it. */
[[nodiscard]] QString findingText(const PaperProblem& problem);

/** What should be done, and of the state's what was decided, promised and shipped, a line each. */
[[nodiscard]] QString comparisonText(const DeliveryRow& row, const ItemCatalogue& items, Day today);

} // namespace sosdesk::ui
