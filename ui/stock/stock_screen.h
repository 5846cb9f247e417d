// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/stock_booking.h"
#include "core/desk/stock_overview.h"
#include "ui/shared/asking.h"

#include <QWidget>

class QShortcut;

namespace sosdesk::ui {

class CellTable;
class EntryForm;
class PlainLabel;
class RunOutChart;
class SectionHead;

/** 備蓄: what there is of each item and each lot, what is promised, when it runs out, and why it changed. E enters what
 *  came or went. */
class StockScreen : public QWidget
{
    Q_OBJECT

public:
    StockScreen(Asking& asking, const ItemCatalogue& items, QWidget* parent);

    /** Asks anew: the figures at once, what all open suggestions would leave as soon as it is reckoned. */
    void refresh();
    void show(const StockOverview& overview);
    using QWidget::show;

Q_SIGNALS:
    /** An entry was stored: balances elsewhere are out of date. */
    void stockChanged();
    /** Something to be said in the notice bar. */
    void said(const QString& text);
    void troubled(const Error& error);

private:
    void build();
    QWidget* buildLots();
    QWidget* buildChart();
    void showItem();
    void showLot();
    void enter(const StockOrder& order);
    void take(const Result<StockOverview>& overview);
    [[nodiscard]] QString refusalOf(const Error& error) const;
    [[nodiscard]] const ItemStock* currentItem() const;
    [[nodiscard]] StockLotId currentLot() const;

    Asking& m_asking;
    const ItemCatalogue& m_items;
    StockOverview m_overview;
    std::vector<LotStanding> m_lots; ///< of the item that is chosen
    PlainLabel* m_empty;
    PlainLabel* m_warning;
    QWidget* m_content;
    CellTable* m_itemTable;
    SectionHead* m_lotHead;
    CellTable* m_lotTable;
    EntryForm* m_form;
    RunOutChart* m_chart;
    PlainLabel* m_chartWords;
    CellTable* m_ledgerTable;
};

} // namespace sosdesk::ui
