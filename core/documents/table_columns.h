// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/paper.h"

#include <vector>

namespace sosdesk {

/** How the columns of a table stand on the page. */
struct TableColumns
{
    std::vector<double> widths{}; ///< millimetres; their sum is the width of the page's text
    bool framed = true;
    bool large = false;     ///< the type of letters
    double leastHeight = 0; ///< of a row, hundredths of a millimetre
};

[[nodiscard]] TableColumns columnsOf(TableShape shape);

} // namespace sosdesk
