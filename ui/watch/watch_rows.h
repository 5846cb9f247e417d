// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/watch_list.h"
#include "ui/shared/cell_model.h"

namespace sosdesk::ui {

// The watch list as rows of a table, a row a facility.

[[nodiscard]] std::vector<CellColumn> watchColumns();
/** @p rank from 1, in the whole list. */
[[nodiscard]] CellModel::Row watchCells(const WatchRow& row, qsizetype rank, const ItemCatalogue& items, Day today);

/** What is to be known while the phone rings: why it stands here, and each item with its figures. */
[[nodiscard]] QString watchDetails(const WatchRow& row, const ItemCatalogue& items, Day today);
/** `受ける`, `不在` … */
[[nodiscard]] QString outcomeText(OfferOutcome outcome);

} // namespace sosdesk::ui
