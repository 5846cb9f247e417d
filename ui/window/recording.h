// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QObject>

namespace sosdesk {
struct Act;
struct CheckTickEntry;
struct InquiryAnswer;
struct InquiryEntry;
struct RecordedInquiry;
} // namespace sosdesk

namespace sosdesk::ui {

class Asking;
class NoticeBar;
class ReviewPane;

/** What the officer writes down beside a decision on its way to the desk: ticks, notes, inquiries, withdrawals; and the
 *  history on its way back. */
class Recording : public QObject
{
    Q_OBJECT

public:
    /** All of these live as long as @p parent. */
    Recording(Asking& asking, ReviewPane& review, NoticeBar& notice, QObject* parent);

Q_SIGNALS:
    /** The note of a check is written. */
    void noted(const QString& number);
    /** What is stored about a request has changed. */
    void changed(const QString& number);
    void done(const sosdesk::Act& act);
    void failed(const sosdesk::Error& error);

private:
    void tick(const QString& number, const CheckTickEntry& entry);
    void record(const QString& number, const InquiryEntry& entry);
    void answer(const QString& number, const InquiryAnswer& answer);
    void take(const QString& number, const RecordedInquiry& recorded);
    void tell(const QString& number, const RecordedInquiry& recorded);
    void showTimeline(const QString& number);

    Asking& m_asking;
    ReviewPane& m_review;
    NoticeBar& m_notice;
};

} // namespace sosdesk::ui
