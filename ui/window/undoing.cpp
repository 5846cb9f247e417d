// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/undoing.h"

#include "core/desk/check_ticks.h"
#include "core/wording/judgement.h"
#include "core/wording/messages.h"
#include "ui/shared/asking.h"
#include "ui/window/notice_bar.h"
#include "ui/window/undo_pile.h"
#include "ui/window/undo_words.h"

#include <algorithm>

namespace sosdesk::ui {
namespace {

/** The request's fault, not the store's: the others are taken back all the same. */
bool isRefusal(const Error& error)
{
    return error.code == ErrorCode::RuleViolated || error.code == ErrorCode::NothingToUndo
        || error.code == ErrorCode::UnknownRequest || error.code == ErrorCode::Conflict;
}

} // namespace

struct Undoing::Walk
{
    Act act{};
    std::size_t at = 0;             ///< of the steps, counted from the last
    std::vector<Act::Held> holds{}; ///< to be brought back before the next step, the last one first
    std::vector<OutcomeRow> rows{};
    QStringList touched{};
    qsizetype theirs = 0; ///< of the rows that are done: only a conflict was closed
    std::optional<Error> stopped{};
    NoticeBar::WorkId work = 0; ///< none: of one request only

    [[nodiscard]] bool hasStep(const QString& number) const
    {
        return std::any_of(
            act.steps.begin(), act.steps.end(), [&](const Act::Step& step) { return step.number == number; });
    }
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
    std::copy_if(act.holds.begin(), act.holds.end(), std::back_inserter(walk->holds),
        [&walk](const Act::Held& held) { return !walk->hasStep(held.before.requestNumber); });
    if (act.steps.size() > 1) {
        walk->work = m_notice.begin(tr("取り消しています"), std::function<void()>());
    }
    nextHold(walk);
}

/** One request at a time, the last one first: whoever wants the desk in between gets it. */
void Undoing::next(const std::shared_ptr<Walk>& walk)
{
    const std::vector<Act::Step>& steps = walk->act.steps;
    if (walk->at == steps.size()) {
        takeTicks(walk);
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
    if (!outcome && !isRefusal(outcome.error())) {
        walk->stopped = outcome.error(); // the rest stays to be taken back later
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
    } else if (outcome->conflictClosed) {
        row.what = theirsStayText(outcome->decision);
        ++walk->theirs;
    } else {
        row.what = tr("取り消しました");
    }
    if (row.done) {
        walk->touched << number;
    }
    walk->rows.push_back(row);
    std::copy_if(walk->act.holds.begin(), walk->act.holds.end(), std::back_inserter(walk->holds),
        [&number](const Act::Held& held) { return held.before.requestNumber == number; });
    nextHold(walk); // with its decision: whatever stops this later, each request is as before or as it was
}

void Undoing::nextHold(const std::shared_ptr<Walk>& walk)
{
    if (walk->holds.empty()) {
        next(walk);
        return;
    }
    const Act::Held held = walk->holds.back();
    m_asking.ask(
        Turn::Write, [held](Desk& desk) { return undoHold(desk.office(), held); },
        [this, walk, held](const Result<OperationId>& done) {
            if (!done && !isRefusal(done.error())) {
                walk->stopped = done.error();
                end(walk);
                return;
            }
            walk->holds.pop_back();
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
    if (walk->act.steps.empty() || !gone.steps.empty()) {
        drop(gone);
    }
    push({Act::Kind::Hold, {}, walk->holds});
    if (walk->stopped) {
        Q_EMIT failed(*walk->stopped);
    } else if (walk->rows.size() == 1) {
        sayOne(*walk);
    } else {
        sayMany(*walk);
    }
    if (walk->rows.size() > 1) {
        Q_EMIT listed(walk->rows);
    }
    if (!walk->touched.isEmpty()) {
        Q_EMIT takenBack(walk->touched, walk->touched.last());
    }
}

void Undoing::sayMany(const Walk& walk)
{
    const auto done = std::count_if(walk.rows.begin(), walk.rows.end(), [](const OutcomeRow& row) { return row.done; });
    const auto left = static_cast<qsizetype>(walk.rows.size()) - done;
    QStringList said{tr("%1件を取り消しました").arg(done - walk.theirs)};
    if (walk.theirs > 0) {
        said << tr("%1件は競合を閉じました（ほかの担当者の決定のまま）").arg(walk.theirs);
    }
    if (left > 0) {
        said << tr("%1件は取り消せません").arg(left);
    }
    m_notice.say(left > 0 ? NoticeBar::Weight::Trouble : NoticeBar::Weight::Done, said.join(tr("。")));
}

void Undoing::sayOne(const Walk& walk)
{
    const OutcomeRow& row = walk.rows.front();
    if (!row.done) {
        m_notice.say(NoticeBar::Weight::Trouble, tr("%1 は取り消せません。%2").arg(row.number, row.what));
    } else if (walk.act.kind == Act::Kind::Hold) {
        m_notice.say(NoticeBar::Weight::Done, tr("%1 の保留を元に戻しました").arg(row.number));
    } else if (walk.theirs > 0) {
        m_notice.say(NoticeBar::Weight::Done, tr("%1：%2").arg(row.number, row.what));
    } else {
        m_notice.say(NoticeBar::Weight::Done, tr("%1を取り消しました").arg(nameOf(walk.act)));
    }
}

void Undoing::drop(const Act& act)
{
    dropFrom(m_acts, act);
}

} // namespace sosdesk::ui
