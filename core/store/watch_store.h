// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/survey.h"
#include "core/domain/watch_offer.h"
#include "core/store/unit_of_work.h"

#include <functional>
#include <map>
#include <set>
#include <vector>

namespace sosdesk {

/** The weekly answers of everybody, and what was offered to those who are short. */
class WatchStore
{
public:
    explicit WatchStore(Database& database)
        : m_database(database)
    {
    }

    /** The survey days up to @p until, newest first, at most @p most. */
    [[nodiscard]] Result<std::vector<Day>> newestDays(Day until, int most) const;
    /** Calls @p visit for every answer of a day in the order of codes; 200,000 take some 0.2 s. The Survey is reused.
     */
    [[nodiscard]] Result<void> eachAnswer(Day day, const std::function<void(const Survey&)>& visit) const;

    /** Codes, in order: with an emergency distribution since, or a completed 要 since; with a request since; with a
     *  request that is not decided. */
    [[nodiscard]] Result<std::vector<FacilityCode>> servedSince(Day since) const;
    [[nodiscard]] Result<std::vector<FacilityCode>> askedSince(Day since) const;
    [[nodiscard]] Result<std::vector<FacilityCode>> inReview() const;

    /** The newest offer to each facility since, by code. */
    [[nodiscard]] Result<std::map<FacilityCode, WatchOffer>> offersSince(Day since) const;
    /** Writes an offer with its journal entry and outbox message. */
    [[nodiscard]] Result<void> record(UnitOfWork& work, const WatchOffer& offer);

private:
    [[nodiscard]] std::vector<FacilityCode> codesOf(SQLite::Statement& row) const;

    Database& m_database;
};

} // namespace sosdesk
