// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/desk/request_entry.h"
#include "core/domain/id.h"

namespace sosdesk {

class Office;
class UnitOfWork;

/** How an entry stands while it is typed: what is missing, and by when it will have to be decided. */
struct EntryStanding
{
    std::vector<EntryIssue> issues{};
    Day processingDay{};
    Instant decideBy{};

    [[nodiscard]] bool isBlocked() const;
};
[[nodiscard]] Result<EntryStanding> entryStanding(Office& office, const RequestEntry& entry);

/** What the desk knows of a facility, to be filled into an entry: the list's name and address, and the figures of the
 *  newest weekly survey, their day in @p surveyDay. */
struct Prefill
{
    RequestEntry entry{};
    std::optional<Day> surveyDay{};
};
[[nodiscard]] Result<Prefill> prefill(Office& office, Channel channel, FacilityCode code);

/** One line of the search for a facility. */
struct FacilityChoice
{
    FacilityCode code{};
    QString name{};
    QString address{};
    QString phone{};
};
/** Facilities that @p text may mean: a part of a name (高 finds 髙), of a code or of a phone number. */
[[nodiscard]] Result<std::vector<FacilityChoice>> findFacilities(Office& office, const QString& text, int most);

struct NewRequest
{
    std::optional<OperationId> operation{}; ///< nothing: blocked, or nothing differed
    Request request{};
    EntryStanding standing{};
};

/** Stores a typed request with its form and what was told, or corrects one of ours and keeps the earlier revision; all
 *  in one act. A number of ours is made for a new one: `URG-20241125-K7W-01`, `SHT-…`, `AGG-…`, by the day it came
 *  and the desk that took it down.
 *  UnknownRequest and BadArgument for a correction of what is none of ours; RuleViolated (D8) after 受付完了; Conflict.
 */
[[nodiscard]] Result<NewRequest> newRequest(Office& office, const RequestEntry& entry);

/** The same within an act that is somebody else's, which commits it (an import): true when something was written. @p
 * made tells what stands in the way. */
[[nodiscard]] Result<bool> writeRequest(UnitOfWork& work, Office& office, const RequestEntry& entry, NewRequest& made);

/** What stands in a typed request, to be corrected. UnknownRequest; BadArgument when it is none of ours. */
[[nodiscard]] Result<RequestEntry> entryOf(Office& office, const QString& number);

} // namespace sosdesk
