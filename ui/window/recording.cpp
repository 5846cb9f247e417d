// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/recording.h"

#include "core/desk/check_ticks.h"
#include "core/desk/inquiry.h"
#include "core/desk/timeline.h"
#include "ui/review/review_pane.h"
#include "ui/shared/asking.h"
#include "ui/shared/window_words.h"
#include "ui/window/notice_bar.h"

namespace sosdesk::ui {
namespace {

/** Answers about the ministry's quantities and a withdrawal have a way back; a talk that was had was had. */
Act actOf(const RecordedInquiry& recorded)
{
    const Inquiry& inquiry = recorded.inquiry;
    const bool withdrawn = inquiry.kind == InquiryKind::Withdrawal && !recorded.before;
    const bool answered = inquiry.kind == InquiryKind::Quantities && recorded.before;
    if (!withdrawn && !answered) {
        return {Act::Kind::Inquiry, {}, {}, {}, {inquiry.requestNumber}};
    }
    Act::Talk talk{inquiry, recorded.before.value_or(inquiry)};
    if (withdrawn) {
        const OnPaper paper; // it goes into the record
        talk.restored.outcome = InquiryOutcome::Revoked;
        talk.restored.answer = Recording::tr("直前の操作の取り消し");
    }
    const int version = recorded.decision ? recorded.decision->version : Act::undecided;
    return {withdrawn ? Act::Kind::Withdrawal : Act::Kind::Quantities, {{inquiry.requestNumber, version, talk}}};
}

} // namespace

Recording::Recording(Asking& asking, ReviewPane& review, NoticeBar& notice, QObject* parent)
    : QObject(parent)
    , m_asking(asking)
    , m_review(review)
    , m_notice(notice)
{
    connect(&m_review, &ReviewPane::tickWanted, this, &Recording::tick);
    connect(&m_review, &ReviewPane::inquiryWanted, this, &Recording::record);
    connect(&m_review, &ReviewPane::answerWanted, this, &Recording::answer);
    connect(&m_review, &ReviewPane::timelineWanted, this, &Recording::showTimeline);
}

void Recording::tick(const QString& number, const CheckTickEntry& entry)
{
    m_asking.ask(
        Turn::Write, [number, entry](Desk& desk) { return tickCheck(desk.office(), number, entry); },
        [this, number, isNote = entry.note.has_value()](const Result<TickedRows>& ticked) {
            if (!ticked) {
                Q_EMIT failed(ticked.error());
            } else {
                Act act{Act::Kind::Ticks};
                act.ticked = ticked->rows;
                Q_EMIT done(act);
            }
            if (ticked && isNote) {
                Q_EMIT noted(number);
            }
            Q_EMIT changed(number); // also when it was refused: what is shown is out of date
        });
}

void Recording::record(const QString& number, const InquiryEntry& entry)
{
    m_asking.askOnce(
        QStringLiteral("inquiry ") + number,
        [number, entry](Desk& desk) { return recordInquiry(desk.office(), number, entry); },
        [this, number](const Result<RecordedInquiry>& recorded) {
            if (!recorded) {
                Q_EMIT failed(recorded.error());
            } else {
                take(number, *recorded);
            }
        });
}

void Recording::answer(const QString& number, const InquiryAnswer& answer)
{
    m_asking.askOnce(
        QStringLiteral("answer ") + number,
        [number, answer](Desk& desk) { return answerInquiry(desk.office(), number, answer); },
        [this, number](const Result<RecordedInquiry>& recorded) {
            if (!recorded) {
                Q_EMIT failed(recorded.error());
            } else {
                take(number, *recorded);
            }
        });
}

void Recording::take(const QString& number, const RecordedInquiry& recorded)
{
    tell(number, recorded);
    if (recorded.operation) {
        Q_EMIT done(actOf(recorded));
    }
    Q_EMIT changed(number);
}

void Recording::tell(const QString& number, const RecordedInquiry& recorded)
{
    if (!recorded.left.empty()) { // a decision that papers told of is none any more
        m_notice.say(NoticeBar::Weight::Trouble,
            tr("%1 を記録しました。この決定はすでに%2件の書類で出ています。").arg(number).arg(recorded.left.size()));
    } else if (!recorded.operation) {
        m_review.refuse(recorded.violations); // in place, like a decision that breaks a rule
    } else {
        m_notice.say(NoticeBar::Weight::Done, tr("%1 を記録しました").arg(number));
    }
}

void Recording::showTimeline(const QString& number)
{
    m_asking.ask(
        Turn::Read, [number](Desk& desk) { return timeline(desk.office(), number); },
        [this, number](const Result<std::vector<Event>>& events) {
            if (!events) {
                Q_EMIT failed(events.error());
            } else {
                m_review.showTimeline(number, *events);
            }
        });
}

} // namespace sosdesk::ui
