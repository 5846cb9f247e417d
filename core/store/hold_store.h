// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/hold.h"
#include "core/store/unit_of_work.h"

namespace sosdesk {

/** What is set aside, a row a request. */
class HoldStore
{
public:
    explicit HoldStore(Database& database)
        : m_database(database)
    {
    }

    /** How a request stands; version 0 when it was never held. */
    [[nodiscard]] Result<Hold> of(const QString& request) const;
    /** Writes the next version with a journal entry (@p action is `hold`, `resume` or `undo`) and an outbox message;
     *  gives it with its version. The request must be there. */
    [[nodiscard]] Result<Hold> record(UnitOfWork& work, Hold hold, const QString& action);

private:
    Database& m_database;
};

} // namespace sosdesk
