// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/hub/authority.h"

#include <atomic>
#include <mutex>
#include <thread>

namespace sosdesk::tests {

/** Speaks the beginning of PostgreSQL's protocol on 127.0.0.1 as it is told to, and keeps every byte that clients say,
 *  behind TLS in the clear. */
class Pretender
{
public:
    struct Manner
    {
        Identity identity{};   ///< empty: it has no TLS
        QByteArray greeting{}; ///< said when a client has introduced itself
        QByteArray later{};    ///< said to whatever comes next
        qsizetype held = 0;    ///< bytes of the greeting that it keeps until the client has had time for the first
    };

    explicit Pretender(Manner manner);
    ~Pretender();
    Pretender(const Pretender&) = delete;
    Pretender& operator=(const Pretender&) = delete;

    [[nodiscard]] int port() const { return m_port; }
    /** What all clients said since the last time, requests for TLS aside: first of all who they are. */
    [[nodiscard]] QByteArray takeHeard();

    /** Wants something for the login: 3 the password itself, 5 an MD5 of it, 0 nothing more. */
    [[nodiscard]] static QByteArray wants(int authentication);
    /** Wants SCRAM, as an honest server. */
    [[nodiscard]] static QByteArray wantsScram();
    /** Has let the client in and is PostgreSQL @p version. */
    [[nodiscard]] static QByteArray letsIn(const QByteArray& version);

    /** Answers a question with one row of one column. */
    [[nodiscard]] static QByteArray answers(const QByteArray& value);

private:
    void serve();

    Manner m_manner;
    std::atomic<int> m_port = 0;
    std::atomic<bool> m_ending = false;
    std::mutex m_mutex; ///< guards m_heard
    QByteArray m_heard;
    std::thread m_thread; ///< last: it runs as soon as it exists
};

} // namespace sosdesk::tests
