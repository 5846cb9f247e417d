// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/stock_share.h"
#include "ui/shared/cell_model.h"

namespace sosdesk::ui {

/** The columns of the preview: who, what is asked, and what a share makes of it. */
[[nodiscard]] std::vector<CellColumn> shareColumns();

/** A row for each claim in @p order; with what came of it when @p out is not empty. */
[[nodiscard]] std::vector<CellModel::Row> shareRows(const ItemClaims& claims, const Division& division,
    const std::vector<std::size_t>& order, const std::vector<ShareOutcome>& out);

/** The claims with the least cover first, those whose cover nobody knows last. */
[[nodiscard]] std::vector<std::size_t> byCover(const ItemClaims& claims);

[[nodiscard]] QString fateText(ShareFate fate);

} // namespace sosdesk::ui
