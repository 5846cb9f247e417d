// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/team/cutting_proxy.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace sosdesk::tests {
namespace {

constexpr int pollMs = 20;

bool passAll(int to, const char* bytes, std::size_t size)
{
    for (std::size_t sent = 0; sent < size;) {
        const ssize_t step = ::send(to, bytes + sent, size - sent, MSG_NOSIGNAL);
        if (step <= 0) {
            return false;
        }
        sent += static_cast<std::size_t>(step);
    }
    return true;
}

void tear(int socket)
{
    const linger hard{1, 0};
    (void)::setsockopt(socket, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
}

} // namespace

CuttingProxy::CuttingProxy(const QString& target)
    : m_target(target)
    , m_listening(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(m_listening, reinterpret_cast<sockaddr*>(&address), size) != 0 || ::listen(m_listening, 16) != 0
        || ::getsockname(m_listening, reinterpret_cast<sockaddr*>(&address), &size) != 0) {
        qFatal("no port on loopback");
    }
    m_port = ntohs(address.sin_port);
    m_accepting = std::thread([this] { accept(); });
}

CuttingProxy::~CuttingProxy()
{
    m_ending = true;
    m_accepting.join();
    for (std::thread& served : m_served) {
        served.join();
    }
    ::close(m_listening);
}

void CuttingProxy::cutNext(Way way, std::int64_t bytes, End end)
{
    m_cut = false;
    m_passed[0] = 0;
    m_passed[1] = 0;
    m_way = static_cast<int>(way);
    m_end = static_cast<int>(end);
    m_bytes = bytes;
    m_armed = bytes >= 0;
}

void CuttingProxy::accept()
{
    while (!m_ending) {
        pollfd waiting{m_listening, POLLIN, 0};
        if (::poll(&waiting, 1, pollMs) <= 0) {
            continue;
        }
        const int client = ::accept(m_listening, nullptr, nullptr);
        if (client >= 0) {
            const std::lock_guard lock(m_mutex);
            m_served.emplace_back([this, client] { serve(client); });
        }
    }
}

int CuttingProxy::connectToServer() const
{
    const QByteArray path = m_target.toUtf8();
    if (path.startsWith('/')) {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, path.constData(), sizeof address.sun_path - 1);
        const int server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        return ::connect(server, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0 ? server : -1;
    }
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(path.toInt()));
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    return ::connect(server, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0 ? server : -1;
}

void CuttingProxy::serve(int client)
{
    const bool doomed = m_armed.exchange(false);
    const int server = connectToServer();
    const std::array ends{client, server};
    std::array<char, 16'384> buffer{};
    bool swallowing = false;
    for (bool open = server >= 0; open && !m_ending;) {
        std::array<pollfd, 2> waiting{pollfd{client, POLLIN, 0}, pollfd{server, POLLIN, 0}};
        if (::poll(waiting.data(), 2, pollMs) <= 0) {
            continue;
        }
        for (std::size_t from = 0; from < 2 && open; ++from) {
            if ((waiting[from].revents & (POLLIN | POLLHUP | POLLERR)) == 0) {
                continue;
            }
            const ssize_t got = ::recv(ends[from], buffer.data(), buffer.size(), 0);
            if (got <= 0) {
                open = false;
                break;
            }
            auto size = static_cast<std::int64_t>(got);
            const bool cutsHere = doomed && m_way == static_cast<int>(from) && m_passed[from] + size > m_bytes;
            if (cutsHere) {
                size = std::max<std::int64_t>(0, m_bytes - m_passed[from]);
                m_cut = true;
            }
            m_passed[from] += size;
            if (!swallowing && !passAll(ends[1 - from], buffer.data(), static_cast<std::size_t>(size))) {
                open = false;
            }
            swallowing = swallowing || (cutsHere && m_end == static_cast<int>(End::Swallow));
            if (cutsHere && !swallowing) {
                m_end == static_cast<int>(End::Rst) ? (tear(client), tear(server)) : void();
                open = false;
            }
        }
    }
    ::close(client);
    if (server >= 0) {
        ::close(server);
    }
}

} // namespace sosdesk::tests
