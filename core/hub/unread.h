// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <vector>

namespace sosdesk {

/** What came over a socket, left there for whoever reads it; at most 4096 bytes. */
struct Unread
{
    std::vector<unsigned char> bytes;
    bool isOver = false; ///< nothing more will come
};

enum class Turn { Theirs, Ours };

/** False when the other side says nothing (Theirs), or it cannot be spoken to (Ours), for that long; true too when the
 *  connection failed. */
[[nodiscard]] bool isTurn(Turn turn, int socket, std::chrono::milliseconds patience);

/** Does not wait: the socket is one that does not block. */
[[nodiscard]] Unread unreadOf(int socket);

/** Until more may have come to what is unread already. */
void waitAMoment();

} // namespace sosdesk
