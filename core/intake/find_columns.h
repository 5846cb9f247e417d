// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/intake/column_map.h"
#include "core/tables/text_file.h"

namespace sosdesk {

struct IntakeOptions;

/** What a file is, by its header. In a workbook the header is the first row that fits, whatever stands above it; one
 *  without a table may be a form. @p file begins at its header afterwards. FileEmpty; errors of ColumnMap::match(), of
 * a workbook those of the row that came nearest. */
[[nodiscard]] Result<ColumnMap> findColumns(TextFile& file, const IntakeOptions& options);

} // namespace sosdesk
