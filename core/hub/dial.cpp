// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/dial.h"
#include "core/hub/unread.h"

#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <libpq-fe.h>
#include <memory>
#include <string_view>
#include <utility>

namespace sosdesk {
namespace {

using Clock = std::chrono::steady_clock;

enum class Wish { Unclear, Fair, Unfair };

std::uint32_t numberAt(const unsigned char* bytes)
{
    return std::uint32_t{bytes[0]} << 24U | std::uint32_t{bytes[1]} << 16U | std::uint32_t{bytes[2]} << 8U | bytes[3];
}

/** What the server wants, by the messages that libpq has not read yet: 'R' (authentication) with 3 (the password) or
 *  5 (MD5). */
Wish wishIn(const unsigned char* bytes, std::size_t size)
{
    constexpr std::size_t header = 5;
    constexpr std::size_t shortestWish = 8;
    constexpr std::size_t longestWish = 2'000;
    for (std::size_t at = 0; at < size;) {
        const bool isWish = bytes[at] == 'R';
        if (size - at < header) {
            return isWish ? Wish::Unclear : Wish::Fair;
        }
        const std::size_t length = numberAt(bytes + at + 1);
        if (isWish && (length < shortestWish || length > longestWish)) {
            return Wish::Unfair; // libpq takes none of these either
        }
        if (isWish && size - at < 1 + length) {
            return Wish::Unclear; // or libpq would keep its first half, and what we see next began in the middle
        }
        const std::uint32_t wanted = isWish ? numberAt(bytes + at + header) : 0;
        if (wanted == 3 || wanted == 5) {
            return Wish::Unfair;
        }
        at += 1 + length;
    }
    return Wish::Fair;
}

/** True when libpq can go on; false after a moment in which half a wish came. */
bool isReady(int socket, Turn turn, Clock::time_point until)
{
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now());
    if (left.count() <= 0 || !isTurn(turn, socket, left)) {
        throw pqxx::broken_connection("timeout expired");
    }
    if (turn == Turn::Ours) {
        return true;
    }
    const Unread unread = unreadOf(socket);
    const Wish wish = wishIn(unread.bytes.data(), unread.bytes.size());
    if (wish == Wish::Unfair) {
        throw pqxx::broken_connection("authentication method: the server wants the password itself");
    }
    if (wish == Wish::Unclear && !unread.isOver) {
        waitAMoment();
        return false;
    }
    return true;
}

/** connect_timeout, which libpq minds only where it waits itself. */
std::chrono::seconds patienceOf(PGconn* line)
{
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> known(PQconninfo(line), PQconninfoFree);
    for (const PQconninfoOption* option = known.get(); option != nullptr && option->keyword != nullptr; ++option) {
        if (std::string_view(option->keyword) == "connect_timeout" && option->val != nullptr) {
            return std::chrono::seconds(std::strtol(option->val, nullptr, 10));
        }
    }
    return {};
}

void watchOver(PGconn* line)
{
    const auto until = Clock::now() + patienceOf(line);
    auto wanted = PGRES_POLLING_WRITING;
    while (PQstatus(line) != CONNECTION_BAD && wanted != PGRES_POLLING_OK && wanted != PGRES_POLLING_FAILED) {
        if (isReady(PQsocket(line), wanted == PGRES_POLLING_READING ? Turn::Theirs : Turn::Ours, until)) {
            wanted = PQconnectPoll(line);
        }
    }
}

} // namespace

Dial::handle Dial::do_startconnect(handle original)
{
    if (original != nullptr) {
        return original;
    }
    if (std::exchange(m_dialled, true)) {
        throw pqxx::broken_connection("the connection broke");
    }
    const bool isClear = options().ends_with(inTheClear);
    PGconn* const line = isClear ? PQconnectStart(options().c_str()) : PQconnectdb(options().c_str());
    try {
        if (isClear && line != nullptr) {
            watchOver(line);
        }
        if (PQstatus(line) != CONNECTION_OK) {
            throw pqxx::broken_connection(PQerrorMessage(line));
        }
    } catch (...) {
        PQfinish(line);
        throw;
    }
    return line;
}

} // namespace sosdesk
