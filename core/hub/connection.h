// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/hub/binds.h"
#include "core/hub/dial.h"
#include "core/hub/hub_url.h"
#include "core/hub/watchdog.h"

#include <chrono>
#include <memory>
#include <type_traits>

namespace sosdesk {

/** How long a server may be silent before the connection is given up. */
struct HubPatience
{
    std::chrono::seconds connect{5};
    std::chrono::milliseconds answer{15'000};
};

/** What a failure means depends on what was asked: after a reading nothing can have happened on the server, after a
 *  writing it may have, unless the server itself said no. */
enum class Asked { Reading, Writing };

/** One connection to the team server, for one thread; it may wait for the network, so never the store's.
 *
 *  TLS with verify-full and channel binding unless the server is on this machine; PG* variables of the environment and
 *  service files do not count. The session's settings are set and asserted. guarded() is the only place where libpqxx's
 *  exceptions become Results.
 */
class HubConnection
{
public:
    /** Offline, LoginRefused, ServerUntrusted, ServerTooOld (PostgreSQL before 15), ServerRefused (the settings do not
     *  hold). @p password is sent to the server's own check (SCRAM) and kept nowhere. */
    [[nodiscard]] static Result<std::unique_ptr<HubConnection>> open(
        const HubUrl& url, const QString& password, const HubPatience& patience = {});
    ~HubConnection();
    HubConnection(const HubConnection&) = delete;
    HubConnection& operator=(const HubConnection&) = delete;

    /** Runs one statement on its own. NulByte before anything is sent; Offline or OutcomeUnknown by @p asked when the
     *  connection breaks or the server is silent; LoginRefused (SD001), ServerTooOld (what is asked for is not there),
     *  ServerRefused. */
    [[nodiscard]] Result<pqxx::result> run(Asked asked, const std::string& sql, const Binds& binds = {});
    /** The same for any work on pqxx(): under the watchdog, with the same errors. */
    template <typename Work>
    auto guarded(Asked asked, Work&& work) -> Result<std::invoke_result_t<Work>>
    {
        m_watchdog.watch(m_connection->sock(), m_patience.answer);
        try {
            if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
                work();
                (void)m_watchdog.callOff();
                return {};
            } else {
                auto answer = work();
                (void)m_watchdog.callOff();
                return answer;
            }
        } catch (const std::exception& exception) {
            return fail(errorOf(exception, asked, m_watchdog.callOff()));
        }
    }

    /** Waits for a notification of the channel that is listened to; false when @p length went by, or less, without one
     *  of somebody else. */
    [[nodiscard]] Result<bool> waitForNotice(std::chrono::milliseconds length);
    /** Has the name of a channel: `sosdesk_13`. */
    [[nodiscard]] Result<void> listen(const QString& channel);

    [[nodiscard]] pqxx::connection_base& pqxx() { return *m_connection; }
    /** From any thread: breaks off what is being waited for. */
    void giveUp() { m_watchdog.bite(); }

private:
    class Ear;

    HubConnection(std::unique_ptr<DialledConnection> connection, const HubPatience& patience);
    [[nodiscard]] Result<void> settle();
    [[nodiscard]] static Error errorOf(const std::exception& exception, Asked asked, bool wasSilent);

    HubPatience m_patience;
    std::unique_ptr<DialledConnection> m_connection;
    std::unique_ptr<Ear> m_ear;
    Watchdog m_watchdog;
};

} // namespace sosdesk
