// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/roll.h"
#include "core/store/unit_of_work.h"

namespace sosdesk {

/** The plan of who takes what (分担), one row, and whose a request is by it. */
class WorkPlanStore
{
public:
    explicit WorkPlanStore(Database& database)
        : m_database(database)
    {
    }

    /** Version 0 and no lines while nobody made one. */
    [[nodiscard]] Result<WorkPlan> plan() const;
    /** Writes the next version with a journal entry and an outbox message; gives it with its version. */
    [[nodiscard]] Result<WorkPlan> record(UnitOfWork& work, WorkPlan plan);

    /** Fills in the share of every entry: one pass over the facilities for a whole list, a look-up each for a few.
     *  A place that the facility list does not have is known by what its request says (name, address of a sheet). */
    [[nodiscard]] Result<void> divide(Roll& roll, const WorkSplit& split) const;

private:
    Database& m_database;
};

} // namespace sosdesk
