// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/unread.h"

#include <utility>
#include <winsock2.h>

namespace sosdesk {
namespace {

fd_set only(int socket)
{
    fd_set sockets{};
    sockets.fd_count = 1;
    sockets.fd_array[0] = static_cast<SOCKET>(socket);
    return sockets;
}

} // namespace

// Not WSAPoll: before Windows 10 2004 it does not tell of a connection that was refused.
bool isTurn(Turn turn, int socket, std::chrono::milliseconds patience)
{
    fd_set ready = only(socket);
    fd_set failed = only(socket);
    const auto micros = std::chrono::microseconds(patience).count();
    timeval limit{static_cast<long>(micros / 1'000'000), static_cast<long>(micros % 1'000'000)};
    const bool isTheirs = turn == Turn::Theirs;
    return ::select(0, isTheirs ? &ready : nullptr, isTheirs ? nullptr : &ready, &failed, &limit) > 0;
}

Unread unreadOf(int socket)
{
    WSAPOLLFD end{
        static_cast<SOCKET>(socket), POLLIN, 0}; // first: the bytes of a connection that is over have all come
    const bool isOver = ::WSAPoll(&end, 1, 0) > 0 && (end.revents & (POLLHUP | POLLERR)) != 0;
    std::vector<unsigned char> bytes(4096);
    const int size = ::recv(
        static_cast<SOCKET>(socket), reinterpret_cast<char*>(bytes.data()), static_cast<int>(bytes.size()), MSG_PEEK);
    bytes.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
    return {std::move(bytes), isOver};
}

void waitAMoment()
{
    ::Sleep(1);
}

} // namespace sosdesk
