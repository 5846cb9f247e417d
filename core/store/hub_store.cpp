// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/hub_store.h"

#include "core/store/columns.h"

namespace sosdesk {
namespace {

std::vector<OutboxMessage> messagesOf(SQLite::Statement& row)
{
    std::vector<OutboxMessage> messages;
    while (row.executeStep()) {
        Columns columns(row);
        OutboxMessage message;
        message.id = columns.number();
        message.uuid = columns.uuid();
        message.kind = columns.text();
        message.object = columns.text();
        message.payload = columns.blob();
        messages.push_back(std::move(message));
    }
    return messages;
}

std::optional<qint64> numberIn(SQLite::Statement& row)
{
    const std::optional<qint64> number = row.executeStep() ? Columns(row).maybeNumber() : std::nullopt;
    row.reset();
    return number;
}

} // namespace

Result<QString> HubStore::state(const char* key) const
{
    return m_database.guarded([&] {
        auto& row = with(m_database.prepare("SELECT value FROM hub_state WHERE key = ?"), QString::fromLatin1(key));
        const QString value = row.executeStep() ? Columns(row).text() : QString();
        row.reset();
        return value;
    });
}

Result<void> HubStore::setState(const char* key, const QString& value)
{
    return m_database.guarded([&] {
        with(m_database.prepare("INSERT INTO hub_state VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"),
            QString::fromLatin1(key), value)
            .exec();
    });
}

Result<void> HubStore::together(const std::function<Result<void>()>& steps)
{
    std::optional<SQLite::Transaction> transaction;
    SOSDESK_TRY(m_database.guarded(
        [&] { transaction.emplace(m_database.connection(), SQLite::TransactionBehavior::IMMEDIATE); }));
    SOSDESK_TRY(steps()); // what fails is rolled back as the transaction ends
    return m_database.guarded([&] { transaction->commit(); });
}

Result<int> HubStore::knownVersion(const QString& kind, const QString& key) const
{
    return m_database.guarded([&] {
        auto& row = with(m_database.prepare("SELECT version FROM hub_known WHERE kind = ? AND key = ?"), kind, key);
        return static_cast<int>(numberIn(row).value_or(0));
    });
}

Result<void> HubStore::setKnown(const QString& kind, const QString& key, int version)
{
    return m_database.guarded([&] {
        with(m_database.prepare("INSERT INTO hub_known VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET "
                                "version = max(version, excluded.version)"),
            kind, key, version)
            .exec();
    });
}

Result<void> HubStore::markReceived(UnitOfWork& work)
{
    return m_database.guarded(
        [&] { with(m_database.prepare("UPDATE operation SET from_hub = 1 WHERE id = ?"), work.row()).exec(); });
}

Result<std::optional<TellingAct>> HubStore::nextAct(qint64 after) const
{
    return m_database.guarded([&]() -> std::optional<TellingAct> {
        auto& row = with(m_database.prepare("SELECT id, uuid, at, actor FROM operation WHERE id > ? AND from_hub = 0 "
                                            "ORDER BY id LIMIT 1"),
            after);
        if (!row.executeStep()) {
            return std::nullopt;
        }
        Columns columns(row);
        TellingAct act;
        act.row = columns.number();
        act.id = {columns.uuid()};
        act.at = columns.instant();
        act.officer = columns.text();
        row.reset();
        return act;
    });
}

Result<qint64> HubStore::lastAct() const
{
    return m_database.guarded(
        [&] { return numberIn(m_database.prepare("SELECT max(id) FROM operation WHERE from_hub = 0")).value_or(0); });
}

Result<qint64> HubStore::newestRow() const
{
    return m_database.guarded(
        [&] { return numberIn(m_database.prepare("SELECT max(id) FROM operation")).value_or(0); });
}

Result<bool> HubStore::mayHaveImported(qint64 after, qint64 upTo) const
{
    return m_database.guarded([&] {
        auto& row =
            with(m_database.prepare(
                     "SELECT 1 FROM operation WHERE id > ? AND id <= ? AND from_hub = 0 AND action NOT IN ('decide', "
                     "'undo', 'contact', 'check_tick', 'gmis_tick', 'hold', 'resume', 'inquiry', 'delivery', 'export', "
                     "'print', 'settings', 'mode', 'settle', 'settle_conflict', 'shipping_label', 'replace_character', "
                     "'stock', 'watch_offer', 'work_plan', 'freeze', 'import_refused', 'conflict', 'refused_by_hub') "
                     "LIMIT 1"),
                after, upTo);
        return numberIn(row).has_value();
    });
}

Result<bool> HubStore::importedSince(const char* kind, qint64 after, qint64 upTo) const
{
    return m_database.guarded([&] {
        auto& row = with(m_database.prepare("SELECT 1 FROM import_file f JOIN operation o ON o.id = f.operation "
                                            "WHERE f.kind = ? AND o.id > ? AND o.id <= ? AND from_hub = 0 LIMIT 1"),
            QString::fromLatin1(kind), after, upTo);
        return numberIn(row).has_value();
    });
}

Result<std::vector<OutboxMessage>> HubStore::waiting(qint64 operation) const
{
    return m_database.guarded([&] {
        return messagesOf(
            with(m_database.prepare("SELECT id, uuid, kind, object, payload FROM outbox WHERE operation = ? "
                                    "AND state IN ('queued', 'sent') ORDER BY id"),
                operation));
    });
}

Result<std::vector<OutboxMessage>> HubStore::waitingAbout(const QString& kind, const QString& object) const
{
    return m_database.guarded([&] {
        return messagesOf(with(m_database.prepare("SELECT id, uuid, kind, object, payload FROM outbox WHERE kind = ? "
                                                  "AND object = ? AND state IN ('queued', 'sent') ORDER BY id"),
            kind, object));
    });
}

Result<std::map<QString, QString>> HubStore::untold(bool refused) const
{
    return m_database.guarded([&] {
        std::map<QString, QString> numbers;
        // A correction never tells the channel.
        auto& row =
            with(m_database.prepare("SELECT object, why FROM outbox WHERE kind = 'request' AND state <> 'accepted' "
                                    "AND (NOT ? OR (state = 'refused' AND why LIKE '%\"number_taken\"%')) "
                                    "AND json_extract(payload, '$.channel') IS NOT NULL"),
                refused);
        while (row.executeStep()) {
            Columns columns(row);
            const QString number = columns.text();
            numbers[number] = columns.text();
        }
        return numbers;
    });
}

Result<void> HubStore::markAct(qint64 operation, MessageState state, const QString& why, Instant at)
{
    return m_database.guarded([&] {
        with(m_database.prepare("UPDATE outbox SET state = ?, why = ?, answered_at = ? WHERE operation = ? "
                                "AND state IN ('queued', 'sent')"),
            state, why, at, operation)
            .exec();
    });
}

Result<void> HubStore::markMessage(qint64 message, MessageState state, const QString& why, Instant at)
{
    return m_database.guarded([&] {
        with(m_database.prepare("UPDATE outbox SET state = ?, why = ?, answered_at = ? WHERE id = ?"), state, why, at,
            message)
            .exec();
    });
}

Result<std::optional<HubHead>> HubStore::newestHead() const
{
    return m_database.guarded([&]() -> std::optional<HubHead> {
        auto& row = m_database.prepare("SELECT sequence, hash FROM hub_head ORDER BY sequence DESC LIMIT 1");
        if (!row.executeStep()) {
            return std::nullopt;
        }
        Columns columns(row);
        HubHead head;
        head.sequence = columns.number();
        head.hash = columns.blob();
        row.reset();
        return head;
    });
}

Result<std::vector<HubHead>> HubStore::heads() const
{
    return m_database.guarded([&] {
        std::vector<HubHead> heads;
        auto& row = m_database.prepare("SELECT sequence, hash FROM hub_head ORDER BY sequence");
        while (row.executeStep()) {
            Columns columns(row);
            HubHead head;
            head.sequence = columns.number();
            head.hash = columns.blob();
            heads.push_back(std::move(head));
        }
        return heads;
    });
}

Result<void> HubStore::rememberHead(const HubHead& head, Instant now)
{
    if (head.sequence <= 0 || head.hash.size() != 32) {
        return {};
    }
    SOSDESK_TAKE(const QByteArray seen, m_database.guarded([&] {
        auto& row = with(m_database.prepare("SELECT hash FROM hub_head WHERE sequence = ?"), head.sequence);
        const QByteArray hash = row.executeStep() ? Columns(row).blob() : QByteArray();
        row.reset();
        return hash;
    }));
    if (!seen.isEmpty() && seen != head.hash) {
        return fail({ErrorCode::JournalBroken, {}, 0, QStringLiteral("hub"), QString::number(head.sequence),
            QString::fromLatin1(seen.toHex())});
    }
    return m_database.guarded([&] {
        with(m_database.prepare("INSERT OR IGNORE INTO hub_head VALUES (?, ?, ?)"), head.sequence, head.hash, now)
            .exec();
    });
}

Result<void> HubStore::setOpen(const std::vector<OpenRequest>& open)
{
    return m_database.guarded([&] {
        m_database.prepare("DELETE FROM hub_open").exec();
        for (const OpenRequest& request : open) {
            with(m_database.prepare("INSERT OR REPLACE INTO hub_open VALUES (?, ?, ?, ?)"), request.number,
                request.login, request.officer, request.since)
                .exec();
        }
    });
}

Result<std::vector<OpenRequest>> HubStore::open() const
{
    return m_database.guarded([&] {
        std::vector<OpenRequest> open;
        auto& row = m_database.prepare("SELECT request, login, officer, since FROM hub_open ORDER BY since, request");
        while (row.executeStep()) {
            Columns columns(row);
            OpenRequest request;
            request.number = columns.text();
            request.login = columns.text();
            request.officer = columns.text();
            request.since = columns.instant();
            open.push_back(std::move(request));
        }
        return open;
    });
}

} // namespace sosdesk
