// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/facility_page.h"
#include "core/desk/new_request.h"
#include "ui/shared/cell_model.h"

#include <vector>

namespace sosdesk::ui {

// The tables of 施設, each with its columns.

[[nodiscard]] std::vector<CellColumn> foundColumns();
[[nodiscard]] std::vector<CellModel::Row> foundRows(const std::vector<FacilityChoice>& found);

[[nodiscard]] std::vector<CellColumn> askedColumns();
[[nodiscard]] std::vector<CellModel::Row> askedRows(const FacilityPage& page);

[[nodiscard]] std::vector<CellColumn> sentColumns();
/** Newest first. */
[[nodiscard]] std::vector<CellModel::Row> sentRows(const FacilityPage& page, const ItemCatalogue& items);

[[nodiscard]] std::vector<CellColumn> heardColumns();
[[nodiscard]] std::vector<CellModel::Row> heardRows(const FacilityPage& page);

/** What the list says of the place, a line a thing. */
[[nodiscard]] QString placeText(const FacilityPage& page);

} // namespace sosdesk::ui
