// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journal.h"
#include "core/store/unit_of_work.h"

#include <vector>

namespace sosdesk {

/** A break found in the chain, in the outbox, or between a row and what the journal says of it. */
struct JournalProblem
{
    qint64 sequence = 0;
    QString code{};   ///< `bad_hash`, `broken_link`, `gap`, `bad_genesis`, `outbox_changed`, `decision_changed`,
                      ///< `decision_missing`, `decision_unwitnessed`
    QString reason{}; ///< the object or value concerned
};

struct JournalReport
{
    qint64 entries = 0;
    QByteArray head{}; ///< the newest hash, the genesis when there is no entry
    std::vector<JournalProblem> problems{};
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
    /** Recomputes the whole chain and holds outbox and decisions against it. */
    [[nodiscard]] Result<JournalReport> verify() const;

private:
    [[nodiscard]] QByteArray genesis() const;
    void verifyOutbox(JournalReport& report) const;
    void verifyDecisions(JournalReport& report) const;

    Database& m_database;
};

} // namespace sosdesk
