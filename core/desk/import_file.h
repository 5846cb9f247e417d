// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/id.h"
#include "core/domain/import_tally.h"

#include <memory>

namespace sosdesk {

class Office;
class Report;

struct ImportedFile
{
    OperationId operation{};
    ImportTally tally{};
};

/** Finds out what a file is: encoding, layout, kind. @p kind empty or `auto`: by its header; @p layoutFile: a layout
 * besides the known ones. */
[[nodiscard]] Result<std::unique_ptr<Report>> openReport(
    Office& office, const QString& path, const QString& kind, const QString& layoutFile);

/** Takes an open file in: read, reconciled and written in one transaction with its log and journal entry. A refused
 * file leaves everything as it was. */
[[nodiscard]] Result<ImportedFile> importReport(Office& office, const QString& path, Report& report);

} // namespace sosdesk
