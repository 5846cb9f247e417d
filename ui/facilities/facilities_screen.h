// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/desk/facility_page.h"
#include "core/desk/new_request.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace sosdesk::ui {

class Asking;
class CellTable;
class PlainLabel;
class SectionHead;
class StockChart;

/** 施設: finds a place while somebody types, and shows all that is known of it: its stock over a year with what it was
 *  sent, its requests and what became of them, who was spoken to. ↓ goes from the search into the list, Enter from the
 *  list into the requests, Enter there opens the request. Its keys are its actions(). */
class FacilitiesScreen : public QWidget
{
    Q_OBJECT

public:
    FacilitiesScreen(Asking& asking, const ItemCatalogue& items, QWidget* parent);

    /** The page of a place; the search stays as it is. Nothing for no code. */
    void open(FacilityCode code);
    /** Reads the page that is open anew. */
    void refresh();
    void focusSearch();

Q_SIGNALS:
    void requestWanted(const QString& number);
    void troubled(const Error& error);

private:
    void addKeys();
    QWidget* buildSearch();
    QWidget* buildPage();
    void search();
    void take(const std::vector<FacilityChoice>& found);
    void chooseFound();
    void showPage(const FacilityPage& page);
    void openRequest();

    Asking& m_asking;
    const ItemCatalogue& m_items;
    std::vector<FacilityChoice> m_found;
    FacilityPage m_page;
    FacilityCode m_wanted{};
    int m_round = 0; ///< answers to an earlier search are out of date
    QLineEdit* m_search = nullptr;
    CellTable* m_foundTable = nullptr;
    PlainLabel* m_foundWords = nullptr;
    QStackedWidget* m_pages = nullptr; ///< a word, or the page
    PlainLabel* m_name = nullptr;
    PlainLabel* m_place = nullptr;
    StockChart* m_chart = nullptr;
    SectionHead* m_askedHead = nullptr;
    CellTable* m_asked = nullptr;
    CellTable* m_sent = nullptr;
    CellTable* m_heard = nullptr;
};

} // namespace sosdesk::ui
