// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/hub/pretender.h"

#include <QElapsedTimer>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QtEndian>

namespace sosdesk::tests {
namespace {

constexpr int tick = 20;         ///< milliseconds; how long an end may go unnoticed
constexpr int patience = 10'000; ///< for a client in the middle of a word
constexpr int breath = 100;      ///< in the middle of its own

/** Hands out descriptors: what becomes of them is not its matter. */
class Door : public QTcpServer
{
public:
    qintptr next = -1;

protected:
    void incomingConnection(qintptr descriptor) override { next = descriptor; }
};

QByteArray numberBytes(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray packet(char kind, const QByteArray& body)
{
    return kind + numberBytes(static_cast<quint32>(body.size()) + 4) + body;
}

/** A request for TLS (80877103) or for GSSAPI (80877104). */
bool asksForCover(const QByteArray& said)
{
    const auto code = said.size() == 8 ? qFromBigEndian<quint32>(said.constData() + 4) : 0;
    return code == 80'877'103 || code == 80'877'104;
}

bool cover(QSslSocket& client, const Identity& identity)
{
    (void)client.write(identity.certificate.isEmpty() ? "N" : "S");
    if (identity.certificate.isEmpty()) {
        return client.waitForBytesWritten(patience);
    }
    client.setLocalCertificate(QSslCertificate(identity.certificate));
    client.setPrivateKey(QSslKey(identity.key, QSsl::Ec));
    client.startServerEncryption();
    return client.waitForEncrypted(patience);
}

void say(QSslSocket& client, const QByteArray& words, qsizetype held)
{
    (void)client.write(words.chopped(held));
    (void)client.waitForBytesWritten(tick);
    if (held > 0 && !client.waitForReadyRead(breath)) {
        (void)client.write(words.last(held));
        (void)client.waitForBytesWritten(tick);
    }
}

} // namespace

Pretender::Pretender(Manner manner)
    : m_manner(std::move(manner))
    , m_thread([this] { serve(); })
{
    m_port.wait(0);
}

Pretender::~Pretender()
{
    m_ending = true;
    m_thread.join();
}

QByteArray Pretender::takeHeard()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_heard, {});
}

void Pretender::serve()
{
    Door door;
    if (!door.listen(QHostAddress::LocalHost)) {
        qFatal("no port on loopback");
    }
    m_port = door.serverPort();
    m_port.notify_one();
    while (!m_ending) {
        if (!door.waitForNewConnection(tick)) {
            continue;
        }
        QSslSocket client;
        client.setPeerVerifyMode(QSslSocket::VerifyNone);
        bool open = client.setSocketDescriptor(door.next);
        QByteArray words = m_manner.greeting;
        qsizetype held = m_manner.held;
        while (open && !m_ending && client.state() == QAbstractSocket::ConnectedState) {
            if (client.bytesAvailable() == 0 && !client.waitForReadyRead(tick)) {
                continue;
            }
            const QByteArray said = client.readAll();
            if (asksForCover(said)) {
                open = cover(client, m_manner.identity);
                continue;
            }
            {
                const std::lock_guard lock(m_mutex);
                m_heard += said;
            }
            say(client, std::exchange(words, m_manner.later), std::exchange(held, 0));
        }
    }
}

QByteArray Pretender::wants(int authentication)
{
    const QByteArray salt = authentication == 5 ? QByteArray("salt") : QByteArray();
    return packet('R', numberBytes(static_cast<quint32>(authentication)) + salt);
}

QByteArray Pretender::wantsScram()
{
    return packet('R', numberBytes(10) + QByteArray("SCRAM-SHA-256\0\0", 15));
}

QByteArray Pretender::letsIn(const QByteArray& version)
{
    QByteArray said = wants(0);
    for (const auto& [name, value] : {std::pair<QByteArray, QByteArray>{"server_version", version},
             {"client_encoding", "UTF8"}, {"in_hot_standby", "off"}, {"default_transaction_read_only", "off"}}) {
        said += packet('S', name + '\0' + value + '\0');
    }
    return said + packet('K', numberBytes(1) + numberBytes(2)) + packet('Z', "I");
}

QByteArray Pretender::answers(const QByteArray& value)
{
    const QByteArray one("\0\1", 2);
    const QByteArray column = QByteArray("c\0", 2) + numberBytes(0) + QByteArray(2, '\0') + numberBytes(25)
        + QByteArray(2, '\xff') + numberBytes(0xffffffff) + QByteArray(2, '\0');
    return packet('T', one + column) + packet('D', one + numberBytes(static_cast<quint32>(value.size())) + value)
        + packet('C', QByteArray("SHOW\0", 5)) + packet('Z', "I");
}

} // namespace sosdesk::tests
