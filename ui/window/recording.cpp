// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/recording.h"

#include "core/desk/inquiry.h"
#include "core/desk/timeline.h"
#include "ui/review/review_pane.h"
#include "ui/shared/asking.h"
#include "ui/window/notice_bar.h"

namespace sosdesk::ui {

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
        [this, number, isNote = entry.note.has_value()](const Result<OperationId>& done) {
            if (!done) {
                Q_EMIT failed(done.error());
            } else if (isNote) {
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
