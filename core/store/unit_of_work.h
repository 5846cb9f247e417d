// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id_source.h"
#include "core/domain/journal.h"
#include "core/store/database.h"

#include <memory>
#include <optional>

namespace sosdesk {

/** Who acts, when, on which client: everything a written row and a journal entry need and must not look up themselves.
 */
struct Author
{
    Instant now{};
    QString officer{};
    QUuid client{};
    QString prefecture{}; ///< two digits, `00` while none is set
    QString appVersion{};
    IdSource newId{};
};

/** One act in one transaction: rows, journal entry and outbox message are durable together or not at all.
 *
 *  Without commit() everything is rolled back. Give the id() to the person (ACK) only after commit() said yes.
 */
class UnitOfWork
{
public:
    [[nodiscard]] static Result<std::unique_ptr<UnitOfWork>> begin(
        Database& database, const Author& author, const QString& action);
    ~UnitOfWork();
    UnitOfWork(const UnitOfWork&) = delete;
    UnitOfWork& operator=(const UnitOfWork&) = delete;

    /** Appends to the chain. */
    [[nodiscard]] Result<void> journal(const JournalAct& act);
    /** Queues a message for the team server. */
    [[nodiscard]] Result<void> send(const QString& kind, const QString& object, const QJsonObject& payload);
    [[nodiscard]] Result<void> commit();

    [[nodiscard]] OperationId id() const { return m_id; }
    /** The operation's row, to be written into every row of this act. */
    [[nodiscard]] qint64 row() const { return m_row; }
    [[nodiscard]] const Author& author() const { return m_author; }
    [[nodiscard]] Database& database() const { return m_database; }

private:
    UnitOfWork(Database& database, const Author& author);

    Database& m_database;
    Author m_author;
    OperationId m_id{};
    qint64 m_row = 0;
    std::optional<SQLite::Transaction> m_transaction;
};

} // namespace sosdesk
