// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/session.h"

#include "core/hub/hub_schema.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

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

QByteArray bytesOf(const pqxx::field& field)
{
    return QByteArray(field.c_str(), static_cast<qsizetype>(field.size()));
}

QString textOfField(const pqxx::field& field)
{
    return QString::fromUtf8(field.c_str(), static_cast<qsizetype>(field.size()));
}

qint64 numberOf(const pqxx::field& field)
{
    return field.is_null() ? INT64_MIN : bytesOf(field).toLongLong();
}

QByteArray blobOf(const pqxx::field& field)
{
    return QByteArray::fromHex(bytesOf(field).mid(2)); // behind \x
}

QString isoOfClient(Instant instant)
{
    return isoOf(instant);
}

/** Times of the server in JSON: ISO with any offset. */
Instant instantIn(const QJsonValue& value)
{
    const QDateTime at = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return {at.isValid() ? at.toMSecsSinceEpoch() * 1000 : 0};
}

HubHead headIn(const QJsonObject& json)
{
    return {json[u"sequence"_s].toInteger(), QByteArray::fromHex(json[u"hash"_s].toString().toLatin1())};
}

QJsonObject objectIn(const pqxx::result& answer)
{
    return answer.empty() ? QJsonObject() : QJsonDocument::fromJson(bytesOf(answer[0][0])).object();
}

HubAnswer answerIn(const QJsonObject& json)
{
    HubAnswer answer;
    const QString result = json[u"result"_s].toString();
    if (result == u"accepted"_s) {
        answer.head = headIn(json);
        for (const QJsonValue& version : json[u"versions"_s].toArray()) {
            answer.versions.push_back(
                {version[u"kind"_s].toString(), version[u"object"_s].toString(), version[u"version"_s].toInt()});
        }
    } else if (result == u"conflict"_s) {
        answer.kind = HubAnswer::Kind::Conflict;
        answer.versions.push_back(
            {json[u"kind"_s].toString(), json[u"object"_s].toString(), json[u"version"_s].toInt()});
        answer.by = json[u"by"_s].toString();
        answer.at = instantIn(json[u"at"_s]);
        const QJsonValue theirs = json[u"theirs"_s];
        answer.theirs =
            theirs.isString() ? QJsonDocument::fromJson(theirs.toString().toUtf8()).object() : theirs.toObject();
    } else {
        answer.kind = HubAnswer::Kind::Refused;
        answer.violations = json[u"violations"_s].toArray();
    }
    return answer;
}

Binds callerBinds(const QUuid& operation, const HubCaller& caller)
{
    return Binds()
        .add(operation)
        .add(caller.client)
        .add(isoOfClient(caller.now))
        .add(caller.appVersion)
        .add(caller.officer);
}

QByteArray compact(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

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

} // namespace

HubSession::HubSession(HubUrl url, QString password, const HubPatience& patience)
    : m_url(std::move(url))
    , m_password(std::move(password))
    , m_patience(patience)
{
}

Result<void> HubSession::connect()
{
    if (m_connection) {
        return {};
    }
    SOSDESK_TAKE(auto connection, HubConnection::open(m_url, m_password, m_patience));
    const std::lock_guard lock(m_mutex);
    m_connection = std::move(connection);
    return {};
}

void HubSession::hangUp()
{
    const std::lock_guard lock(m_mutex);
    m_connection.reset();
    m_welcome.reset();
}

void HubSession::giveUp()
{
    std::shared_ptr<HubConnection> connection;
    {
        const std::lock_guard lock(m_mutex);
        connection = m_connection;
    }
    if (connection) {
        connection->giveUp();
    }
}

Result<pqxx::result> HubSession::run(Asked asked, const std::string& sql, const Binds& binds)
{
    SOSDESK_TRY(connect());
    auto answer = m_connection->run(asked, sql, binds);
    if (!answer && (answer.error().code == ErrorCode::Offline || answer.error().code == ErrorCode::OutcomeUnknown)) {
        hangUp();
    }
    return answer;
}

Result<HubWelcome> HubSession::hello(const HubCaller& caller)
{
    if (m_welcome && m_mode != caller.mode) {
        hangUp(); // the other store: drill and live never share a server
    }
    if (m_connection && m_welcome) {
        m_welcome->fresh = false;
        return *m_welcome;
    }
    SOSDESK_TRY(setMode(caller.mode));
    SOSDESK_TAKE(const pqxx::result answer,
        run(Asked::Reading, "SELECT sosdesk.hello($1::uuid, $2, $3::timestamptz, $4::int)",
            Binds().add(caller.client).add(caller.appVersion).add(isoOfClient(caller.now)).add(currentHubSchema)));
    const QJsonObject json = objectIn(answer);
    HubWelcome welcome;
    welcome.prefecture = json[u"pref"_s].toString();
    welcome.mode = json[u"mode"_s].toString();
    welcome.role = json[u"role"_s].toString();
    welcome.login = json[u"login"_s].toString();
    welcome.name = json[u"name"_s].toString();
    welcome.schema = json[u"schema"_s].toInt();
    welcome.serverTime = instantIn(json[u"serverTime"_s]);
    welcome.serverVersion = json[u"serverVersion"_s].toString();
    welcome.channel = json[u"channel"_s].toString();
    welcome.head = headIn(json[u"head"_s].toObject());
    if (welcome.schema != currentHubSchema) {
        const ErrorCode code = welcome.schema > currentHubSchema ? ErrorCode::ServerNewer : ErrorCode::ServerTooOld;
        return fail({code, {}, 0, {}, QString::number(welcome.schema)});
    }
    if (welcome.mode != caller.mode) {
        return fail({ErrorCode::ServerRefused, {}, 0, {}, welcome.mode, u"wrong_mode"_s});
    }
    if (welcome.prefecture.size() == 2) { // an auditor has none
        SOSDESK_TRY(m_connection->listen(u"sosdesk_"_s + welcome.prefecture));
    }
    welcome.fresh = true;
    m_mode = caller.mode;
    m_welcome = welcome;
    return welcome;
}

Result<void> HubSession::setMode(const QString& mode)
{
    SOSDESK_TAKE(const pqxx::result set,
        run(Asked::Reading, "SELECT set_config('sosdesk.mode', $1, false), current_setting('sosdesk.mode')",
            Binds().add(mode)));
    return textOfField(set[0][1]) == mode ? Result<void>()
                                          : fail({ErrorCode::ServerRefused, {}, 0, u"sosdesk.mode"_s, mode});
}

Result<HubAnswer> HubSession::push(const HubCaller& caller, const HubOperation& operation)
{
    QJsonArray messages;
    for (const HubMessage& message : operation.messages) {
        messages.append(QJsonObject{{u"kind"_s, message.kind}, {u"object"_s, message.object}, {u"base"_s, message.base},
            {u"payload"_s, QString::fromUtf8(message.payload)}});
        if (message.payload.contains('\0') || message.payload.contains("\\u0000")) {
            return fail({ErrorCode::NulByte, {}, 0, message.kind, message.object});
        }
    }
    HubCaller who = caller;
    who.now = operation.at;
    who.officer = operation.officer;
    SOSDESK_TAKE(const pqxx::result answer,
        run(Asked::Writing, "SELECT sosdesk.push($1::uuid, $2::uuid, $3::timestamptz, $4, $5, $6::jsonb)",
            callerBinds(operation.id, who).add(QJsonDocument(messages).toJson(QJsonDocument::Compact))));
    return answerIn(objectIn(answer));
}

Result<void> HubSession::pushRows(const HubCaller& caller, const HubPart& part, const HubRows& rows)
{
    SOSDESK_TRY(run(Asked::Writing,
        "SELECT sosdesk.push_rows($1::uuid, $2::uuid, $3::timestamptz, $4, $5, $6::jsonb, $7, $8::int, $9::boolean, "
        "$10::text[], $11::text[])",
        callerBinds(part.operation, caller)
            .add(compact(part.source))
            .add(part.kind)
            .add(part.number)
            .add(part.last)
            .add(rows.keys)
            .add(rows.contents)));
    return {};
}

Result<void> HubSession::pushSurveys(const HubCaller& caller, const HubPart& part, const SurveyColumns& surveys)
{
    SOSDESK_TRY(run(Asked::Writing,
        "SELECT sosdesk.push_surveys($1::uuid, $2::uuid, $3::timestamptz, $4, $5, $6::jsonb, $7, $8::int, "
        "$9::boolean, $10::bigint[], $11::bigint[], $12::text[], $13::bigint[], $14::int[], $15::int[], $16::int[], "
        "$17::bytea[])",
        callerBinds(part.operation, caller)
            .add(compact(part.source))
            .add(part.kind)
            .add(part.number)
            .add(part.last)
            .add(surveys.keys)
            .add(surveys.hashes)
            .add(surveys.names)
            .add(surveys.answered)
            .add(surveys.a)
            .add(surveys.b)
            .add(surveys.c)
            .addBytes(surveys.lines)));
    return {};
}

Result<QByteArray> HubSession::hashAt(qint64 sequence)
{
    SOSDESK_TAKE(const pqxx::result answer,
        run(Asked::Reading, "SELECT encode(hash, 'hex') FROM sosdesk.journal WHERE sequence = $1::bigint",
            Binds().add(sequence)));
    return answer.empty() ? QByteArray() : QByteArray::fromHex(bytesOf(answer[0][0]));
}

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

namespace {

/** Rows of one kind from the table that has them: a view over all would be sorted anew for each page. */
std::string pageSql(const QString& kind)
{
    const bool isFact = kind == u"holiday"_s || kind == u"facility"_s || kind == u"distribution"_s;
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

Result<void> HubSession::tellOpen(const HubCaller& caller, const QString& number, bool opened)
{
    SOSDESK_TRY(run(Asked::Reading, "SELECT sosdesk.open_request($1, $2::uuid, $3::boolean)",
        Binds().add(number).add(caller.client).add(opened)));
    return {};
}

Result<void> HubSession::keepOpen(const HubCaller& caller, const QString& number)
{
    constexpr qint64 minute = 60'000'000;
    const bool isOther = number != m_open;
    if (isOther && !m_open.isEmpty()) {
        SOSDESK_TRY(tellOpen(caller, m_open, false));
        m_open.clear();
    }
    const qint64 since = caller.now.micros - m_openTold.micros;
    if (!number.isEmpty() && (isOther || since < 0 || since >= minute)) {
        SOSDESK_TRY(tellOpen(caller, number, true));
        m_open = number;
        m_openTold = caller.now;
    }
    return {};
}

Result<bool> HubSession::waitForNews(std::chrono::milliseconds length)
{
    SOSDESK_TRY(connect());
    auto heard = m_connection->waitForNotice(length);
    if (!heard) {
        hangUp();
    }
    return heard;
}

} // namespace sosdesk
