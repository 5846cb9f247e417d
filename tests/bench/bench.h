// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "tests/bench/scoreboard.h"
#include "tests/bench/workplace.h"

namespace sosdesk::bench {

/** How much is measured. */
struct Extent
{
    qint64 rows = 1'000'000;   ///< of the weekly survey; of the store of the reviews, about
    qint64 requests = 200'000; ///< of the day, in the store of the reviews
    int reviews = 2'000;       ///< requests picked from all over that store
    int rounds = 5;            ///< of the peer and ours in turn
};

/** Importing a weekly survey, and again with a hundredth of it changed, against `sqlite3 .import` of the same file. */
[[nodiscard]] Result<void> benchWeekly(const Workplace& place, const Extent& extent, Scoreboard& scores);

/** The folder with that survey in its forms, made once: `plain-utf8.csv`, `quoted-changed.csv` … */
[[nodiscard]] Result<QString> surveyCopies(const Workplace& place, const Extent& extent);

/** The store of those below: made once, then kept. Gives its data folder. */
[[nodiscard]] Result<QString> largeStore(const Workplace& place, const Extent& extent);
/** Importing a report of very many requests. */
[[nodiscard]] Result<void> benchRequests(const Workplace& place, const Extent& extent, Scoreboard& scores);
/** The lists of a large store through the command line. */
[[nodiscard]] Result<void> benchList(const Workplace& place, const Extent& extent, Scoreboard& scores);
/** Reviewing one request of a large store, in this process. */
[[nodiscard]] Result<void> benchReview(const Workplace& place, const Extent& extent, Scoreboard& scores);
/** A day of 3,000 open requests and a year of surveys at the window: going on, and A on the clean lane. */
[[nodiscard]] Result<void> benchWorkday(const Workplace& place, const Extent& extent, Scoreboard& scores);
/** A thousand notices to one PDF through the command line: time, and memory against a tenth of them. */
[[nodiscard]] Result<void> benchPapers(const Workplace& place, const Extent& extent, Scoreboard& scores);
/** The first pull of a desk from a team server, against `COPY … TO STDOUT` into `sqlite3 .import` of the same rows. */
[[nodiscard]] Result<void> benchPull(const Workplace& place, const Extent& extent, Scoreboard& scores);
/** The window on a copy of the large store: start, next request (also during an import), sort, lanes, search. */
[[nodiscard]] Result<void> benchWindow(const Workplace& place, const Extent& extent, Scoreboard& scores);
/** Dividing items that are short over all requests of a wave day, in this process. */
[[nodiscard]] Result<void> benchShare(const Workplace& place, const Extent& extent, Scoreboard& scores);
/** Ten thousand deliveries into the list of each format, in this process. */
[[nodiscard]] Result<void> benchDeliveries(const Workplace& place, const Extent& extent, Scoreboard& scores);

} // namespace sosdesk::bench
