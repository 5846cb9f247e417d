// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/undoing.h"

#include "core/desk/check_ticks.h"
#include "core/wording/judgement.h"
#include "core/wording/messages.h"
#include "ui/shared/asking.h"
#include "ui/window/notice_bar.h"
#include "ui/window/undo_words.h"

#include <algorithm>

namespace sosdesk::ui {
namespace {

bool isSameHold(const Act& a, const Act& b)
{
    return std::equal(
        a.holds.begin(), a.holds.end(), b.holds.begin(), b.holds.end(), [](const Act::Held& c, const Act::Held& d) {
            return c.before.requestNumber == d.before.requestNumber && c.version == d.version;
        });
}

} // namespace

struct Undoing::Walk
{
    Act act{};
    std::size_t heldAt = 0; ///< of the holds, counted from the last
    std::size_t at = 0;     ///< of the steps, counted from the last
    std::vector<OutcomeRow> rows{};
    QStringList touched{};
    std::optional<Error> stopped{};
    NoticeBar::WorkId work = 0; ///< none: of one request only
};

Undoing::Undoing(Asking& asking, NoticeBar& notice, const ItemCatalogue& items, QObject* parent)
    : QObject(parent)
    , m_asking(asking)
    , m_notice(notice)
    , m_items(items)
{
    connect(&m_notice, &NoticeBar::answered, this, &Undoing::answered);
}

void Undoing::push(Act act)
{
    if (!act.isEmpty()) {
        m_acts.push_back(std::move(act));
    }
}

void Undoing::takeBackLast()
{
    if (m_notice.isAsking()) {
        m_notice.confirm();
    } else if (m_atWork) {
        return; // the key before this one is still at it
    } else if (m_acts.empty()) {
        m_notice.say(NoticeBar::Weight::Done, tr("取り消せる操作はありません（この画面で行った順に戻せます）"));
    } else {
        const auto newest =
            std::find_if(m_acts.rbegin(), m_acts.rend(), [](const Act& act) { return !act.isLasting(); });
        const QString passed = m_acts.back().isLasting() ? nameOf(m_acts.back()) : QString();
        if (newest == m_acts.rend()) {
            m_notice.say(NoticeBar::Weight::Done, tr("%1は取り消せません").arg(passed));
        } else {
            ask(*newest, passed);
        }
    }
}

void Undoing::takeBack(const QString& number)
{
    if (m_atWork || number.isEmpty()) {
        return;
    }
    const auto mine = std::find_if(m_acts.rbegin(), m_acts.rend(),
        [&](const Act& act) { return act.steps.size() == 1 && act.steps.front().number == number; });
    Act act;
    act.steps.push_back({number});
    if (mine != m_acts.rend()) {
        act.holds = mine->holds;
        // What the ministry supplies was answered with the decision: neither stands without the other.
        act = mine->kind == Act::Kind::Quantities ? *mine : act;
    }
    ask(act, {});
}

void Undoing::ask(const Act& act, const QString& passed)
{
    m_atWork = true;
    m_asking.ask(
        Turn::Write, [act](Desk& desk) { return departuresOf(desk.office(), act); },
        [this, act, passed](const Result<std::vector<Departure>>& departures) {
            m_atWork = false;
            if (!departures) {
                Q_EMIT failed(departures.error());
            } else if (departures->empty() && passed.isEmpty()) {
                begin(act);
            } else {
                askAbout(act, *departures, passed);
            }
        });
}

void Undoing::askAbout(const Act& act, const std::vector<Departure>& departures, const QString& passed)
{
    QString text =
        departures.empty() ? tr("その前の%1を取り消しますか").arg(nameOf(act)) : departureQuestion(act, departures);
    if (!passed.isEmpty()) {
        text = tr("%1は取り消せません。%2").arg(passed, text);
    }
    m_notice.ask(text, tr("取り消す"), QStringLiteral("Z"), [this, act, passed] {
        while (!passed.isEmpty() && !m_acts.empty() && m_acts.back().isLasting()) {
            m_acts.pop_back(); // the officer knows by now
        }
        begin(act);
    });
}

void Undoing::begin(const Act& act)
{
    m_atWork = true;
    auto walk = std::make_shared<Walk>();
    walk->act = act;
    if (act.steps.size() > 1) {
        walk->work = m_notice.begin(tr("取り消しています"), std::function<void()>());
    }
    next(walk);
}

/** One request at a time, the last one first: whoever wants the desk in between gets it. */
void Undoing::next(const std::shared_ptr<Walk>& walk)
{
    const std::vector<Act::Step>& steps = walk->act.steps;
    if (walk->at == steps.size()) {
        nextHold(walk);
        return;
    }
    const Act::Step step = steps[steps.size() - 1 - walk->at];
    m_notice.setProgress(walk->work, static_cast<int>(walk->at), static_cast<int>(steps.size()));
    m_asking.ask(
        Turn::Write, [step](Desk& desk) { return undoStep(desk.office(), step); },
        [this, walk](const Result<DecisionOutcome>& outcome) { take(walk, outcome); });
}

void Undoing::take(const std::shared_ptr<Walk>& walk, const Result<DecisionOutcome>& outcome)
{
    const std::vector<Act::Step>& steps = walk->act.steps;
    const QString number = steps[steps.size() - 1 - walk->at].number;
    const bool isRefusal = !outcome
        && (outcome.error().code == ErrorCode::RuleViolated || outcome.error().code == ErrorCode::NothingToUndo
            || outcome.error().code == ErrorCode::UnknownRequest || outcome.error().code == ErrorCode::Conflict);
    if (!outcome && !isRefusal) {
        walk->stopped = outcome.error(); // the store, not the request: the rest stays to be taken back later
        end(walk);
        return;
    }
    ++walk->at;
    OutcomeRow row{number};
    row.done = outcome && outcome->operation;
    if (!outcome) {
        row.what = wording::message(outcome.error());
    } else if (!row.done && !outcome->violations.empty()) {
        row.what = wording::message(outcome->violations.front(), m_items);
    } else {
        row.what = tr("取り消しました");
    }
    if (row.done) {
        walk->touched << number;
    }
    walk->rows.push_back(row);
    next(walk);
}

void Undoing::nextHold(const std::shared_ptr<Walk>& walk)
{
    const std::vector<Act::Held>& holds = walk->act.holds;
    if (walk->heldAt == holds.size()) {
        takeTicks(walk);
        return;
    }
    const Act::Held held = holds[holds.size() - 1 - walk->heldAt++];
    m_asking.ask(
        Turn::Write, [held](Desk& desk) { return undoHold(desk.office(), held); },
        [this, walk, held](const Result<OperationId>& done) {
            if (done) {
                walk->touched << held.before.requestNumber;
            }
            if (walk->act.steps.empty()) {
                walk->rows.push_back({held.before.requestNumber, {}, done.has_value(),
                    done ? tr("保留を元に戻しました") : wording::message(done.error())});
            }
            nextHold(walk);
        });
}

void Undoing::takeTicks(const std::shared_ptr<Walk>& walk)
{
    if (!walk->act.ticked) {
        end(walk);
        return;
    }
    m_asking.ask(
        Turn::Write, [ticked = *walk->act.ticked](Desk& desk) { return undoTicks(desk.office(), ticked); },
        [this, walk](const Result<OperationId>& done) {
            const QString& number = walk->act.ticked->number;
            walk->rows.push_back(
                {number, {}, done.has_value(), done ? tr("取り消しました") : wording::message(done.error())});
            if (done) {
                walk->touched << number;
            }
            end(walk);
        });
}

void Undoing::end(const std::shared_ptr<Walk>& walk)
{
    m_atWork = false;
    m_notice.end(walk->work);
    Act gone = walk->act;
    if (walk->stopped) { // what was not reached stays on the pile
        gone.steps.erase(gone.steps.begin(), gone.steps.end() - static_cast<std::ptrdiff_t>(walk->at));
    }
    drop(gone);
    const auto done =
        std::count_if(walk->rows.begin(), walk->rows.end(), [](const OutcomeRow& row) { return row.done; });
    if (walk->stopped) {
        Q_EMIT failed(*walk->stopped);
    } else if (walk->rows.size() == 1) {
        sayOne(*walk);
    } else {
        const auto left = static_cast<qsizetype>(walk->rows.size()) - done;
        m_notice.say(left > 0 ? NoticeBar::Weight::Trouble : NoticeBar::Weight::Done,
            left > 0 ? tr("%1件を取り消しました。%2件は取り消せません").arg(done).arg(left)
                     : tr("%1件を取り消しました").arg(done));
    }
    if (walk->rows.size() > 1) {
        Q_EMIT listed(walk->rows);
    }
    if (!walk->touched.isEmpty()) {
        Q_EMIT takenBack(walk->touched, walk->touched.last());
    }
}

void Undoing::sayOne(const Walk& walk)
{
    const OutcomeRow& row = walk.rows.front();
    if (!row.done) {
        m_notice.say(NoticeBar::Weight::Trouble, tr("%1 は取り消せません。%2").arg(row.number, row.what));
    } else if (walk.act.kind == Act::Kind::Hold) {
        m_notice.say(NoticeBar::Weight::Done, tr("%1 の保留を元に戻しました").arg(row.number));
    } else {
        m_notice.say(NoticeBar::Weight::Done, tr("%1を取り消しました").arg(nameOf(walk.act)));
    }
}

void Undoing::drop(const Act& act)
{
    const auto sameStep = [](const Act::Step& gone, const Act::Step& kept) {
        const bool isNewest = gone.version == 0 && kept.version != Act::undecided;
        return gone.number == kept.number && (isNewest || gone.version == kept.version);
    };
    for (const Act::Step& gone : act.steps) {
        for (auto kept = m_acts.rbegin(); kept != m_acts.rend(); ++kept) {
            const auto found = std::find_if(
                kept->steps.begin(), kept->steps.end(), [&](const Act::Step& step) { return sameStep(gone, step); });
            if (found != kept->steps.end()) {
                kept->steps.erase(found);
                std::erase_if(
                    kept->holds, [&](const Act::Held& held) { return held.before.requestNumber == gone.number; });
                break;
            }
        }
    }
    if (act.steps.empty()) { // 保留, 確認済
        std::erase_if(m_acts, [&](const Act& kept) {
            return kept.steps.empty() && !kept.isLasting() && isSameHold(kept, act) && kept.ticked == act.ticked;
        });
    }
    std::erase_if(m_acts, [](const Act& kept) { return kept.isEmpty(); });
}

} // namespace sosdesk::ui
