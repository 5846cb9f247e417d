// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/field_values.h"
#include "core/hub/session.h"

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

#define MICROS_OF(column) "(extract(epoch FROM " column ") * 1000000)::bigint"
/** Of a span: $1 from, $2 to. */
#define IN_SPAN                                                                                                        \
    "pg_visible_in_snapshot(xid, $2::pg_snapshot) AND ($1 = '' OR (xid >= pg_snapshot_xmin(nullif($1, "                \
    "'')::pg_snapshot) "                                                                                               \
    "AND NOT pg_visible_in_snapshot(xid, nullif($1, '')::pg_snapshot)))"
#define ROW_COLUMNS "SELECT kind, key, version, content, actor, officer, " MICROS_OF("at") " FROM sosdesk.change "

std::vector<HubRow> rowsIn(const pqxx::result& answer)
{
    std::vector<HubRow> rows;
    rows.reserve(answer.size());
    for (const auto& row : answer) {
        rows.push_back({textOfField(row[0]), textOfField(row[1]), row[2].as<int>(), bytesOf(row[3]),
            textOfField(row[4]), textOfField(row[5]), {numberOf(row[6])}});
    }
    return rows;
}

/** Rows of one kind from the table that has them: a view over all would be sorted anew for each page. */
std::string pageSql(const QString& kind)
{
    const bool isFact =
        kind == u"holiday"_s || kind == u"facility"_s || kind == u"distribution"_s || kind == u"import_file"_s;
    const bool isOwnTable = kind == u"request"_s || kind == u"decision"_s || kind == u"stock_lot"_s;
    const std::string table = isOwnTable ? kind.toStdString() : (isFact ? "fact" : "record");
    const std::string key = kind == u"request"_s || kind == u"decision"_s ? "number" : "key";
    const std::string ofKind = isOwnTable ? "$3 <> ''" : "kind = $3";
    const std::string behind = kind == u"decision"_s // the one that has more than its newest version
        ? "(number, version) > ($4, $5::int)"
        : key + " > $4 AND $5::int IS NOT NULL";
    return "SELECT $3, " + key + ", version, content, actor, officer, " MICROS_OF("at") " FROM sosdesk." + table
        + " WHERE " + ofKind + " AND " + behind + " AND " IN_SPAN " ORDER BY " + key
        + (kind == u"decision"_s ? ", version" : "") + " LIMIT $6::int";
}

} // namespace

Result<QString> HubSession::snapshot()
{
    SOSDESK_TAKE(const pqxx::result answer, run(Asked::Reading, "SELECT pg_current_snapshot()::text", {}));
    return textOfField(answer[0][0]);
}

Result<std::vector<HubRow>> HubSession::news(const HubSpan& span, int most)
{
    SOSDESK_TAKE(const pqxx::result answer,
        run(Asked::Reading, ROW_COLUMNS "WHERE " IN_SPAN " ORDER BY kind, key, version LIMIT $3::int",
            Binds().add(span.from).add(span.to).add(most)));
    return rowsIn(answer);
}

Result<std::vector<HubRow>> HubSession::page(
    const HubSpan& span, const QString& kind, const HubVersion& after, int most)
{
    SOSDESK_TAKE(const pqxx::result answer,
        run(Asked::Reading, pageSql(kind),
            Binds().add(span.from).add(span.to).add(kind).add(after.object).add(after.version).add(most)));
    return rowsIn(answer);
}

Result<SurveyColumns> HubSession::surveys(const HubSpan& span, bool weekly, qint64 after, int most)
{
    const std::string sql = std::string("SELECT key, hash, name, answered, a, b, c, lines FROM sosdesk.")
        + (weekly ? "weekly_survey" : "daily_survey") + " WHERE key > $3::bigint AND " IN_SPAN
        + " ORDER BY key LIMIT $4::int";
    SOSDESK_TAKE(
        const pqxx::result answer, run(Asked::Reading, sql, Binds().add(span.from).add(span.to).add(after).add(most)));
    SurveyColumns surveys;
    for (const auto& row : answer) {
        surveys.keys.push_back(numberOf(row[0]));
        surveys.hashes.push_back(numberOf(row[1]));
        surveys.names.push_back(bytesOf(row[2]));
        surveys.answered.push_back(numberOf(row[3]));
        surveys.a.push_back(numberOf(row[4]));
        surveys.b.push_back(numberOf(row[5]));
        surveys.c.push_back(numberOf(row[6]));
        surveys.lines.push_back(blobOf(row[7]));
    }
    return surveys;
}

Result<std::vector<OpenRequest>> HubSession::openRequests()
{
    SOSDESK_TAKE(const pqxx::result answer,
        run(Asked::Reading,
            "SELECT number, login, officer, " MICROS_OF(
                "at") " FROM sosdesk.open_desk "
                      "WHERE at > now() - interval '3 minutes' AND login <> session_user ORDER BY 4, 1 LIMIT 1000",
            {}));
    std::vector<OpenRequest> open;
    for (const auto& row : answer) {
        open.push_back({textOfField(row[0]), textOfField(row[1]), textOfField(row[2]), {numberOf(row[3])}});
    }
    return open;
}

} // namespace sosdesk
