// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/session.h"

#include <condition_variable>
#include <thread>

namespace sosdesk {

/** A call that may outlive who wanted it: nothing breaks off the look-up of a name, or a handshake of TLS. */
struct HubSession::Dialling
{
    std::mutex mutex;
    std::condition_variable said;
    std::optional<Result<std::unique_ptr<HubConnection>>> outcome;
    bool givenUp = false;
};

Result<void> HubSession::connect()
{
    if (m_connection) {
        return {};
    }
    const auto dialling = std::make_shared<Dialling>();
    {
        const std::lock_guard lock(m_mutex);
        if (m_givenUp) {
            return fail({ErrorCode::Cancelled});
        }
        m_dialling = dialling;
    }
    std::thread([dialling, url = m_url, password = m_password, patience = m_patience] {
        auto opened = HubConnection::open(url, password, patience);
        const std::lock_guard lock(dialling->mutex);
        dialling->outcome = std::move(opened);
        dialling->said.notify_one();
    }).detach();
    std::unique_lock waiting(dialling->mutex);
    dialling->said.wait(waiting, [&dialling] { return dialling->outcome || dialling->givenUp; });
    if (!dialling->outcome) {
        return fail({ErrorCode::Cancelled});
    }
    SOSDESK_TAKE(auto connection, std::move(*dialling->outcome));
    waiting.unlock();
    const std::lock_guard lock(m_mutex);
    m_dialling.reset();
    m_connection = std::move(connection);
    return {};
}

void HubSession::hangUp()
{
    const std::lock_guard lock(m_mutex);
    m_connection.reset();
    m_welcome.reset();
}

void HubSession::giveUp()
{
    std::shared_ptr<HubConnection> connection;
    std::shared_ptr<Dialling> dialling;
    {
        const std::lock_guard lock(m_mutex);
        m_givenUp = true;
        connection = m_connection;
        dialling = m_dialling;
    }
    if (dialling) {
        const std::lock_guard lock(dialling->mutex);
        dialling->givenUp = true;
        dialling->said.notify_one();
    }
    if (connection) {
        connection->giveUp();
    }
}

} // namespace sosdesk
