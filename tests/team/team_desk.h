// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/team.h"
#include "core/desk/team_state.h"
#include "tests/desk/scratch_desk.h"
#include "tests/hub/hub_server.h"

namespace sosdesk::tests {

/** A desk of one officer of a team server, with a session of its own. */
class TeamDesk
{
public:
    /** @p url: another way to the server (a proxy). */
    TeamDesk(const HubServer& hub, const QString& login, quint16 seed, const QString& url = {});

    [[nodiscard]] ScratchDesk& scratch() { return m_scratch; }
    [[nodiscard]] Office& office() { return m_scratch.office(); }
    [[nodiscard]] HubSession& session() { return *m_session; }
    /** One round that must go through. */
    TeamTally sync();
    [[nodiscard]] Result<TeamTally> trySync();
    [[nodiscard]] TeamState state() { return take(teamState(office())); }
    [[nodiscard]] qint64 count(const char* sql);
    /** All that desks share, as text: the same on two desks that know the same. */
    [[nodiscard]] QByteArray shared();
    /** Whether the journal, the ledger and the decisions still fit each other. */
    [[nodiscard]] bool isSound();

private:
    ScratchDesk m_scratch;
    std::unique_ptr<HubSession> m_session;
};

/** A team server, and the desks of two of its officers: `sato` and `suzuki` of prefecture 47. */
struct TeamPair
{
    /** Nothing when the server did not start. */
    [[nodiscard]] static std::unique_ptr<TeamPair> start();
    explicit TeamPair(std::unique_ptr<HubServer> started);
    /** Until both have everything. */
    void meet();

    std::unique_ptr<HubServer> hub;
    TeamDesk sato;
    TeamDesk suzuki;
};

} // namespace sosdesk::tests
