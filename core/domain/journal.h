// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/id.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace sosdesk {

/** What one act was: the words of the journal (PROMISES 3). Times, people and ids are given by the caller. */
struct JournalAct
{
    QString action{};     ///< `import`, `decide`, `contact`, `undo`, `settings`, `mode` …
    QString object{};     ///< what it was done to: a request number, a file name, a key
    QJsonObject before{}; ///< empty when there was nothing
    QJsonObject after{};
    QString reason{};          ///< why, in the words of the person; may be empty
    QByteArray sourceSha256{}; ///< 32 bytes of the imported file, or empty
};

/** One entry of the chain as it is stored. */
struct JournalEntry
{
    QString prefecture{}; ///< two digits; `00` while none is set
    qint64 sequence = 0;  ///< gapless from 1
    Instant at{};
    QString actor{};     ///< officer, or the system user
    QByteArray payload;  ///< the exact UTF-8 text that is hashed, never re-serialised
    QByteArray previous; ///< 32 bytes
    QByteArray hash;     ///< 32 bytes
};

/** A break found in the chain, in the outbox, or between a row and what the journal says of it. */
struct JournalProblem
{
    qint64 sequence = 0;
    QString code{};   ///< `bad_hash`, `broken_link`, `gap`, `bad_genesis`, `columns_changed`, `outbox_changed`,
                      ///< `decision_changed`, `decision_missing`, `decision_unwitnessed`, `stock_changed`
    QString reason{}; ///< the object or value concerned
};

struct JournalReport
{
    qint64 entries = 0;
    QByteArray head{}; ///< the newest hash, the genesis when there is no entry
    std::vector<JournalProblem> problems{};
};

/** The hash before the first entry: SHA-256("genesis:" || prefecture || ":" || schema). */
[[nodiscard]] QByteArray genesisHash(const QString& prefecture, const QString& schema);

/** The payload of an act: JSON with client_id, op_id, action, object, before, after, reason, client_time, app_version
 * and source_sha256, keys in that order's alphabet, compact, UTF-8. */
[[nodiscard]] QByteArray payloadOf(
    const JournalAct& act, const QUuid& client, OperationId operation, Instant clientTime, const QString& appVersion);

/** SHA-256 of the exact bytes `previous || pref|seq|at_us|len:actor|len:payload`; lengths in bytes, so that fields
 * cannot slide into each other. */
[[nodiscard]] QByteArray hashOf(const JournalEntry& entry);

} // namespace sosdesk
