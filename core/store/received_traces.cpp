// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/received_traces.h"

#include "core/store/columns.h"

#include <QJsonArray>

#include <algorithm>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype sha256Size = 32;

QByteArray bytesIn(const QJsonObject& told, const QString& member)
{
    return QByteArray::fromHex(told[member].toString().toLatin1());
}

/** The identity that the other desk gave it; null when it has none, or lacks what every trace has. */
QUuid identityOf(const QJsonObject& told)
{
    const QByteArray uuid = bytesIn(told, u"uuid"_s);
    const bool whole = uuid.size() == 16 && bytesIn(told, u"sha256"_s).size() == sha256Size
        && instantFromIso(told[u"at"_s].toString()) && !told[u"kind"_s].toString().isEmpty();
    return whole ? QUuid::fromRfc4122(uuid) : QUuid();
}

tl::unexpected<Error> unusable(const QJsonObject& told)
{
    return fail({ErrorCode::StoreDamaged, {}, 0, told[u"kind"_s].toString(), told[u"file"_s].toString(),
        u"constraint: no trace that desks tell each other"_s});
}

} // namespace

bool ReceivedTraces::holds(const char* sql, const QUuid& uuid)
{
    auto& row = with(m_database.prepare(sql), uuid);
    const bool found = row.executeStep();
    row.reset();
    return found;
}

qint64 ReceivedTraces::actOf(UnitOfWork& work, const QJsonObject& told, Instant taken)
{
    const Instant at = std::min(instantFromIso(told[u"at"_s].toString()).value_or(taken), taken);
    with(m_database.prepare("INSERT INTO operation (uuid, at, actor, action, from_hub) VALUES (?, ?, ?, ?, 1)"),
        work.author().newId(), at, told[u"officer"_s].toString(), told[u"action"_s].toString())
        .exec();
    return m_database.lastRowId();
}

Result<bool> ReceivedTraces::takeImport(UnitOfWork& work, const QJsonObject& told, Instant taken)
{
    const QUuid uuid = identityOf(told);
    if (uuid.isNull()) {
        return unusable(told);
    }
    return m_database.guarded([&] {
        if (holds("SELECT 1 FROM import_file WHERE uuid = ?", uuid)) {
            return false;
        }
        const qint64 act = actOf(work, told, taken);
        const auto count = [&told](const QString& member) { return told[member].toInteger(); };
        with(
            m_database.prepare("INSERT INTO import_file (uuid, operation, file, kind, layout, encoding, sha256, taken, "
                               "unchanged, changed, refused, footer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            uuid, act, told[u"file"_s].toString(), told[u"kind"_s].toString(), told[u"layout"_s].toString(),
            told[u"encoding"_s].toString(), bytesIn(told, u"sha256"_s), count(u"taken"_s), count(u"unchanged"_s),
            count(u"changed"_s), count(u"refused"_s), count(u"footer"_s))
            .exec();
        return true;
    });
}

Result<bool> ReceivedTraces::takePaper(UnitOfWork& work, const QJsonObject& told, Instant taken)
{
    const QUuid uuid = identityOf(told);
    if (uuid.isNull()) {
        return unusable(told);
    }
    return m_database.guarded([&] {
        if (holds("SELECT 1 FROM paper WHERE uuid = ?", uuid)) {
            return false;
        }
        const qint64 act = actOf(work, told, taken);
        with(m_database.prepare(
                 "INSERT INTO paper (uuid, operation, kind, file, rows, sha256) VALUES (?, ?, ?, ?, ?, ?)"),
            uuid, act, told[u"kind"_s].toString(), told[u"file"_s].toString(), told[u"rows"_s].toInteger(),
            bytesIn(told, u"sha256"_s))
            .exec();
        const qint64 paper = m_database.lastRowId();
        for (const QJsonValue& one : told[u"told"_s].toArray()) {
            // Its decision has another version on every desk, and the same identity; 0: it told of no decision.
            with(m_database.prepare(
                     "INSERT OR IGNORE INTO paper_request SELECT number, ?, ifnull((SELECT version FROM decision d "
                     "WHERE d.request = number AND hex(d.uuid) = ?), 0) FROM request WHERE number = ?"),
                paper, one[1].toString(), one[0].toString())
                .exec();
        }
        return true;
    });
}

} // namespace sosdesk
