// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/desk/print_order.h"
#include "core/documents/form_sheet.h"

namespace sosdesk {

class Office;

/** The sheet of a request with the prefecture's block filled, as far as it is decided. BadArgument for a request that
 * is no sheet; UnknownRequest. */
[[nodiscard]] Result<FormSheet> filledSheet(Office& office, const QString& number);

/** Writes the 緊急配布要請シート of a request with the prefecture's block filled (F5) as .xlsx, in the order in which
 * the import reads it; whole or not at all, with its journal entry. It is a clean sheet of ours: the facility's own
 * file is not kept. Without a completed decision the block holds what the sheet came with, and `not_complete` is a
 * problem. BadArgument for a request that is no sheet; UnknownRequest; errors of storage. */
[[nodiscard]] Result<PaperOutcome> exportSheet(Office& office, const QString& number, const QString& file);

} // namespace sosdesk
