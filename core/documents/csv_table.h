// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/sheet_table.h"

class QIODevice;

namespace sosdesk {

/** Writes the table as CSV for people: UTF-8 with BOM, what a spreadsheet might run made inert (P17). */
[[nodiscard]] Result<void> writeCsv(QIODevice& device, const SheetTable& table);

} // namespace sosdesk
