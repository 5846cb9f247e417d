// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/handover_of.h"

#include "core/desk/day_board.h"
#include "core/desk/list_filter.h"
#include "core/desk/office.h"
#include "core/desk/paper_selection.h"
#include "core/desk/reading.h"
#include "core/desk/roll.h"
#include "core/desk/team_state.h"
#include "core/desk/work_plan.h"
#include "core/domain/leftover.h"
#include "core/store/exchange_store.h"
#include "core/store/typing_store.h"
#include "core/wording/team_text.h"

#include <algorithm>
#include <set>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t mostCases = 1'000;
constexpr int mostMessages = 2'000; // newest decisions: what is older was sent or refused long ago

bool isOpen(const RollEntry& entry)
{
    return isInReception(entry.status) && !isDone(entry);
}

/** The plan's words about a share: 「那覇市、浦添市」「あ行–さ行」. */
QString rangeOf(const WorkPlan& plan, const WorkSplit& split, ShareNumber share)
{
    QStringList parts;
    for (const WorkLine& line : plan.lines) {
        if (split.shareOfOfficer(line.officer) == share) {
            parts << (line.regions.isEmpty() ? line.from + u'–' + line.until : line.regions.join(u'、'));
        }
    }
    return parts.join(u'／');
}

/** Gathers one sheet. */
class Gathering
{
public:
    Gathering(Office& office, const PrintOrder& order, const FormWords& words)
        : m_office(office)
        , m_order(order)
        , m_words(words)
    {
    }

    Result<void> gather()
    {
        const Reading reading(m_office.database());
        SOSDESK_TAKE(const WorkPlan plan, workPlan(m_office));
        const WorkSplit split(plan);
        SOSDESK_TAKE(m_share, shareNamed(m_office, split, m_order.selection.share));
        SOSDESK_TAKE(m_roll, loadRoll(m_office));
        SOSDESK_TAKE(m_team, teamState(m_office));
        SOSDESK_TAKE(m_typed, TypingStore(m_office.database()).all());
        m_handover.writer = m_office.officer();
        m_handover.nobodys = m_share == nobodysShare;
        m_handover.from = m_share ? split.nameOf(*m_share) : QString();
        m_handover.range = m_share && *m_share != nobodysShare ? rangeOf(plan, split, *m_share) : QString();
        takeEntries(!split.isEmpty());
        SOSDESK_TRY(takeCases());
        SOSDESK_TRY(takeStuck());
        return takeUntold();
    }

    [[nodiscard]] const Handover& handover() const { return m_handover; }
    [[nodiscard]] std::vector<Section> cases() { return std::move(m_cases); }

private:
    [[nodiscard]] bool isWanted(const RollEntry& entry) const { return !m_share || entry.share == *m_share; }

    void takeEntries(bool isShared)
    {
        HandoverCounts& counts = m_handover.counts;
        for (const RollEntry& entry : m_roll.entries) {
            if (isWanted(entry)) {
                m_numbers.insert(m_roll.wordsOf(entry.number));
            }
            if (!isOpen(entry)) {
                continue;
            }
            const bool isRecent = belongsTo(View::Active, entry, m_office.today());
            counts.unassigned +=
                isShared && m_share.value_or(nobodysShare) != nobodysShare && isRecent && entry.share == nobodysShare
                ? 1
                : 0;
            if (!isWanted(entry)) {
                continue;
            }
            counts.older += isRecent ? 0 : 1;
            if (isRecent) {
                m_open.push_back(&entry);
            }
        }
        std::stable_sort(m_open.begin(), m_open.end(),
            [](const RollEntry* a, const RollEntry* b) { return a->received < b->received; });
        for (const RollEntry* const entry : m_open) {
            ++counts.open;
            counts.leftovers += isLeftover(*entry, m_office.today()) ? 1 : 0;
            counts.held += entry->held ? 1 : 0;
            counts.redials += entry->redialAt ? 1 : 0;
            counts.changed += entry->changed ? 1 : 0;
        }
    }

    [[nodiscard]] HandoverCase standingOf(const RollEntry& entry, const ReviewedRequest& reviewed) const
    {
        HandoverCase standing;
        standing.hold = reviewed.hold;
        standing.leftover = isLeftover(entry, m_office.today());
        standing.changed = entry.changed;
        const QString& number = reviewed.stored.request.number;
        const std::optional<Decision>& draft = reviewed.dossier.decision;
        if (draft && !draft->complete) {
            standing.draftNeed = draft->need;
            standing.draft = draft->opinion;
        }
        for (const Typing& typing : m_typed) { // what was typed later stands above the draft
            if (typing.requestNumber == number && !typing.decision.isEmpty()) {
                const auto need = fromCode<Need>(typing.decision[u"need"_s].toString());
                standing.draftNeed = need ? need : standing.draftNeed;
                standing.draft = typing.decision[u"opinion"_s].toString(standing.draft);
            }
        }
        for (const OpenRequest& open : m_team.open) {
            if (open.number == number && open.login != m_team.login) {
                standing.openBy << (open.officer.isEmpty() ? open.login : open.officer);
            }
        }
        return standing;
    }

    Result<void> takeCases()
    {
        for (const RollEntry* const entry : m_open) {
            if (m_cases.size() == mostCases) {
                break;
            }
            SOSDESK_TRY(m_office.pause());
            const QString number = m_roll.wordsOf(entry->number);
            const auto reviewed = reviewRequest(m_office, number);
            if (!reviewed && reviewed.error().code == ErrorCode::StoreDamaged) { // it alone, not the whole sheet
                m_cases.push_back(unreadableCase(number, m_roll.wordsOf(entry->name), m_words));
                continue;
            }
            if (!reviewed) {
                return fail(reviewed.error());
            }
            const HandoverCase standing = standingOf(*entry, *reviewed);
            m_handover.counts.drafts += standing.draftNeed || !standing.draft.trimmed().isEmpty() ? 1 : 0;
            m_cases.push_back(handoverCase(matterOf(m_office, *reviewed), standing, m_words));
        }
        return {};
    }

    [[nodiscard]] QString nameOf(const QString& number) const
    {
        const std::string wanted = number.toStdString();
        const auto entry = std::find_if(m_roll.entries.begin(), m_roll.entries.end(),
            [&](const RollEntry& candidate) { return m_roll.textOf(candidate.number) == wanted; });
        return entry == m_roll.entries.end() ? QString() : m_roll.wordsOf(entry->name);
    }

    /** Without a server nothing is on its way. */
    Result<void> takeStuck()
    {
        if (m_team.url.isEmpty()) {
            return {};
        }
        SOSDESK_TAKE(const auto messages, ExchangeStore(m_office.database()).decisions(mostMessages));
        std::vector<StuckDecision>& stuck = m_handover.stuck;
        for (const ConflictView& view : m_team.conflicts) {
            if (m_numbers.contains(view.conflict.number)) {
                stuck.push_back(
                    {view.conflict.number, view.facility, StuckDecision::Why::Conflict, view.conflict.theirOfficer});
            }
        }
        for (const RefusedMessage& refused : m_team.refused) {
            if (!refused.conflict && m_numbers.contains(refused.number)) {
                stuck.push_back({refused.number, nameOf(refused.number), StuckDecision::Why::Refused,
                    wording::refusedMessage(refused.violations, m_office.items()).join(u' ')});
            }
        }
        for (const DecisionMessage& message : messages) {
            const bool waits = message.stage == MessageStage::Queued || message.stage == MessageStage::Sent;
            if (waits && m_numbers.contains(message.number)) {
                stuck.push_back({message.number, message.facility, StuckDecision::Why::Unsent, {}});
            }
        }
        return {};
    }

    Result<void> takeUntold()
    {
        SOSDESK_TAKE(DayBoard board, dayBoard(m_office));
        for (OpenEnd& end : board.untold) {
            if (m_numbers.contains(end.number)) {
                m_handover.untold.push_back(std::move(end));
            }
        }
        return {};
    }

    Office& m_office;
    const PrintOrder& m_order;
    const FormWords& m_words;
    std::optional<ShareNumber> m_share;
    Roll m_roll;
    TeamState m_team;
    std::vector<Typing> m_typed;
    std::set<QString> m_numbers; ///< of the share, open or not
    std::vector<const RollEntry*> m_open;
    std::vector<Section> m_cases;
    Handover m_handover;
};

} // namespace

Result<Paper> handoverOf(Office& office, const PrintOrder& order, const Letterhead& letterhead, const FormWords& words)
{
    Gathering gathering(office, order, words);
    SOSDESK_TRY(gathering.gather());
    return handoverSheet(gathering.handover(), gathering.cases(), letterhead, words);
}

} // namespace sosdesk
