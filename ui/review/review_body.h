// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/review/decision_draft.h"

#include <QWidget>

class QBoxLayout;

namespace sosdesk::ui {

class Checklist;
class ContactBox;
class DenialLine;
class HistoryBox;
class InquiryBox;
class HoldLine;
class ItemTable;
class MethodLine;
class OpinionBox;
class PlainLabel;
class RequestHeader;
class StockChart;
class TimelinePanel;

/** The parts of the review pane, in the order in which an officer reads them; two columns where there is room. */
class ReviewBody : public QWidget
{
    Q_OBJECT

public:
    ReviewBody(const ItemCatalogue& items, QWidget* parent);

    void show(const DecisionDraft& draft, const std::vector<Violation>& violations);
    /** The clock, every second. */
    void setNow(Instant now);
    /** Only what depends on what was typed. */
    void refresh(const DecisionDraft& draft, const std::vector<Violation>& violations);
    /** The field that a violation is about, with the focus in it; nullptr when it is about none. */
    QWidget* focusFor(const Violation& violation);

    [[nodiscard]] ItemTable& items() { return *m_items; }
    [[nodiscard]] OpinionBox& opinion() { return *m_opinion; }
    [[nodiscard]] MethodLine& method() { return *m_method; }
    [[nodiscard]] ContactBox& contacts() { return *m_contacts; }
    [[nodiscard]] InquiryBox& inquiries() { return *m_inquiries; }
    [[nodiscard]] TimelinePanel& timeline() { return *m_timeline; }
    [[nodiscard]] StockChart& chart();
    /** 経過 in place of これまで. */
    void showTimeline(bool shown);
    [[nodiscard]] bool isTimelineShown() const;
    [[nodiscard]] Checklist& checklist() { return *m_checklist; }
    [[nodiscard]] DenialLine& denial() { return *m_denial; }
    [[nodiscard]] HoldLine& hold() { return *m_hold; }
    /** What is typed beside the decision and the contact: an inquiry, a hold; empty when nothing is. */
    [[nodiscard]] QJsonObject besideTyped() const;
    /** Opens it again; false when nothing of it is left. */
    bool typeBesideAgain(const ReviewedRequest& reviewed, const QJsonObject& typed);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showStanding(const DecisionDraft& draft, const std::vector<Violation>& violations);

    const ItemCatalogue& m_catalogue;
    RequestHeader* m_header;
    PlainLabel* m_standing;
    HoldLine* m_hold;
    PlainLabel* m_changes;
    ItemTable* m_items;
    QBoxLayout* m_columns;
    Checklist* m_checklist;
    ContactBox* m_contacts;
    InquiryBox* m_inquiries;
    HistoryBox* m_history;
    TimelinePanel* m_timeline;
    OpinionBox* m_opinion;
    MethodLine* m_method;
    DenialLine* m_denial;
};

/** Why the request is only to be read: 受付完了, a draft, reception stopped. Nothing when it can be decided. */
[[nodiscard]] const Violation* barrierIn(const std::vector<Violation>& violations);

} // namespace sosdesk::ui
