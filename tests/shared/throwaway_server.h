// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace sosdesk::tests {

/** A PostgreSQL server of this test alone, in a folder that goes with it; about a second to start.
 *
 *  `postgres` refuses root, so it then runs as `nobody`. Its administrator is `admin`, its database `hub`, both in
 *  UTF-8; nothing of the machine's own server is touched.
 */
class ThrowawayServer
{
public:
    /** Fast: on a socket, everybody is let in, nothing is synced to disk. Scram: on 127.0.0.1 and a free port, by
     *  password (the administrator's is `admin-password`). @p settings: lines of postgresql.conf. */
    enum class Way { Fast, Scram };
    /** Nothing when it did not start; the reason is printed. */
    [[nodiscard]] static std::unique_ptr<ThrowawayServer> start(Way way = Way::Fast, const QStringList& settings = {});
    ~ThrowawayServer();
    ThrowawayServer(const ThrowawayServer&) = delete;
    ThrowawayServer& operator=(const ThrowawayServer&) = delete;

    /** `postgresql://login@…/hub`, as HubUrl reads it. */
    [[nodiscard]] QString url(const QString& login) const;
    [[nodiscard]] QString adminUrl() const { return url(QStringLiteral("admin")); }
    [[nodiscard]] int port() const { return m_port; }
    /** The folder of the cluster (pg_hba.conf, certificates …). */
    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    /** What the server wrote down. */
    [[nodiscard]] QByteArray log() const;

    /** As a crash: nobody is asked, nothing is flushed. */
    [[nodiscard]] bool restartImmediately();
    [[nodiscard]] bool stopImmediately();
    [[nodiscard]] bool startAgain();
    /** Puts a file into the cluster (pg_hba.conf, a certificate), readable for the server alone. */
    [[nodiscard]] bool place(const QString& name, const QByteArray& bytes) const;
    /** Reads pg_hba.conf and certificates anew. */
    [[nodiscard]] bool reload();

    /** What `psql` says to @p sql, both streams, unaligned; as somebody with a login and no program would ask. */
    [[nodiscard]] QByteArray psql(const QString& login, const QString& sql, const QString& password = {}) const;
    /** Runs a program of PostgreSQL (`pg_dump` …) as administrator; its output. */
    [[nodiscard]] QByteArray run(const QString& program, const QStringList& arguments) const;

private:
    ThrowawayServer(Way way, QStringList settings);
    [[nodiscard]] bool begin();
    [[nodiscard]] bool control(const QStringList& words) const;
    [[nodiscard]] QStringList connection(const QString& login) const;

    Way m_way;
    QStringList m_settings;
    QTemporaryDir m_folder;
    int m_port = 5432;
};

} // namespace sosdesk::tests
