// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/distribution.h"
#include "core/domain/period_case.h"
#include "core/store/database.h"

#include <vector>

namespace sosdesk {

/** Looks at the requests of a period of processing days, and at what left for facilities. Only reads. */
class PeriodStore
{
public:
    explicit PeriodStore(Database& database)
        : m_database(database)
    {
    }

    /** Requests in reception or closed with a processing day from @p from to @p to, in its order. Told is a notice
     *  about the decision that counts, or a delivery that stands at told. */
    [[nodiscard]] Result<std::vector<PeriodCase>> cases(Day from, Day to) const;
    /** PUSH shipments of anything after @p after, oldest first. */
    [[nodiscard]] Result<std::vector<Distribution>> pushesAfter(Day after) const;

private:
    void fillLines(PeriodCase& request, qint64 row, qint64 decision, bool closed) const;

    Database& m_database;
};

} // namespace sosdesk
