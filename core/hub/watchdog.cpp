// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/watchdog.h"

#include "core/hub/hang_up.h"

namespace sosdesk {

Watchdog::Watchdog()
    : m_thread([this] { run(); })
{
}

Watchdog::~Watchdog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_woken.notify_one();
    m_thread.join();
}

void Watchdog::watch(int socket, std::chrono::milliseconds patience)
{
    {
        const std::lock_guard lock(m_mutex);
        m_socket = socket;
        m_until = std::chrono::steady_clock::now() + patience;
        m_bit = false;
    }
    m_woken.notify_one();
}

bool Watchdog::callOff()
{
    const std::lock_guard lock(m_mutex);
    m_socket = -1;
    return m_bit;
}

void Watchdog::bite()
{
    const std::lock_guard lock(m_mutex);
    if (m_socket >= 0) {
        m_bit = true;
        hangUp(m_socket);
        m_socket = -1;
    }
}

void Watchdog::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_ending) {
        if (m_socket < 0) {
            m_woken.wait(lock);
        } else if (std::chrono::steady_clock::now() < m_until) {
            (void)m_woken.wait_until(lock, m_until);
        } else {
            m_bit = true;
            hangUp(m_socket);
            m_socket = -1;
        }
    }
}

} // namespace sosdesk
