// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/team.h"

#include "core/desk/office.h"
#include "core/desk/settings.h"

namespace sosdesk {

using namespace Qt::StringLiterals;

Result<TeamTally> syncWithHub(Office& office, HubSession& session)
{
    TeamRound round;
    for (;;) {
        SOSDESK_TAKE(const bool more, round.turn(office));
        if (!more) {
            return round.tally();
        }
        round.speak(session);
    }
}

Result<std::optional<HubUrl>> hubUrl(Office& office)
{
    SOSDESK_TAKE(const QString text, setting(office, u"hub_url"_s));
    if (text.isEmpty()) {
        return std::optional<HubUrl>();
    }
    SOSDESK_TAKE(HubUrl url, HubUrl::parse(text));
    return std::optional(std::move(url));
}

} // namespace sosdesk
