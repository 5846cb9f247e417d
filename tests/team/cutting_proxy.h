// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <cstdint>
#include <mutex>
#include <thread>
#include <vector>

#include <QString>

namespace sosdesk::tests {

/** A way to the server on 127.0.0.1 that breaks: after so many bytes of one direction the connection is closed (FIN) or
 *  torn (RST), or nothing passes any more while it stays open. */
class CuttingProxy
{
public:
    enum class Way { ToServer, ToClient };
    enum class End { Fin, Rst, Swallow };

    /** @p target: port of the server, or the path of its socket. */
    explicit CuttingProxy(const QString& target);
    ~CuttingProxy();
    CuttingProxy(const CuttingProxy&) = delete;
    CuttingProxy& operator=(const CuttingProxy&) = delete;

    [[nodiscard]] int port() const { return m_port; }
    /** The next connection is cut behind byte @p bytes; those after it are left alone. -1: none. */
    void cutNext(Way way, std::int64_t bytes, End end);
    /** Whether the cut came. */
    [[nodiscard]] bool hasCut() const { return m_cut; }
    /** Bytes that passed since cutNext(). */
    [[nodiscard]] std::int64_t passed(Way way) const { return m_passed[way == Way::ToServer ? 0 : 1]; }

private:
    void accept();
    void serve(int client);
    [[nodiscard]] int connectToServer() const;

    QString m_target;
    int m_listening = -1;
    int m_port = 0;
    std::atomic<bool> m_ending = false;
    std::atomic<bool> m_cut = false;
    std::atomic<bool> m_armed = false;
    std::atomic<int> m_way = 0;
    std::atomic<int> m_end = 0;
    std::atomic<std::int64_t> m_bytes = -1;
    std::atomic<std::int64_t> m_passed[2] = {0, 0};
    std::mutex m_mutex;
    std::vector<std::thread> m_served;
    std::thread m_accepting; ///< last: it runs as soon as it exists
};

} // namespace sosdesk::tests
