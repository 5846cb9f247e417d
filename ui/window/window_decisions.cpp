// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/decide.h"
#include "core/desk/record_contact.h"
#include "core/desk/review_request.h"
#include "core/desk/roll.h"
#include "core/wording/judgement.h"
#include "core/wording/labels.h"
#include "core/wording/messages.h"
#include "ui/requests/judging.h"
#include "ui/requests/request_model.h"
#include "ui/requests/request_pane.h"
#include "ui/review/review_pane.h"
#include "ui/window/notice_bar.h"
#include "ui/window/window.h"

namespace sosdesk::ui {

/** What was typed and not completed is kept as a draft when the officer goes elsewhere. */
void Window::keepDraft()
{
    const QString number = m_review->number();
    if (number.isEmpty() || !m_review->isTouched()) {
        return;
    }
    const DecisionEntry entry = m_review->entry(false);
    m_asking.ask(
        Turn::Write, [number, entry](Desk& desk) { return decide(desk.office(), number, entry); },
        [this, number](const Result<DecisionOutcome>& outcome) {
            if (!outcome) {
                trouble(outcome.error());
            } else if (!outcome->operation && !outcome->violations.empty()) {
                m_notice->say(NoticeBar::Weight::Trouble,
                    tr("%1 の下書きを保存できません。%2")
                        .arg(number, wording::message(outcome->violations.front(), m_state.items)));
            } else {
                refreshAround(number);
            }
        });
}

void Window::decideIt(const QString& number, const DecisionEntry& entry)
{
    m_asking.ask(
        Turn::Write, [number, entry](Desk& desk) { return decide(desk.office(), number, entry); },
        [this, number, entry](const Result<DecisionOutcome>& outcome) { takeOutcome(outcome, number, entry); });
}

void Window::takeOutcome(const Result<DecisionOutcome>& outcome, const QString& number, const DecisionEntry& entry)
{
    if (!outcome) {
        trouble(outcome.error());
        if (outcome.error().code == ErrorCode::Conflict && m_wanted == number) {
            readAgain(number); // what was typed stays, beside what has changed
        }
        return;
    }
    if (!outcome->operation) {
        if (m_review->number() == number) {
            m_review->refuse(outcome->violations);
        }
        m_notice->say(NoticeBar::Weight::Trouble,
            tr("%1 は保存されていません。%2")
                .arg(number,
                    outcome->violations.empty() ? QString()
                                                : wording::message(outcome->violations.front(), m_state.items)));
        return;
    }
    const Decision& decision = outcome->decision;
    const QString next = m_requests->nextNumber();
    if (entry.complete) {
        m_decided.removeAll(number);
        m_decided << number;
        Quantity pieces = 0;
        for (const DecisionLine& line : decision.lines) {
            pieces += line.total();
        }
        const QString what = decision.need == Need::Yes
            ? tr("直前：%1 要 %2枚").arg(number, QLocale(QLocale::Japanese).toString(static_cast<qlonglong>(pieces)))
            : tr("直前：%1 否").arg(number);
        m_notice->say(NoticeBar::Weight::Done, what, tr("取消 Z"), [this] { undoLast(); });
        if (m_requests->currentNumber() == number && !next.isEmpty()) {
            m_review->clear(); // it is saved: nothing of it is a draft any more
            m_requests->select(next);
        }
        m_requests->focusList();
    } else {
        m_notice->say(NoticeBar::Weight::Done, tr("%1 の下書きを保存しました").arg(number));
        if (m_wanted == number) {
            showRequest(number);
        }
    }
    refreshAround(number);
}

void Window::undoLast()
{
    undoIt(m_decided.isEmpty() ? m_requests->currentNumber() : m_decided.last());
}

void Window::undoIt(const QString& number)
{
    if (number.isEmpty()) {
        return;
    }
    m_asking.ask(
        Turn::Write, [number](Desk& desk) { return undo(desk.office(), number); },
        [this, number](const Result<DecisionOutcome>& outcome) {
            if (!outcome) {
                trouble(outcome.error());
                return;
            }
            if (!outcome->operation) {
                m_notice->say(NoticeBar::Weight::Trouble,
                    tr("%1 は取り消せません。%2")
                        .arg(number,
                            outcome->violations.empty()
                                ? QString()
                                : wording::message(outcome->violations.front(), m_state.items)));
                return;
            }
            m_decided.removeAll(number);
            m_notice->say(NoticeBar::Weight::Done, tr("%1 の決定を取り消しました").arg(number));
            refreshAround(number, true);
        });
}

void Window::recordIt(const Contact& contact)
{
    const QString number = contact.requestNumber;
    m_asking.ask(
        Turn::Write, [contact](Desk& desk) { return recordContact(desk.office(), contact); },
        [this, number](const Result<RecordedContact>& recorded) {
            if (!recorded) {
                trouble(recorded.error());
                return;
            }
            m_notice->say(NoticeBar::Weight::Done, tr("%1 の聞き取りを記録しました").arg(number));
            refreshAround(number);
            if (m_wanted == number) {
                readAgain(number);
            }
        });
}

void Window::readAgain(const QString& number)
{
    m_asking.ask(
        Turn::Read, [number](Desk& desk) { return reviewRequest(desk.office(), number); },
        [this, number](const Result<ReviewedRequest>& reviewed) { take(reviewed, number); });
}

/** A decision may change what is said of the other requests of its facility (C4). */
void Window::refreshAround(const QString& number, bool back)
{
    m_asking.ask(
        Turn::Write,
        [number](Desk& desk) -> Result<Roll> {
            SOSDESK_TAKE(const auto rows, rowsAround(desk.office(), number));
            return judgeRows(desk.office(), rows);
        },
        [this, number, back](const Result<Roll>& fresh) {
            if (!fresh) {
                trouble(fresh.error());
                return;
            }
            m_requests->patch(*fresh);
            if (back && (!m_requests->select(number) || m_wanted == number)) {
                showRequest(m_requests->currentNumber()); // nothing else became current: what is shown is out of date
            }
            showProgress();
            m_judging->wake();
        });
}

} // namespace sosdesk::ui
