// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/state_answer.h"
#include "core/store/unit_of_work.h"

#include <optional>
#include <vector>

namespace sosdesk {

/** 内示: the ministry's answers about our requests (F3), and what the distribution list has of them. */
class StateAnswerStore
{
public:
    explicit StateAnswerStore(Database& database)
        : m_database(database)
    {
    }

    /** The newest answer about a request, in item order. */
    [[nodiscard]] Result<std::vector<StateAnswer>> about(const QString& request) const;
    /** Writes the line as part of the newest answer. The caller writes journal and outbox. */
    [[nodiscard]] Result<void> write(UnitOfWork& work, const StateAnswer& answer);
    /** Lines about @p request that are not among @p kept are no longer part of the answer; how many that were. */
    [[nodiscard]] Result<int> retire(UnitOfWork& work, const QString& request, const std::vector<StateAnswer>& kept);
    /** Requests of a facility that wait for the state's goods: completed 要 with ②, newest first. */
    [[nodiscard]] Result<std::vector<QString>> waitingFor(FacilityCode facility) const;
    /** What the distribution list says the state shipped to a facility from a day on: pieces and last day by item. */
    [[nodiscard]] Result<std::vector<StateAnswer>> shippedTo(FacilityCode facility, Day from) const;

private:
    Database& m_database;
};

} // namespace sosdesk
