// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/unread.h"

#include <poll.h>
#include <sys/socket.h>
#include <utility>

namespace sosdesk {

bool isTurn(Turn turn, int socket, std::chrono::milliseconds patience)
{
    pollfd waiting{socket, static_cast<short>(turn == Turn::Theirs ? POLLIN : POLLOUT), 0};
    return ::poll(&waiting, 1, static_cast<int>(patience.count())) > 0;
}

Unread unreadOf(int socket)
{
    pollfd end{socket, POLLRDHUP, 0}; // before the bytes: those of a connection that is over have all come
    const bool isOver = ::poll(&end, 1, 0) > 0;
    std::vector<unsigned char> bytes(4096);
    const ssize_t size = ::recv(socket, bytes.data(), bytes.size(), MSG_PEEK | MSG_DONTWAIT);
    bytes.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
    return {std::move(bytes), isOver};
}

void waitAMoment()
{
    (void)::poll(nullptr, 0, 1);
}

} // namespace sosdesk
