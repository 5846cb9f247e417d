// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/id.h"
#include "core/review/watch_list.h"

#include <array>
#include <map>
#include <vector>

namespace sosdesk {

class Office;

/** Whom to look after although outside SOS, most urgent first (W1–W3). */
struct WatchList
{
    Day today{};
    std::vector<Day> days{}; ///< the survey days whose answers were looked at, newest first; empty: none was imported
    qint64 answers = 0;      ///< facilities that answered on any of them
    bool stockKnown = false; ///< otherwise nothing can be offered
    std::vector<WatchRow> rows{};
};

/** Looks at the newest answer of each facility among those of the past two surveys. 200,000 answers take a second: a
 *  question for Turn::Long. */
[[nodiscard]] Result<WatchList> watchList(Office& office);

/** Keeps what was offered to a facility of the list and what it said, with journal and outbox. BadArgument for a
 *  facility without a code, pieces below zero, or an offer of nothing that was accepted. */
[[nodiscard]] Result<OperationId> recordOffer(Office& office, WatchOffer offer);

/** How many facilities told which outlook of an item in one survey. */
struct OutlookCount
{
    std::array<int, 4> byOutlook{}; ///< by Outlook
    int none = 0;                   ///< answered without one
};
struct OutlookWeek
{
    Day day{};
    int answers = 0;
    std::map<Item, OutlookCount> items{};
};

/** The past @p weeks surveys, oldest first; for Turn::Long. */
[[nodiscard]] Result<std::vector<OutlookWeek>> outlookWeeks(Office& office, int weeks);

} // namespace sosdesk
