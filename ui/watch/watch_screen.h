// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/period_order.h"
#include "core/desk/watch_list_of.h"
#include "ui/shared/asking.h"

#include <QWidget>

namespace sosdesk {

struct PaperOutcome;

namespace ui {

class CellTable;
class Choice;
class OfferForm;
class OutlookChart;
class PeriodBar;
class PlainLabel;
class SectionHead;

/** 週次調査: how outlooks went week by week, and whom to look after although outside SOS (W1–W3), most urgent first,
 * with the phone number in reach. In the list 1 … 5 choose who is shown, O records an offer from the stock, and S, P,
 * U, W write statistics, publication, PUSH top-up and the list itself. */
class WatchScreen : public QWidget
{
    Q_OBJECT

public:
    /** As many weeks the chart tells. */
    static constexpr int weeksShown = 12;
    /** The most urgent ones; the whole list can be written. */
    static constexpr qsizetype mostShown = 2'000;

    WatchScreen(Asking& asking, const ItemCatalogue& items, QWidget* parent);

    /** Asks anew for weeks and list. */
    void refresh();
    void show(const WatchList& list);
    void show(const std::vector<OutlookWeek>& weeks);
    using QWidget::show;

    /** Writes a list to @p file, and says how it went. */
    void write(const PeriodOrder& order, const QString& file);

Q_SIGNALS:
    /** Something to be said in the notice bar. */
    void said(const QString& text);
    void troubled(const Error& error);
    /** Enter on a row: its page in 施設. */
    void facilityWanted(FacilityCode code);

private:
    void build();
    QWidget* buildList(QWidget* parent);
    void addKeys();
    void showChart();
    void showRows();
    void showRow();
    void record(const WatchOffer& offer);
    /** Asks for the file's name, without holding anything up. */
    void askForFile(const PeriodOrder& order);
    /** The file is there; what somebody should know about it. */
    [[nodiscard]] static QString leftText(const PaperOutcome& outcome);
    [[nodiscard]] bool isChosen(const WatchRow& row) const;
    [[nodiscard]] const WatchRow* currentRow() const;

    Asking& m_asking;
    const ItemCatalogue& m_items;
    WatchList m_list;
    std::vector<OutlookWeek> m_weeks;
    std::vector<std::size_t> m_shown; ///< indices into the list
    FacilityCode m_chosen{};          ///< whose row is the current one
    PlainLabel* m_empty;
    Choice* m_item;
    OutlookChart* m_chart;
    PlainLabel* m_chartWords;
    SectionHead* m_head;
    Choice* m_filter;
    CellTable* m_table;
    PlainLabel* m_phone;
    PlainLabel* m_details;
    OfferForm* m_form;
    PeriodBar* m_period;
};

} // namespace ui

} // namespace sosdesk
