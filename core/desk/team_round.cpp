// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/team_round.h"

#include "core/desk/office.h"
#include "core/store/hub_store.h"

namespace sosdesk {
namespace {

/** Both clocks, and why the last attempt failed; a round that was given up is no attempt. */
Result<void> remember(Office& office, const Result<bool>& went)
{
    if (!went && went.error().code == ErrorCode::Cancelled) {
        return {};
    }
    HubStore store(office.database());
    const QString now = isoOf(office.now());
    return store.together([&]() -> Result<void> {
        SOSDESK_TRY(store.setState("attempt", now));
        SOSDESK_TRY(store.setState("problem", went ? QString() : nameOf(went.error().code)));
        SOSDESK_TRY(store.setState("problem_detail", went ? QString() : went.error().detail.left(300)));
        return went ? store.setState("success", now) : Result<void>();
    });
}

} // namespace

TeamRound::TeamRound(const QString& openHere)
    : m_shared(std::make_shared<TeamShared>())
    , m_stages{greetingStage(m_shared), pullStage(m_shared, true), partsStage(m_shared), actsStage(m_shared),
          pullStage(m_shared, false), openStage(m_shared, openHere)}
{
}

TeamRound::~TeamRound() = default;

Result<bool> TeamRound::turn(Office& office)
{
    const Result<bool> went = next(office);
    if (!went || !*went) {
        SOSDESK_TRY(remember(office, went));
    }
    return went;
}

Result<bool> TeamRound::next(Office& office)
{
    if (m_step) {
        const TeamStep said = std::move(*m_step);
        m_step.reset();
        SOSDESK_TRY(m_said);
        SOSDESK_TRY(said.take(office));
    }
    SOSDESK_TRY(office.pause());
    for (; m_at < m_stages.size(); ++m_at) {
        SOSDESK_TAKE(m_step, m_stages[m_at](office));
        if (m_step) {
            return true;
        }
    }
    return false;
}

void TeamRound::speak(HubSession& session)
{
    m_said = m_step ? m_step->ask(session) : Result<void>();
}

} // namespace sosdesk
