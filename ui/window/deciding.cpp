// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/deciding.h"

#include "core/desk/decide.h"
#include "core/desk/record_contact.h"
#include "core/desk/review_request.h"
#include "core/desk/roll.h"
#include "core/wording/judgement.h"
#include "core/wording/labels.h"
#include "core/wording/messages.h"
#include "ui/requests/request_model.h"
#include "ui/requests/request_pane.h"
#include "ui/review/review_pane.h"
#include "ui/shared/asking.h"
#include "ui/window/notice_bar.h"
#include "ui/window/undoing.h"

#include <QLocale>

#include <algorithm>

namespace sosdesk::ui {
namespace {

/** Longer than between two presses of a key that was meant once, shorter than anybody reads. */
constexpr int lookMilliseconds = 250;

bool isDecided(const RollOrder& order, const QString& number)
{
    const auto row = order.find(number);
    const auto& entries = order.roll().entries;
    return std::any_of(entries.begin(), entries.end(),
        [&row](const RollEntry& entry) { return row && entry.row == *row && entry.decided; });
}

/** 「直前：UDR-00010205 要 1,600枚」 */
QString lastText(const Decision& decision)
{
    if (decision.need != Need::Yes) {
        return Deciding::tr("直前：%1 否").arg(decision.requestNumber);
    }
    Quantity pieces = 0;
    for (const DecisionLine& line : decision.lines) {
        pieces += line.total();
    }
    return Deciding::tr("直前：%1 要 %2枚")
        .arg(decision.requestNumber, QLocale(QLocale::Japanese).toString(static_cast<qlonglong>(pieces)));
}

/** Of the first thing that stands against it. */
QString firstWords(const DecisionOutcome& outcome, const ItemCatalogue& items)
{
    return outcome.violations.empty() ? QString() : wording::message(outcome.violations.front(), items);
}

} // namespace

Deciding::Deciding(Asking& asking, RequestPane& requests, ReviewPane& review, NoticeBar& notice,
    const ItemCatalogue& items, QObject* parent)
    : QObject(parent)
    , m_asking(asking)
    , m_requests(requests)
    , m_review(review)
    , m_notice(notice)
    , m_items(items)
    , m_undoing(new Undoing(asking, notice, items, this))
{
    review.setLookTime(lookMilliseconds);
    connect(&review, &ReviewPane::decisionWanted, this, &Deciding::decideIt);
    connect(&review, &ReviewPane::contactWanted, this, &Deciding::recordIt);
    connect(&review, &ReviewPane::undoWanted, m_undoing, &Undoing::takeBack);
    connect(m_undoing, &Undoing::takenBack, this, &Deciding::refreshAll);
    connect(m_undoing, &Undoing::answered, &requests, &RequestPane::focusList);
    connect(m_undoing, &Undoing::failed, this, &Deciding::failed);
}

void Deciding::undoLast()
{
    m_undoing->takeBackLast();
}

void Deciding::forget()
{
    m_undoing->forget();
}

void Deciding::keepDraft()
{
    const QString number = m_review.number();
    if (number.isEmpty() || !m_review.isTouched() || m_deciding.contains(number)) {
        return;
    }
    if (isDecided(
            m_requests.model().order(), number)) { // only a key of the officer's may open a completed decision again
        m_notice.say(NoticeBar::Weight::Trouble, tr("%1 は完了済みです。変更は保存していません。").arg(number));
        return;
    }
    const DecisionEntry entry = m_review.entry(false);
    m_asking.ask(
        Turn::Write, [number, entry](Desk& desk) { return decide(desk.office(), number, entry); },
        [this, number](const Result<DecisionOutcome>& outcome) {
            if (!outcome) {
                Q_EMIT failed(outcome.error());
            } else if (!outcome->operation && !outcome->violations.empty()) {
                m_notice.say(NoticeBar::Weight::Trouble,
                    tr("%1 の下書きを保存できません。%2")
                        .arg(number, wording::message(outcome->violations.front(), m_items)));
            } else {
                refreshAround(number);
            }
        });
}

void Deciding::decideIt(const QString& number, const DecisionEntry& entry)
{
    if (m_deciding.contains(number)) {
        return; // the key was pressed twice: the first one is on its way
    }
    m_deciding << number; // whoever goes on before the answer comes leaves no draft behind it
    m_asking.ask(
        Turn::Write, [number, entry](Desk& desk) { return decide(desk.office(), number, entry); },
        [this, number, entry](const Result<DecisionOutcome>& outcome) { takeOutcome(outcome, number, entry); });
}

void Deciding::takeOutcome(const Result<DecisionOutcome>& outcome, const QString& number, const DecisionEntry& entry)
{
    m_deciding.removeOne(number);
    if (!outcome) {
        Q_EMIT failed(outcome.error());
        if (outcome.error().code == ErrorCode::Conflict) {
            Q_EMIT outdated(number); // what was typed stays, beside what has changed
        }
        return;
    }
    if (!outcome->operation) {
        takeRefusal(*outcome, number, entry);
    } else if (entry.complete) {
        goOnAfter(*outcome, number);
    } else {
        m_notice.say(NoticeBar::Weight::Done, tr("%1 の下書きを保存しました").arg(number));
        Q_EMIT outdated(number);
        refreshAround(number);
    }
}

void Deciding::takeRefusal(const DecisionOutcome& outcome, const QString& number, const DecisionEntry& entry)
{
    if (m_review.number() == number) {
        m_review.refuse(outcome.violations);
    } else if (entry.complete) { // the officer has gone on: what was typed is kept
        DecisionEntry draft = entry;
        draft.complete = false;
        m_asking.ask(
            Turn::Write, [number, draft](Desk& desk) { return decide(desk.office(), number, draft); },
            [this, number](const Result<DecisionOutcome>&) { refreshAround(number); });
    }
    m_notice.say(
        NoticeBar::Weight::Trouble, tr("%1 は保存されていません。%2").arg(number, firstWords(outcome, m_items)));
}

void Deciding::goOnAfter(const DecisionOutcome& outcome, const QString& number)
{
    const QString next = m_requests.nextNumber();
    Act act;
    act.steps.push_back({number, outcome.decision.version});
    if (outcome.hold) {
        act.holds.push_back(*outcome.hold);
    }
    m_undoing->push(std::move(act));
    m_notice.say(NoticeBar::Weight::Done, lastText(outcome.decision), tr("取消 Z"), [this] { undoLast(); });
    if (m_review.number() == number) {
        m_review.clear(); // it is saved: nothing of it is a draft any more, wherever the list goes now
    }
    if (m_requests.currentNumber() == number && !next.isEmpty()) {
        m_requests.select(next);
    }
    m_requests.focusList();
    refreshAround(number, m_requests.currentNumber() == number);
}

void Deciding::recordIt(const Contact& contact)
{
    const QString number = contact.requestNumber;
    m_asking.ask(
        Turn::Write, [contact](Desk& desk) { return recordContact(desk.office(), contact); },
        [this, number](const Result<RecordedContact>& recorded) {
            if (!recorded) {
                Q_EMIT failed(recorded.error());
                return;
            }
            m_notice.say(NoticeBar::Weight::Done, tr("%1 の聞き取りを記録しました").arg(number));
            refreshAround(number);
            Q_EMIT outdated(number);
        });
}

/** A decision may change what is said of the other requests of its facility (C4). */
void Deciding::refreshAround(const QString& number, bool back)
{
    m_asking.ask(
        Turn::Write,
        [number](Desk& desk) -> Result<Roll> {
            SOSDESK_TAKE(const auto rows, rowsAround(desk.office(), number));
            return judgeRows(desk.office(), rows);
        },
        [this, number, back](const Result<Roll>& fresh) { takeRoll(fresh, back ? number : QString()); });
}

void Deciding::refreshAll(const QStringList& numbers, const QString& back)
{
    if (numbers.size() == 1) {
        refreshAround(numbers.front(), true);
        return;
    }
    m_asking.ask(
        Turn::Read,
        [numbers](Desk& desk) -> Result<Roll> {
            std::vector<std::int64_t> all;
            for (const QString& number : numbers) {
                SOSDESK_TAKE(const auto rows, rowsAround(desk.office(), number));
                all.insert(all.end(), rows.begin(), rows.end());
            }
            std::sort(all.begin(), all.end());
            all.erase(std::unique(all.begin(), all.end()), all.end());
            return entriesOf(desk.office(), all);
        },
        [this, back](const Result<Roll>& fresh) { takeRoll(fresh, back); });
}

void Deciding::takeRoll(const Result<Roll>& fresh, const QString& back)
{
    if (!fresh) {
        Q_EMIT failed(fresh.error());
        return;
    }
    m_requests.patch(*fresh);
    if (!back.isEmpty()) {
        Q_EMIT backWanted(back);
    }
    Q_EMIT patched();
}

} // namespace sosdesk::ui
