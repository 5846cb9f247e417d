// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/request.h"
#include "core/domain/request_form.h"
#include "core/intake/issue.h"
#include "core/intake/layout.h"
#include "core/intake/sheet_grid.h"
#include "core/intake/words.h"

namespace sosdesk {

/** What a 別紙 緊急配布要請シート says: a request without a number, the place as it was written down, and in
 *  Request::gmis the prefecture's block, where somebody has filled it already. */
struct PaperSheet
{
    Request request{};
    RequestForm form{};

    friend bool operator==(const PaperSheet&, const PaperSheet&) = default;
};

/** How a form is read: the labels of its layout, the items, the words, the office's own prefecture. */
struct FormKnowledge
{
    const Layout& layout;
    const ItemCatalogue& items;
    const Words& words;
    std::string_view prefecture; ///< two digits or empty
};

/** The header of the first thing that a form cannot be without and @p grid has not: the facility's name, or a row of an
 *  item with what it asks; empty when it is such a form. */
[[nodiscard]] QString missingLabel(const SheetGrid& grid, const FormKnowledge& knowledge);

/** Reads a form whose cells may have moved: the value is the nearest filled cell right of or below its label, of an
 * item the cell of its row below the label. What is wrong goes to @p issues by cell; false in @p good when a cell
 * cannot be taken as it is, for then nobody may decide on the rest. */
[[nodiscard]] PaperSheet paperSheetFrom(
    const SheetGrid& grid, const FormKnowledge& knowledge, IssueList& issues, bool& good);

} // namespace sosdesk
