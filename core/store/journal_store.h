// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journal.h"
#include "core/store/unit_of_work.h"

#include <vector>

namespace sosdesk {

/** Where the chain ends: 0 and no bytes while it is empty. */
struct JournalHead
{
    qint64 sequence = 0;
    QByteArray hash{}; ///< 32 bytes
};

/** The append-only chain of acts (D10, PROMISES 3). */
class JournalStore
{
public:
    explicit JournalStore(Database& database)
        : m_database(database)
    {
    }

    /** Appends inside the caller's transaction; use UnitOfWork::journal(). */
    [[nodiscard]] Result<void> append(
        const JournalAct& act, const Author& author, OperationId operation, qint64 operationRow);
    /** Entries about one object (a request number), oldest first. */
    [[nodiscard]] Result<std::vector<JournalEntry>> about(const QString& object) const;
    /** The last @p count objects that were decided, undone or phoned about, the newest first. */
    [[nodiscard]] Result<std::vector<QString>> lastObjects(int count) const;
    /** The sequence of the newest entry; 0 while there is none. */
    [[nodiscard]] Result<qint64> lastSequence() const;
    [[nodiscard]] Result<JournalHead> head() const;
    /** Recomputes the whole chain and holds outbox and decisions against it. */
    [[nodiscard]] Result<JournalReport> verify() const;

private:
    [[nodiscard]] QByteArray genesis() const;
    void verifyOutbox(JournalReport& report) const;
    void verifyDecisions(JournalReport& report) const;

    Database& m_database;
};

} // namespace sosdesk
