// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/exchange.h"

#include <vector>

namespace sosdesk {

class Office;

/** How one kind of report stands: its last success and its last attempt apart. */
struct SourceState
{
    QString kind{}; ///< code of DESIGN 4: `requests`, `weekly` …
    std::optional<ImportTrace> success{};
    std::optional<ImportTrace> attempt{}; ///< the last one, when it failed after the last success
    bool stale = false;                   ///< older than an officer should judge by; never true of what never came
};

/** What came in, what goes out, and how old it is. */
struct SyncState
{
    Instant asOf{};
    std::vector<SourceState> sources{}; ///< of every kind, in the order in which a day needs them
    std::vector<ImportTrace> unknown{}; ///< refused files of no known kind, the newest first
    std::vector<ImportTrace> imports{}; ///< all, the newest first
    std::vector<DecisionMessage> decisions{};
    qint64 unsent = 0;
    bool hasServer = false; ///< a team server is set up: until then everything stays on this machine
};

[[nodiscard]] Result<SyncState> syncState(Office& office);

/** The rows of an import that were refused or warned about, in the order of the file. */
[[nodiscard]] Result<std::vector<ListedRow>> importIssues(Office& office, qint64 import);

/** Writes down that a file was refused as a whole; nothing when the store cannot be written, and nothing for what is no
 *  fault of the file (a wrong argument, given up). */
void rememberRefusal(Office& office, const QString& file, const QString& kind, const Error& error);

} // namespace sosdesk
