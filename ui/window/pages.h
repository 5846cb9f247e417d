// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/desk/act.h"
#include "core/domain/facility.h"
#include "core/domain/item.h"
#include "ui/window/screens.h"

#include <QObject>

#include <vector>

class QAction;

namespace sosdesk {
struct RequestEntry;
}

namespace sosdesk::ui {

class Asking;
class DeliveriesScreen;
class FacilitiesScreen;
class RequestEntryForm;
class NoticeBar;
class SharePreview;
class StockScreen;
class SyncScreen;
class WatchScreen;

/** The screens beside list and review: 配送, 備蓄, 施設, 週次調査, 同期, the fair share, and the forms for a call and a
 * paper sheet. */
class Pages : public QObject
{
    Q_OBJECT

public:
    /** Adds them to @p screens; all of these live as long as the window. */
    Pages(Asking& asking, const ItemCatalogue& items, Screens& screens, NoticeBar& notice);

    /** The keys go to @p screen, and it is read anew. False when it is none of these. */
    bool enter(Screen screen);
    /** 訂正: opens the form of a request that was typed here; of any other the notice bar says where it is corrected.
     */
    void correct(const QString& number);
    /** Its correction was begun and is not stored: correct() goes on with it. */
    [[nodiscard]] bool isHalfCorrected(const QString& number) const;
    /** What is typed into a form is kept for the next start. */
    void keepTyped();
    /** The page of a place; a request without a code has none, and the notice bar says so. */
    void openFacility(FacilityCode code);
    [[nodiscard]] SyncScreen& sync() const { return *m_sync; }
    /** The actions of a screen, for the menus of the window. */
    struct Own
    {
        Screen screen{};
        QString title{};
        QList<QAction*> actions{};
    };
    [[nodiscard]] std::vector<Own> actions() const;

Q_SIGNALS:
    void requestWanted(const QString& number);
    void importWanted();
    /** Something was written as one act: drafts, a request; or (@p back) taken back as one. */
    void acted(const sosdesk::Act& act, bool back);
    /** Lists and the request that is open are out of date. */
    void changed();
    /** Something left, or a facility was told: the numbers of the day are out of date. */
    void told();
    /** The officer has ended here. */
    void left();
    void failed(const sosdesk::Error& error);

private:
    void addScreens();
    void connectDeliveries();
    void connectStock(NoticeBar& notice);
    void connectShare(NoticeBar& notice);
    void connectForm(RequestEntryForm& form, NoticeBar& notice);
    void openToCorrect(const QString& number, const Result<RequestEntry>& known);

    Asking& m_asking;
    Screens& m_screens;
    NoticeBar& m_notice;
    DeliveriesScreen* m_deliveries;
    StockScreen* m_stock;
    FacilitiesScreen* m_facilities;
    WatchScreen* m_watch;
    SyncScreen* m_sync;
    SharePreview* m_share;
    RequestEntryForm* m_call;
    RequestEntryForm* m_sheet;
};

} // namespace sosdesk::ui
