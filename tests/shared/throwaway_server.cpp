// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/shared/throwaway_server.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QUrl>

#include <algorithm>
#include <arpa/inet.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sosdesk::tests {
namespace {

using namespace Qt::StringLiterals;

/** The newest PostgreSQL of the machine: Debian keeps servers off the PATH. */
QString binary(const QString& name)
{
    static const QString folder = [] {
        const QDir root(u"/usr/lib/postgresql"_s);
        QStringList versions = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        std::sort(
            versions.begin(), versions.end(), [](const QString& a, const QString& b) { return a.toInt() > b.toInt(); });
        return versions.isEmpty() ? QString() : root.filePath(versions.front()) + u"/bin/"_s;
    }();
    return folder + name;
}

bool isRoot()
{
    return ::geteuid() == 0;
}

/** A server refuses root: whatever belongs to it is then run as nobody. */
bool runAsServer(const QStringList& words, const QString& folder)
{
    QStringList command = isRoot() ? QStringList{u"runuser"_s, u"-u"_s, u"nobody"_s, u"--"_s} + words : words;
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    // A server that inherited a pipe would keep it open for ever.
    process.setStandardOutputFile(folder + u"/output"_s);
    const QString program = command.takeFirst();
    process.start(program, command);
    const bool ended = process.waitForFinished(60'000) && process.exitCode() == 0;
    if (!ended) {
        QFile output(folder + u"/output"_s);
        (void)output.open(QIODevice::ReadOnly);
        qWarning("%s: %s", qPrintable(words.join(u' ')), output.readAll().constData());
    }
    return ended;
}

/** A port that nobody listened on a moment ago. */
int freePort()
{
    const int probe = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const bool found = ::bind(probe, reinterpret_cast<sockaddr*>(&address), size) == 0
        && ::getsockname(probe, reinterpret_cast<sockaddr*>(&address), &size) == 0;
    ::close(probe);
    return found ? ntohs(address.sin_port) : 0;
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    (void)file.open(QIODevice::WriteOnly);
    (void)file.write(bytes);
}

/** Hands a file or folder over to the user whom the server runs as. */
bool giveToServer(const QString& path)
{
    if (!isRoot()) {
        return true;
    }
    const passwd* const nobody = ::getpwnam("nobody");
    return nobody != nullptr && ::chown(QFile::encodeName(path), nobody->pw_uid, nobody->pw_gid) == 0;
}

} // namespace

ThrowawayServer::ThrowawayServer(Way way, QStringList settings)
    : m_way(way)
    , m_settings(std::move(settings))
    , m_folder(QDir::tempPath() + u"/hub"_s)
{
    if (!giveToServer(m_folder.path())) {
        qWarning("no user to run a server as");
    }
    m_port = way == Way::Scram ? freePort() : m_port;
}

ThrowawayServer::~ThrowawayServer()
{
    (void)stopImmediately();
}

std::unique_ptr<ThrowawayServer> ThrowawayServer::start(Way way, const QStringList& settings)
{
    std::unique_ptr<ThrowawayServer> server(new ThrowawayServer(way, settings));
    return server->begin() ? std::move(server) : nullptr;
}

bool ThrowawayServer::begin()
{
    const QString secret = m_folder.filePath(u"secret"_s);
    writeFile(secret, "admin-password\n");
    (void)QFile::setPermissions(secret, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    QStringList words{binary(u"initdb"_s), u"-D"_s, data(), u"-U"_s, u"admin"_s, u"-E"_s, u"UTF8"_s,
        u"--locale=C.UTF-8"_s, u"--no-sync"_s, u"-A"_s, m_way == Way::Fast ? u"trust"_s : u"scram-sha-256"_s};
    if (m_way == Way::Scram) {
        words << u"--pwfile"_s << secret;
    }
    if (!runAsServer(words, m_folder.path()) || !startAgain()) {
        return false;
    }
    const QByteArray said = run(u"createdb"_s, {u"hub"_s});
    if (!said.isEmpty()) {
        qWarning("createdb: %s", said.constData());
    }
    return said.isEmpty();
}

bool ThrowawayServer::control(const QStringList& words) const
{
    return runAsServer(QStringList{binary(u"pg_ctl"_s), u"-D"_s, data()} + words, m_folder.path());
}

bool ThrowawayServer::startAgain()
{
    QString options = m_way == Way::Fast ? u"-k %1 -c listen_addresses='' -c fsync=off"_s.arg(m_folder.path())
                                         : u"-k '' -c listen_addresses=127.0.0.1 -p %1"_s.arg(m_port);
    for (const QString& setting : m_settings) {
        options += u" -c "_s + setting;
    }
    return control({u"-w"_s, u"-l"_s, m_folder.filePath(u"log"_s), u"-o"_s, options, u"start"_s});
}

bool ThrowawayServer::stopImmediately()
{
    return QFile::exists(data() + u"/postmaster.pid"_s) && control({u"-m"_s, u"immediate"_s, u"stop"_s});
}

bool ThrowawayServer::restartImmediately()
{
    return stopImmediately() && startAgain();
}

bool ThrowawayServer::place(const QString& name, const QByteArray& bytes) const
{
    const QString path = data() + u'/' + name;
    writeFile(path, bytes);
    return QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner) && giveToServer(path);
}

bool ThrowawayServer::reload()
{
    return control({u"reload"_s});
}

QString ThrowawayServer::url(const QString& login) const
{
    const QString who = u"postgresql://"_s + QString::fromLatin1(QUrl::toPercentEncoding(login));
    return m_way == Way::Fast ? who + u"@/hub?host="_s + QString::fromLatin1(QUrl::toPercentEncoding(m_folder.path()))
                              : who + u"@127.0.0.1:"_s + QString::number(m_port) + u"/hub"_s;
}

QByteArray ThrowawayServer::log() const
{
    QFile file(m_folder.filePath(u"log"_s));
    (void)file.open(QIODevice::ReadOnly);
    return file.readAll();
}

QStringList ThrowawayServer::connection(const QString& login) const
{
    return {u"-h"_s, m_way == Way::Fast ? m_folder.path() : u"127.0.0.1"_s, u"-p"_s, QString::number(m_port), u"-U"_s,
        login};
}

QByteArray ThrowawayServer::psql(const QString& login, const QString& sql, const QString& password) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, password);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(binary(u"psql"_s), QStringList{u"-XqAt"_s, u"-d"_s, u"hub"_s} + connection(login));
    process.write(sql.toUtf8());
    process.closeWriteChannel();
    (void)process.waitForFinished(60'000);
    return process.readAll().trimmed();
}

QByteArray ThrowawayServer::run(const QString& program, const QStringList& arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, u"admin-password"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(binary(program), connection(u"admin"_s) + arguments);
    (void)process.waitForFinished(120'000);
    return process.readAll();
}

} // namespace sosdesk::tests
