// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/deciding.h"

#include "core/desk/decide.h"
#include "core/desk/denial_reasons.h"
#include "core/desk/record_contact.h"
#include "core/desk/review_request.h"
#include "core/desk/set_aside.h"
#include "core/wording/judgement.h"
#include "core/wording/labels.h"
#include "core/wording/messages.h"
#include "ui/requests/request_model.h"
#include "ui/requests/request_pane.h"
#include "ui/review/review_pane.h"
#include "ui/shared/asking.h"
#include "ui/window/batching.h"
#include "ui/window/drafting.h"
#include "ui/window/notice_bar.h"
#include "ui/window/renewal.h"
#include "ui/window/undoing.h"

#include <QLocale>
#include <QWidget>

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
    const ItemCatalogue& items, QWidget* parent)
    : QObject(parent)
    , m_asking(asking)
    , m_requests(requests)
    , m_review(review)
    , m_notice(notice)
    , m_items(items)
    , m_drafting(new Drafting(asking, review, this))
    , m_renewal(new Renewal(asking, requests, this))
    , m_undoing(new Undoing(asking, notice, items, this))
    , m_batching(new Batching(asking, notice, items, parent))
{
    review.setLookTime(lookMilliseconds);
    connect(&review, &ReviewPane::decisionWanted, this, &Deciding::decideIt);
    connect(&review, &ReviewPane::contactWanted, this, &Deciding::recordIt);
    connect(&review, &ReviewPane::undoWanted, m_undoing, &Undoing::takeBack);
    connect(m_undoing, &Undoing::takenBack, this,
        [this](const QStringList& numbers, const QString& last) { m_renewal->renewAll(numbers, last); });
    connect(m_undoing, &Undoing::answered, &requests, &RequestPane::focusList);
    connect(m_undoing, &Undoing::failed, this, &Deciding::failed);
    connect(m_undoing, &Undoing::listed, this,
        [this](const std::vector<OutcomeRow>& rows) { m_batching->showRows(tr("取消の結果"), rows); });
    connect(&review, &ReviewPane::holdWanted, this, &Deciding::holdIt);
    connect(m_batching, &Batching::done, m_undoing, &Undoing::push);
    connect(m_batching, &Batching::decided, this,
        [this](const QStringList& numbers) { m_renewal->renewAll(numbers, m_requests.currentNumber()); });
    connect(m_batching, &Batching::left, &requests, &RequestPane::focusList);
    connect(m_batching, &Batching::failed, this, &Deciding::failed);
    connect(m_renewal, &Renewal::backWanted, this, &Deciding::backWanted);
    connect(m_renewal, &Renewal::patched, this, &Deciding::patched);
    connect(m_renewal, &Renewal::failed, this, &Deciding::failed);
    connect(m_drafting, &Drafting::failed, this, &Deciding::failed);
    connect(m_drafting, &Drafting::restored, this, [this](const QString& number) {
        m_notice.say(NoticeBar::Weight::Done, tr("%1：未保存の入力を復元しました").arg(number));
    });
    askForReasons();
}

/** A file of the office that cannot be read is said once; then the reason is typed. */
void Deciding::askForReasons()
{
    m_asking.ask(
        Turn::Read, [](Desk& desk) { return denialReasons(desk.office()); },
        [this](const Result<std::vector<DenialReason>>& reasons) {
            if (!reasons) {
                Q_EMIT failed(reasons.error());
            } else {
                m_review.setDenialReasons(*reasons);
            }
        });
}

void Deciding::noteWritten(const QString& number)
{
    m_drafting->drop(number, TypingPart::Note);
}

void Deciding::batch()
{
    keepDraft(); // what is being typed is none of it
    m_batching->begin(m_requests.model().order().share());
}

void Deciding::undoLast()
{
    m_undoing->takeBackLast();
}

void Deciding::renew(const QString& number)
{
    m_renewal->renew(number);
}

void Deciding::remember(const Act& act, bool back)
{
    if (back) {
        m_undoing->drop(act);
    } else {
        m_undoing->push(act);
    }
}

void Deciding::keepDraft()
{
    const QString number = m_review.number();
    if (m_deciding.contains(number)) {
        m_drafting->rest();
        return;
    }
    m_drafting->flush();
    if (number.isEmpty() || !m_review.isTouched()) {
        return;
    }
    if (isDecided(
            m_requests.model().order(), number)) { // only a key of the officer's may open a completed decision again
        m_notice.say(NoticeBar::Weight::Done,
            tr("%1 は完了済みです。入力は控えてあり、次に開いたときに復元します。").arg(number));
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
                m_drafting->drop(number, TypingPart::Decision);
                m_renewal->renew(number);
            }
        });
}

void Deciding::decideIt(const QString& number, const DecisionEntry& entry)
{
    if (m_deciding.contains(number)) {
        return; // the key was pressed twice: the first one is on its way
    }
    m_drafting->rest();
    m_deciding << number; // whoever goes on before the answer comes leaves no draft behind it
    m_asking.ask(
        Turn::Write, [number, entry](Desk& desk) { return decide(desk.office(), number, entry); },
        [this, number, entry](const Result<DecisionOutcome>& outcome) { takeOutcome(outcome, number, entry); });
}

void Deciding::takeOutcome(const Result<DecisionOutcome>& outcome, const QString& number, const DecisionEntry& entry)
{
    m_deciding.removeOne(number);
    if (!outcome || !outcome->operation) {
        m_drafting->flush(); // it is not stored: what was typed is kept all the same
    } else {
        m_drafting->drop(number, TypingPart::Decision);
    }
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
        Act act = actOf(*outcome);
        act.kind = Act::Kind::Draft;
        m_undoing->push(std::move(act));
        m_notice.say(NoticeBar::Weight::Done, tr("%1 の下書きを保存しました").arg(number));
        Q_EMIT outdated(number);
        m_renewal->renew(number);
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
            [this, number](const Result<DecisionOutcome>&) { m_renewal->renew(number); });
    }
    m_notice.say(
        NoticeBar::Weight::Trouble, tr("%1 は保存されていません。%2").arg(number, firstWords(outcome, m_items)));
}

void Deciding::goOnAfter(const DecisionOutcome& outcome, const QString& number)
{
    const QString next = m_requests.nextNumber();
    m_undoing->push(actOf(outcome));
    m_notice.say(NoticeBar::Weight::Done, lastText(outcome.decision), tr("取消 Z"), [this] { undoLast(); });
    if (m_review.number() == number) {
        m_review.clear(); // it is saved: nothing of it is a draft any more, wherever the list goes now
    }
    if (m_requests.currentNumber() == number && !next.isEmpty()) {
        m_requests.select(next);
    }
    m_requests.focusList();
    m_renewal->renew(number, m_requests.currentNumber() == number);
}

void Deciding::recordIt(const Contact& contact)
{
    const QString number = contact.requestNumber;
    m_asking.askOnce(
        QStringLiteral("contact ") + number, [contact](Desk& desk) { return recordContact(desk.office(), contact); },
        [this, number](const Result<RecordedContact>& recorded) {
            m_review.answerContact(number, recorded.has_value());
            if (!recorded) {
                Q_EMIT failed(recorded.error());
                return;
            }
            m_drafting->drop(number, TypingPart::Contact);
            m_undoing->push({Act::Kind::Contact, {}, {}, {}, {number}});
            m_notice.say(NoticeBar::Weight::Done, tr("%1 の聞き取りを記録しました").arg(number));
            m_renewal->renew(number);
            Q_EMIT outdated(number);
        });
}

void Deciding::holdIt(const Hold& hold)
{
    const QString next = hold.held ? m_requests.nextNumber() : QString();
    m_asking.askOnce(
        QStringLiteral("hold ") + hold.requestNumber, [hold](Desk& desk) { return setAside(desk.office(), hold); },
        [this, next](const Result<HeldRequest>& held) {
            if (!held) {
                Q_EMIT failed(held.error());
                return;
            }
            const QString number = held->now.requestNumber;
            Act act;
            act.kind = Act::Kind::Hold;
            act.holds.push_back({held->before, held->now.version});
            m_undoing->push(std::move(act));
            m_notice.say(NoticeBar::Weight::Done,
                held->now.held ? tr("%1 を保留にしました").arg(number) : tr("%1 の保留を解きました").arg(number),
                tr("取消 Z"), [this] { undoLast(); });
            if (!next.isEmpty() && m_requests.currentNumber() == number) {
                m_requests.select(next);
            }
            m_requests.focusList();
            m_renewal->renew(number);
            Q_EMIT outdated(number);
        });
}

} // namespace sosdesk::ui
