// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/session.h"

#include "core/hub/field_values.h"
#include "core/hub/hub_schema.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

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

HubWelcome welcomeIn(const QJsonObject& json)
{
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
    return welcome;
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
    return Binds().add(operation).add(caller.client).add(isoOf(caller.now)).add(caller.appVersion).add(caller.officer);
}

/** Whether a string of this JSON holds U+0000, which PostgreSQL cannot store: as a byte, or as an escape whose
 * backslash is none that was typed. */
bool tellsNul(const QByteArray& json)
{
    for (qsizetype at = json.indexOf("\\u0000"); at >= 0; at = json.indexOf("\\u0000", at + 1)) {
        qsizetype first = at;
        while (first > 0 && json[first - 1] == '\\') {
            --first;
        }
        if ((at - first) % 2 == 0) {
            return true;
        }
    }
    return json.contains('\0');
}

QByteArray compact(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

HubSession::HubSession(HubUrl url, QString password, const HubPatience& patience)
    : m_url(std::move(url))
    , m_password(std::move(password))
    , m_patience(patience)
{
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
            Binds().add(caller.client).add(caller.appVersion).add(isoOf(caller.now)).add(currentHubSchema)));
    HubWelcome welcome = welcomeIn(objectIn(answer));
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
        if (tellsNul(message.payload)) {
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
    if (!m_connection || !m_welcome) {
        return true; // nobody listens on a connection that said no hello
    }
    auto heard = m_connection->waitForNotice(length);
    if (!heard) {
        hangUp();
    }
    return heard;
}

} // namespace sosdesk
