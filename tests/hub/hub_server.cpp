// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/hub/hub_server.h"

#include "core/hub/hub_schema.h"
#include "core/hub/hub_users.h"

#include <QJsonDocument>

namespace sosdesk::tests {
namespace {

using namespace Qt::StringLiterals;

const QString moment = u"2024-11-22T14:00:00+09:00"_s;

Result<void> settle(HubConnection& hub)
{
    SOSDESK_TAKE(const PolicyShelf policies, PolicyShelf::load());
    SOSDESK_TRY(initialiseHub(hub, {policies}, Mode::Drill));
    const QString password = u"password"_s;
    SOSDESK_TRY(addHubUser(hub, {u"sato"_s, u"47"_s, HubRole::Officer, u"佐藤花子"_s}, password));
    SOSDESK_TRY(addHubUser(hub, {u"suzuki"_s, u"47"_s, HubRole::Officer, u"鈴木一郎"_s}, password));
    SOSDESK_TRY(addHubUser(hub, {u"tanaka"_s, u"47"_s, HubRole::Viewer, u"田中"_s}, password));
    SOSDESK_TRY(addHubUser(hub, {u"kato"_s, u"13"_s, HubRole::Officer, u"加藤"_s}, password));
    SOSDESK_TRY(addHubUser(hub, {u"ito"_s, u"47"_s, HubRole::Officer, u"伊藤"_s}, password));
    SOSDESK_TRY(addHubUser(hub, {u"mori"_s, u"00"_s, HubRole::Auditor, u"森"_s}, password));
    return disableHubUser(hub, u"ito"_s);
}

} // namespace

std::unique_ptr<HubServer> HubServer::start(ThrowawayServer::Way way)
{
    auto hub = std::make_unique<HubServer>();
    hub->m_server = ThrowawayServer::start(way);
    if (!hub->m_server) {
        return nullptr;
    }
    const auto admin = hub->connect(u"admin"_s);
    if (!admin) {
        return nullptr;
    }
    const Result<void> settled = settle(*admin);
    if (!settled) {
        qWarning("%s %s", qPrintable(nameOf(settled.error().code)), qPrintable(settled.error().detail));
        return nullptr;
    }
    return hub;
}

std::unique_ptr<HubConnection> HubServer::connect(const QString& login) const
{
    const QString password = login == u"admin"_s ? u"admin-password"_s : u"password"_s;
    auto connection = HubConnection::open(HubUrl::parse(m_server->url(login)).value(), password);
    if (!connection) {
        qWarning("%s: %s %s", qPrintable(login), qPrintable(nameOf(connection.error().code)),
            qPrintable(connection.error().detail));
        return nullptr;
    }
    const auto said = (*connection)->run(Asked::Reading, "SET sosdesk.mode = 'drill'");
    return said ? std::move(connection).value() : nullptr;
}

QJsonObject jsonIn(const pqxx::result& answer)
{
    return QJsonDocument::fromJson(QByteArray(answer[0][0].c_str())).object();
}

TestDesk::TestDesk(HubServer& hub, const QString& login)
    : m_officer(login)
    , m_connection(hub.connect(login))
{
}

QJsonObject TestDesk::push(const QJsonArray& messages, const QUuid& operation)
{
    const auto answer = m_connection->run(Asked::Writing, "SELECT sosdesk.push($1, $2, $3, '0.1', $4, $5)",
        Binds().add(operation).add(m_client).add(moment).add(m_officer).add(
            QJsonDocument(messages).toJson(QJsonDocument::Compact)));
    return answer ? jsonIn(*answer) : QJsonObject{{u"error"_s, answer.error().detail}};
}

QJsonObject TestDesk::pushRows(
    const QString& kind, const QStringList& keys, const QStringList& contents, const QUuid& operation, int part)
{
    const auto answer = m_connection->run(Asked::Writing,
        "SELECT sosdesk.push_rows($1, $2, $3, '0.1', $4, '{\"file\":\"test.csv\"}', $5, $6, true, $7, $8)",
        Binds().add(operation).add(m_client).add(moment).add(m_officer).add(kind).add(part).add(keys).add(contents));
    return answer ? jsonIn(*answer) : QJsonObject{{u"error"_s, answer.error().detail}};
}

QJsonObject TestDesk::pushLot(qint64 pieces)
{
    const QJsonObject lot{{u"item"_s, u"n95_mask"_s}, {u"lot"_s, u"A"_s}, {u"use_by"_s, QJsonValue()},
        {u"place"_s, u"倉庫"_s}, {u"pieces"_s, pieces}, {u"remarks"_s, QString()}, {u"occurrence"_s, 1}};
    return pushRows(u"stock_lot"_s, {u"n95_mask|A||倉庫|1"_s}, {compact(lot)});
}

QJsonObject message(const QString& kind, const QString& object, int base, const QJsonObject& payload)
{
    return {{u"kind"_s, kind}, {u"object"_s, object}, {u"base"_s, base}, {u"payload"_s, compact(payload)}};
}

QString compact(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject requestOf(const QString& number, const QString& facility)
{
    return {{u"number"_s, number}, {u"channel"_s, u"gmis"_s}, {u"received"_s, u"2024-11-22T10:00:00+09:00"_s},
        {u"facility"_s, u"見本病院"_s}, {u"code"_s, facility}, {u"status"_s, u"under_review"_s},
        {u"lastModified"_s, QJsonValue()}};
}

QJsonObject approvalOf(const QString& number, qint64 pieces)
{
    return {{u"request"_s, number}, {u"need"_s, u"yes"_s}, {u"method"_s, u"prefecture"_s},
        {u"opinion"_s, u"これまでの緊急配布は0回。クラスター発生のため。"_s}, {u"complete"_s, true},
        {u"officer"_s, u"佐藤花子"_s},
        {u"lines"_s,
            QJsonArray{QJsonObject{
                {u"item"_s, u"n95_mask"_s}, {u"prefecture"_s, pieces}, {u"state"_s, 0}, {u"total"_s, pieces}}}}};
}

} // namespace sosdesk::tests
