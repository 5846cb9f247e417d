// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hub/connection.h"
#include "tests/shared/throwaway_server.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sosdesk::tests {

/** A throw-away server that is a team server: officers `sato` and `suzuki` and viewer `tanaka` of prefecture 47,
 *  officer `kato` of 13, disabled officer `ito` of 47, auditor `mori`; everybody's password is `password`. It is for
 *  drills, and its connections say so. */
class HubServer
{
public:
    [[nodiscard]] static std::unique_ptr<HubServer> start(ThrowawayServer::Way way = ThrowawayServer::Way::Fast);

    [[nodiscard]] ThrowawayServer& server() { return *m_server; }
    [[nodiscard]] std::unique_ptr<HubConnection> connect(const QString& login) const;

private:
    std::unique_ptr<ThrowawayServer> m_server;
};

/** What the first column of the first row holds, as JSON. */
[[nodiscard]] QJsonObject jsonIn(const pqxx::result& answer);

/** An officer's desk as the server sees it: pushes over one connection, with ids of its own. */
class TestDesk
{
public:
    TestDesk(HubServer& hub, const QString& login);

    [[nodiscard]] HubConnection& connection() { return *m_connection; }
    /** `push()` of @p messages under a new operation, or under @p operation. */
    QJsonObject push(const QJsonArray& messages, const QUuid& operation = QUuid::createUuid());
    QJsonObject pushRows(const QString& kind, const QStringList& keys, const QStringList& contents,
        const QUuid& operation = QUuid::createUuid(), int part = 0);
    /** A stock list with one lot of N95 masks. */
    QJsonObject pushLot(qint64 pieces);

private:
    QUuid m_client = QUuid::createUuid();
    QString m_officer;
    std::unique_ptr<HubConnection> m_connection;
};

[[nodiscard]] QJsonObject message(const QString& kind, const QString& object, int base, const QJsonObject& payload);
[[nodiscard]] QString compact(const QJsonObject& json);
/** A request of 2024-11-22 about 200 N95 masks, as an import tells it. */
[[nodiscard]] QJsonObject requestOf(const QString& number, const QString& facility = QStringLiteral("4710112230"));
/** 要 from the prefecture's stock about which nothing is wrong, of a facility that never got anything. */
[[nodiscard]] QJsonObject approvalOf(const QString& number, qint64 pieces = 200);

} // namespace sosdesk::tests
