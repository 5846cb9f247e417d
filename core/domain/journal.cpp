// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/journal.h"

#include "core/base/sha256.h"

#include <QJsonDocument>

namespace sosdesk {

QByteArray genesisHash(const QString& prefecture, const QString& schema)
{
    return sha256("genesis:" + prefecture.toUtf8() + ':' + schema.toUtf8());
}

QByteArray payloadOf(
    const JournalAct& act, const QUuid& client, OperationId operation, Instant clientTime, const QString& appVersion)
{
    QJsonObject payload{
        {QStringLiteral("client_id"), client.toString(QUuid::WithoutBraces)},
        {QStringLiteral("op_id"), textOf(operation)},
        {QStringLiteral("action"), act.action},
        {QStringLiteral("object"), act.object},
        {QStringLiteral("before"), act.before},
        {QStringLiteral("after"), act.after},
        {QStringLiteral("reason"), act.reason},
        {QStringLiteral("client_time"), isoOf(clientTime)},
        {QStringLiteral("app_version"), appVersion},
        {QStringLiteral("source_sha256"), QString::fromLatin1(act.sourceSha256.toHex())},
    };
    return QJsonDocument(payload).toJson(QJsonDocument::Compact);
}

QByteArray hashOf(const JournalEntry& entry)
{
    const QByteArray actor = entry.actor.toUtf8();
    QByteArray bytes = entry.previous;
    bytes += entry.prefecture.toUtf8() + '|';
    bytes += QByteArray::number(entry.sequence) + '|';
    bytes += QByteArray::number(static_cast<qlonglong>(entry.at.micros)) + '|';
    bytes += QByteArray::number(actor.size()) + ':' + actor + '|';
    bytes += QByteArray::number(entry.payload.size()) + ':' + entry.payload;
    return sha256(bytes);
}

} // namespace sosdesk
