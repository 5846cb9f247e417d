// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/checklist.h"
#include "ui/review/contact_box.h"
#include "ui/review/inquiry_box.h"
#include "ui/review/review_body.h"
#include "ui/review/review_pane.h"
#include "ui/review/stock_chart.h"
#include "ui/review/timeline_panel.h"
#include "ui/shared/reading_area.h"

// What is written down beside the decision: ticks, notes, inquiries; and the history of it all.

namespace sosdesk::ui {
void ReviewPane::connectRecords()
{
    Checklist& checklist = m_body->checklist();
    connect(&checklist, &Checklist::tickWanted, this, &ReviewPane::tickWanted);
    connect(&checklist, &Checklist::edited, this, &ReviewPane::edited);
    connect(&checklist, &Checklist::unfolded, this, [this](QWidget* opened) { m_scroll->bringIntoSight(opened); });
    addActions(checklist.actions());
    addActions(m_body->chart().actions());
    InquiryBox& inquiries = m_body->inquiries();
    connect(&inquiries, &InquiryBox::inquiryWanted, this, &ReviewPane::inquiryWanted);
    connect(&inquiries, &InquiryBox::answerWanted, this, &ReviewPane::answerWanted);
    connect(&inquiries, &InquiryBox::edited, this, &ReviewPane::edited);
    connect(&inquiries, &InquiryBox::opened, this, [this] { m_scroll->bringIntoSight(&m_body->inquiries()); });
    connect(&inquiries, &InquiryBox::closed, this, &ReviewPane::left);
    connect(&m_body->timeline(), &TimelinePanel::closed, this, [this] {
        m_body->showTimeline(false);
        Q_EMIT left();
    });
}

void ReviewPane::writeOpenNote()
{
    m_body->checklist().writeOpenNote();
}

void ReviewPane::answerContact(const QString& number, bool stored)
{
    m_body->contacts().answer(number, stored);
}

void ReviewPane::recordInquiry()
{
    if (m_shown) {
        m_body->inquiries().open(InquiryKind::Ministry);
    }
}

void ReviewPane::recordWithdrawal()
{
    if (m_shown && m_draft.reviewed().stored.request.status != RequestStatus::Closed) {
        m_body->inquiries().open(InquiryKind::Withdrawal);
    }
}

void ReviewPane::takeOverQuantities()
{
    if (m_shown) {
        m_body->inquiries().takeOver();
    }
}

void ReviewPane::toggleTimeline()
{
    const bool shown = m_shown && !m_body->isTimelineShown();
    m_body->showTimeline(shown);
    if (shown) {
        Q_EMIT timelineWanted(number());
        m_body->timeline().focusList();
        m_scroll->bringIntoSight(&m_body->timeline());
    } else {
        Q_EMIT left();
    }
}

void ReviewPane::showTimeline(const QString& number, const std::vector<Event>& events)
{
    if (number == this->number()) {
        m_body->timeline().show(events);
    }
}

} // namespace sosdesk::ui
