// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/desk_state.h"

#include "core/desk/office.h"
#include "core/intake/report_kind.h"
#include "core/store/import_store.h"
#include "core/store/journal_store.h"

namespace sosdesk {

namespace {

/** What comes in after the cut-off is tomorrow's; after the deadline it is late; a day begins with its own list. */
Instant nextTurn(Instant now, const ChannelRule& rule)
{
    for (const std::optional<int>& second : {rule.cutOff, rule.decideBy}) {
        if (second && now < instantAt(dayOf(now), *second)) {
            return instantAt(dayOf(now), *second);
        }
    }
    return instantAt(Day{dayOf(now).number + 1}, 0);
}

} // namespace

Result<DeskState> deskState(Office& office)
{
    DeskState state;
    state.mode = office.mode();
    state.now = office.now();
    state.officer = office.officer();
    state.items = office.items();
    const Policy& policy = office.policies().forDay(office.today());
    const ChannelRule& rule = policy.channel(Channel::Gmis);
    for (const ChannelRule& other : policy.channels) {
        if (other.decideBy != rule.decideBy) {
            state.otherDeadlines.emplace(other.channel, other.decideBy);
        }
    }
    state.turnsAt = nextTurn(office.now(), rule);
    if (rule.decideBy && office.calendar().isBusinessDay(office.today())) {
        state.decideBy = instantAt(office.today(), *rule.decideBy);
    }
    SOSDESK_TAKE(state.lastReport, ImportStore(office.database()).lastOf(codeOf(ReportKind::Requests)));
    SOSDESK_TAKE(state.journalEntries, JournalStore(office.database()).lastSequence());
    return state;
}

} // namespace sosdesk
