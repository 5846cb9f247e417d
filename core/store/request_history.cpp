// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/request_history.h"

#include "core/domain/request_json.h"
#include "core/store/columns.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sosdesk {
namespace {

QStringList numbersFrom(SQLite::Statement& row)
{
    QStringList numbers;
    while (row.executeStep()) {
        numbers << Columns(row).text();
    }
    return numbers;
}

} // namespace

Result<std::optional<Request>> RequestHistory::at(const QString& number, int version) const
{
    return m_database.guarded([&]() -> std::optional<Request> {
        auto& row = with(m_database.prepare("SELECT content FROM request_revision r JOIN request ON request.id = "
                                            "r.request WHERE number = ? AND r.version = ?"),
            number, version);
        if (!row.executeStep()) {
            return std::nullopt;
        }
        const QJsonObject content = QJsonDocument::fromJson(Columns(row).blob()).object();
        row.reset();
        std::optional<Request> request = requestFrom(content, m_database.items());
        return request ? request : throw DamagedRow{"an earlier revision"};
    });
}

Result<int> RequestHistory::firstInReception(const QString& number) const
{
    return m_database.guarded([&] {
        auto& row = with(m_database.prepare("SELECT r.version, json_extract(r.content, '$.status') FROM "
                                            "request_revision r JOIN request ON request.id = r.request "
                                            "WHERE number = ? ORDER BY r.version"),
            number);
        int first = 0;
        while (first == 0 && row.executeStep()) {
            Columns columns(row);
            const int version = columns.small();
            first = isInReception(columns.code<RequestStatus>()) ? version : 0;
        }
        row.reset();
        return first;
    });
}

Result<RequestHistory::Seen> RequestHistory::lastSeen(const QString& number) const
{
    return m_database.guarded([&] {
        auto& row =
            with(m_database.prepare("SELECT ifnull(seen_version, 0), ifnull(seen_in, 0) FROM request WHERE number = ?"),
                number);
        Seen seen;
        if (row.executeStep()) {
            Columns columns(row);
            seen.version = columns.small();
            seen.act = columns.number();
            row.reset();
        }
        return seen;
    });
}

Result<QStringList> RequestHistory::unsettled() const
{
    return m_database.guarded([&] {
        return numbersFrom(
            m_database.prepare("SELECT number FROM request WHERE changed <> '[]' ORDER BY received DESC, number"));
    });
}

Result<QStringList> RequestHistory::decidedSince(Day since, qint64 before) const
{
    return m_database.guarded([&] {
        return numbersFrom(
            with(m_database.prepare("SELECT number FROM decision JOIN request ON request.number = decision.request "
                                    "JOIN operation ON operation.id = decision.operation "
                                    "WHERE is_latest = 1 AND complete = 1 AND status = 'under_review' AND "
                                    "processing_day >= ? AND (from_hub = 0 OR decision.operation < ?) ORDER BY number"),
                since, before));
    });
}

Result<void> RequestHistory::flag(const QString& number, const QString& field)
{
    return m_database.guarded([&] {
        with(m_database.prepare("UPDATE request SET changed = json_insert(changed, '$[#]', ?) "
                                "WHERE number = ? AND NOT EXISTS (SELECT 1 FROM json_each(changed) WHERE value = ?)"),
            field, number, field)
            .exec();
    });
}

Result<void> RequestHistory::settle(UnitOfWork& work, const QString& number, const std::optional<QJsonArray>& seen)
{
    return m_database.guarded([&] {
        with(m_database.prepare("UPDATE request SET operation = ?, changed = (SELECT json_group_array(value) FROM "
                                "json_each(changed) WHERE ? AND value NOT IN (SELECT value FROM json_each(?))) "
                                "WHERE number = ? AND changed <> '[]'"),
            work.row(), seen.has_value(),
            QString::fromUtf8(QJsonDocument(seen.value_or(QJsonArray())).toJson(QJsonDocument::Compact)), number)
            .exec();
        with(m_database.prepare("UPDATE request SET seen_version = version, seen_in = ? WHERE number = ? AND "
                                "changed = '[]'"),
            work.row(), number)
            .exec();
    });
}

Result<void> RequestHistory::setSeen(UnitOfWork& work, const QString& number, int version)
{
    return m_database.guarded([&] {
        with(m_database.prepare("UPDATE request SET seen_version = ?, seen_in = ? WHERE number = ?"), version,
            work.row(), number)
            .exec();
    });
}

} // namespace sosdesk
