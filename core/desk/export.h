// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/desk/print_order.h"

namespace sosdesk {

class Office;

/** Writes the delivery list 別添２ (F2: completed ① with the designated carrier) or the G-MIS entry list, whole or not
 *  at all, and its journal entry with rows and SHA-256. Flaws that do not keep it from being written are in the
 *  outcome; when they leave no row at all nothing is written, and the outcome has no operation. NothingSelected; errors
 *  of storage; BadResource; TooBig for a text that no cell holds. */
[[nodiscard]] Result<PaperOutcome> exportList(Office& office, const ExportOrder& order, const QString& file);

/** What exportList() would have to say, without writing anything. */
[[nodiscard]] Result<PaperOutcome> checkList(Office& office, const ExportOrder& order);

/** A name for the file that every system takes. */
[[nodiscard]] QString suggestedFileName(Office& office, const ExportOrder& order);

} // namespace sosdesk
