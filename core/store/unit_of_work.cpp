// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/unit_of_work.h"

#include "core/base/sha256.h"
#include "core/store/columns.h"
#include "core/store/journal_store.h"

#include <QJsonDocument>

namespace sosdesk {

UnitOfWork::UnitOfWork(Database& database, const Author& author)
    : m_database(database)
    , m_author(author)
    , m_id{author.newId()}
{
}

UnitOfWork::~UnitOfWork()
{
    // A rollback that fails (the disk is gone) is done by SQLite at the next open.
    (void)m_database.guarded([this] { m_transaction.reset(); });
}

Result<std::unique_ptr<UnitOfWork>> UnitOfWork::begin(Database& database, const Author& author, const QString& action)
{
    if (database.isReadOnly()) {
        return fail({ErrorCode::ReadOnly, database.path()});
    }
    std::unique_ptr<UnitOfWork> work(new UnitOfWork(database, author));
    SOSDESK_TRY(database.guarded([&] {
        work->m_transaction.emplace(database.connection(), SQLite::TransactionBehavior::IMMEDIATE);
        with(database.prepare("INSERT INTO operation (uuid, at, actor, action) VALUES (?, ?, ?, ?)"), work->m_id,
            author.now, author.officer, action)
            .exec();
        work->m_row = database.lastRowId();
    }));
    return work;
}

Result<void> UnitOfWork::journal(const JournalAct& act)
{
    return JournalStore(m_database).append(act, m_author, m_id, m_row);
}

Result<void> UnitOfWork::send(const QString& kind, const QString& object, const QJsonObject& payload)
{
    return m_database.guarded([&] {
        const QByteArray text = QJsonDocument(payload).toJson(QJsonDocument::Compact);
        with(m_database.prepare(
                 "INSERT INTO outbox (uuid, operation, kind, object, payload, sha256) VALUES (?, ?, ?, ?, ?, ?)"),
            m_author.newId(), m_row, kind, object, QString::fromUtf8(text), sha256(text))
            .exec();
    });
}

Result<void> UnitOfWork::commit()
{
    return m_database.guarded([this] {
        m_transaction->commit();
        m_transaction.reset();
    });
}

} // namespace sosdesk
