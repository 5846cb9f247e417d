// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/team.h"
#include "core/store/unit_of_work.h"

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace sosdesk {

/** A message of the outbox as it was queued. */
struct OutboxMessage
{
    qint64 id = 0;
    QUuid uuid{};
    QString kind{};
    QString object{};
    QByteArray payload{};
};

/** An act of this desk that may have something to tell. */
struct TellingAct
{
    qint64 row = 0;
    OperationId id{};
    Instant at{};
    QString officer{};
};

/** How this store stands with the team server. What changes here is no act of an officer: it has no journal entry. */
class HubStore
{
public:
    explicit HubStore(Database& database)
        : m_database(database)
    {
    }

    /** A place or a time; empty when it was never set. */
    [[nodiscard]] Result<QString> state(const char* key) const;
    [[nodiscard]] Result<void> setState(const char* key, const QString& value);

    /** All of @p steps or nothing of them is durable; not inside a unit of work. */
    [[nodiscard]] Result<void> together(const std::function<Result<void>()>& steps);

    /** 0: the server is not known to have it. */
    [[nodiscard]] Result<int> knownVersion(const QString& kind, const QString& key) const;
    /** Never counts back. */
    [[nodiscard]] Result<void> setKnown(const QString& kind, const QString& key, int version);

    /** What this act writes came from the server. */
    [[nodiscard]] Result<void> markReceived(UnitOfWork& work);
    /** The first act of this desk after the operation @p after. */
    [[nodiscard]] Result<std::optional<TellingAct>> nextAct(qint64 after) const;
    [[nodiscard]] Result<qint64> lastAct() const;
    /** The next act, of this desk or received, will have a row behind this. */
    [[nodiscard]] Result<qint64> newestRow() const;
    /** Whether acts from behind @p after up to @p upTo may have written what is told in parts, not act by act. */
    [[nodiscard]] Result<bool> mayHaveImported(qint64 after, qint64 upTo) const;
    /** Whether acts of this desk from behind @p after up to @p upTo took in a report of this kind. */
    [[nodiscard]] Result<bool> importedSince(const char* kind, qint64 after, qint64 upTo) const;

    /** What an act has to say of decisions, stock and requests, and the server has not answered. */
    [[nodiscard]] Result<std::vector<OutboxMessage>> waiting(qint64 operation) const;
    /** Unanswered messages of @p kind about @p object, whichever act they are of. */
    [[nodiscard]] Result<std::vector<OutboxMessage>> waitingAbout(const QString& kind, const QString& object) const;
    /** Requests that were typed in here and are not the server's: not told yet, or, @p refused alone, refused because
     *  their number stands for another one there; by number, with why. */
    [[nodiscard]] Result<std::map<QString, QString>> untold(bool refused) const;
    /** Sets the state of all messages of an act that are not answered yet. */
    [[nodiscard]] Result<void> markAct(qint64 operation, MessageState state, const QString& why, Instant at);
    [[nodiscard]] Result<void> markMessage(qint64 message, MessageState state, const QString& why, Instant at);

    /** An answer that is told again may have an older head: only another hash at the same place is JournalBroken. */
    [[nodiscard]] Result<void> rememberHead(const HubHead& head, Instant now);
    [[nodiscard]] Result<std::optional<HubHead>> newestHead() const;
    /** Oldest first. */
    [[nodiscard]] Result<std::vector<HubHead>> heads() const;

    [[nodiscard]] Result<void> setOpen(const std::vector<OpenRequest>& open);
    [[nodiscard]] Result<std::vector<OpenRequest>> open() const;

private:
    Database& m_database;
};

} // namespace sosdesk
