// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/request.h"
#include "core/store/unit_of_work.h"

#include <QJsonArray>
#include <QStringList>

#include <optional>

namespace sosdesk {

/** What requests were before they changed, and which of them wait for a second look. */
class RequestHistory
{
public:
    explicit RequestHistory(Database& database)
        : m_database(database)
    {
    }

    /** The request as it was in an earlier version; nothing when that version is not among its revisions. */
    [[nodiscard]] Result<std::optional<Request>> at(const QString& number, int version) const;
    /** The first earlier version that stood in reception; 0 when none did. */
    [[nodiscard]] Result<int> firstInReception(const QString& number) const;
    /** What was before somebody's eyes last: with a completed decision, a second look, or a draft made of it. */
    struct Seen
    {
        int version = 0; ///< of the request; 0 when nobody looked yet
        qint64 act = 0;  ///< the row of the act; 0 then
    };
    [[nodiscard]] Result<Seen> lastSeen(const QString& number) const;

    /** Requests with a change that is not settled, newest received first. */
    [[nodiscard]] Result<QStringList> unsettled() const;
    /** Completed decisions of requests under review that belong to @p since or later: what news may still change. Those
     *  of other officers only when they were received before the act of the row @p before. */
    [[nodiscard]] Result<QStringList> decidedSince(Day since, qint64 before) const;
    /** Asks for a second look at @p field, which no report of requests told of: `weekly:2024-11-20`; inside an
     *  act. The request stays as its own act left it: other desks are told of that one. */
    [[nodiscard]] Result<void> flag(const QString& number, const QString& field);
    /** Somebody looked at it as it stands: no field counts as changed any more; with @p seen, somebody else's look at
     *  these, only they. Where nothing is left, this version is the last that was seen. */
    [[nodiscard]] Result<void> settle(
        UnitOfWork& work, const QString& number, const std::optional<QJsonArray>& seen = {});
    /** What another officer looked at last, in the version that it has here. */
    [[nodiscard]] Result<void> setSeen(UnitOfWork& work, const QString& number, int version);

private:
    Database& m_database;
};

} // namespace sosdesk
