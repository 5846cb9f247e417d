// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/typing.h"
#include "core/store/database.h"

#include <vector>

namespace sosdesk {

/** What was typed and not decided: outlives the process, stands in no journal and goes to nobody. */
class TypingStore
{
public:
    explicit TypingStore(Database& database)
        : m_database(database)
    {
    }

    /** Keeps what stands there now, in a statement of its own; one that is empty goes. The request must be there. */
    [[nodiscard]] Result<void> keep(const Typing& typing);
    /** The decision that was typed is decided: in its transaction. */
    [[nodiscard]] Result<void> dropDecision(const QString& request);
    /** The contact that was typed is recorded: in its transaction. */
    [[nodiscard]] Result<void> dropContact(const QString& request);
    /** All of them; a row that is no JSON of ours is left out: it is worth no window that does not open. */
    [[nodiscard]] Result<std::vector<Typing>> all() const;

private:
    Database& m_database;
};

} // namespace sosdesk
