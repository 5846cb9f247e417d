// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/id.h"

#include <QString>

#include <vector>

namespace sosdesk {

class Office;

/** How G-MIS's value stands to what was decided, as of the last import. */
enum class GmisStanding { AsDecided, Differs, Missing };

/** One field that the officer types into G-MIS. */
struct GmisField
{
    QString key{};   ///< `n95_mask.state`, `need` …
    QString item{};  ///< its name; empty for the request as a whole
    QString label{}; ///< as on the screen
    QString value{}; ///< as it is typed: plain digits, the screen's own words
    GmisStanding standing = GmisStanding::Missing;
    QString gmisValue{}; ///< what the last import had, worded alike
    bool ticked = false; ///< the officer says it is typed
};

/** The fields of a completed decision in the order of the screen; none while it is not complete. UnknownRequest,
 *  BadResource. */
[[nodiscard]] Result<std::vector<GmisField>> gmisEntry(Office& office, const QString& number);

/** Ticks or unticks a field of the newest decision, with a journal entry; a tick of an older version does not count.
 *  RuleViolated (D5) while there is no completed decision; BadArgument for a key that is none of its fields. */
[[nodiscard]] Result<OperationId> tickGmisField(Office& office, const QString& number, const QString& key, bool ticked);

} // namespace sosdesk
