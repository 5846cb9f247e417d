// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/roll.h"

#include <QStringList>

#include <vector>

namespace sosdesk {

class Office;

/** The list of all requests with the gist of each one's judgement as it was last known: nothing
 * is judged here, so 200,000 of them take a quarter of a second; in the order of their rows. */
[[nodiscard]] Result<Roll> loadRoll(Office& office);

/** Judges these rows anew and keeps their gists; gives their entries, all fresh. Some 0.4 ms a row. */
[[nodiscard]] Result<Roll> judgeRows(Office& office, const std::vector<std::int64_t>& rows);

/** The entries of these rows as they are known: nothing is judged, so what is stale says so. */
[[nodiscard]] Result<Roll> entriesOf(Office& office, const std::vector<std::int64_t>& rows);

/** 最近参照したデータ: numbers of the requests that somebody decided or phoned about last, newest first. */
[[nodiscard]] Result<QStringList> recentNumbers(Office& office);

/** The row of a request, and of every other request of its facility: a decision about one may change what is said of
 * the others (C4). UnknownRequest. */
[[nodiscard]] Result<std::vector<std::int64_t>> rowsAround(Office& office, const QString& number);

} // namespace sosdesk
