// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/pages.h"

#include "core/desk/new_request.h"
#include "core/desk/stock_share.h"
#include "ui/deliveries/deliveries_screen.h"
#include "ui/entry/request_entry_form.h"
#include "ui/facilities/facilities_screen.h"
#include "ui/share/share_preview.h"
#include "ui/shared/asking.h"
#include "ui/stock/stock_screen.h"
#include "ui/sync/sync_screen.h"
#include "ui/watch/watch_screen.h"
#include "ui/window/notice_bar.h"

namespace sosdesk::ui {
namespace {

/** What of it changed a draft; taken back, its newest version, whichever that is now. */
Act actOf(const SharedOut& out, bool back)
{
    Act act{Act::Kind::FairShare, {}, {}};
    for (const ShareOutcome& outcome : out.outcomes) {
        if (outcome.fate == ShareFate::Drafted) {
            act.steps.push_back({outcome.request, back ? 0 : outcome.version});
        }
    }
    return act;
}

} // namespace

Pages::Pages(Asking& asking, const ItemCatalogue& items, Screens& screens, NoticeBar& notice)
    : QObject(&screens)
    , m_asking(asking)
    , m_screens(screens)
    , m_notice(notice)
    , m_deliveries(new DeliveriesScreen(asking, items, &screens))
    , m_stock(new StockScreen(asking, items, &screens))
    , m_facilities(new FacilitiesScreen(asking, items, &screens))
    , m_watch(new WatchScreen(asking, items, &screens))
    , m_sync(new SyncScreen(asking, items, &screens))
    , m_share(new SharePreview(asking, &screens))
    , m_call(new RequestEntryForm(asking, items, Channel::Urgent, &screens))
    , m_sheet(new RequestEntryForm(asking, items, Channel::Sheet, &screens))
{
    addScreens();
    connectDeliveries();
    connectStock(notice);
    connectShare(notice);
    connectForm(*m_call, notice);
    connectForm(*m_sheet, notice);
    connect(m_sync, &SyncScreen::importWanted, this, &Pages::importWanted);
    connect(m_sync, &SyncScreen::requestWanted, this, &Pages::requestWanted);
    connect(m_facilities, &FacilitiesScreen::requestWanted, this, &Pages::requestWanted);
    connect(m_facilities, &FacilitiesScreen::troubled, this, &Pages::failed);
}

void Pages::addScreens()
{
    m_screens.add(Screen::Deliveries, QStringLiteral("deliveries"), tr("配送"), m_deliveries);
    m_screens.add(Screen::Stock, QStringLiteral("stock"), tr("備蓄"), m_stock);
    m_screens.add(Screen::Facilities, QStringLiteral("facilities"), tr("施設"), m_facilities);
    m_screens.add(Screen::Watch, QStringLiteral("watch"), tr("週次調査"), m_watch);
    m_screens.add(Screen::Sync, QStringLiteral("sync"), tr("同期"), m_sync);
    m_screens.addBeside(Screen::Share, m_share);
    m_screens.addBeside(Screen::Call, m_call);
    m_screens.addBeside(Screen::Sheet, m_sheet);
}

void Pages::connectDeliveries()
{
    const auto say = [this](const QString& text) { m_notice.say(NoticeBar::Weight::Done, text); };
    connect(m_deliveries, &DeliveriesScreen::deliveriesChanged, this, &Pages::told);
    connect(m_deliveries, &DeliveriesScreen::requestWanted, this, &Pages::requestWanted);
    connect(m_deliveries, &DeliveriesScreen::troubled, this, &Pages::failed);
    connect(m_deliveries, &DeliveriesScreen::said, this, say);
    connect(m_watch, &WatchScreen::troubled, this, &Pages::failed);
    connect(m_watch, &WatchScreen::said, this, say);
    connect(m_watch, &WatchScreen::facilityWanted, this, &Pages::openFacility);
}

void Pages::connectStock(NoticeBar& notice)
{
    connect(m_stock, &StockScreen::stockChanged, this, &Pages::changed);
    connect(m_stock, &StockScreen::troubled, this, &Pages::failed);
    connect(m_stock, &StockScreen::said, this,
        [&notice](const QString& text) { notice.say(NoticeBar::Weight::Done, text); });
}

void Pages::connectShare(NoticeBar& notice)
{
    connect(m_share, &SharePreview::draftsChanged, this, [this](const SharedOut& out, bool back) {
        Q_EMIT acted(actOf(out, back), back);
        Q_EMIT changed();
    });
    connect(m_share, &SharePreview::troubled, this, &Pages::failed);
    connect(m_share, &SharePreview::said, this,
        [&notice](const QString& text) { notice.say(NoticeBar::Weight::Done, text); });
    connect(m_share, &SharePreview::left, this, &Pages::left);
}

void Pages::connectForm(RequestEntryForm& form, NoticeBar& notice)
{
    connect(&form, &RequestEntryForm::failed, this, &Pages::failed);
    connect(&form, &RequestEntryForm::closed, this, &Pages::left);
    connect(&form, &RequestEntryForm::stored, this, [this, &form, &notice](const QString& number, bool corrected) {
        notice.say(NoticeBar::Weight::Done,
            corrected ? tr("%1 を訂正しました").arg(number) : tr("%1 を受け付けました").arg(number));
        Q_EMIT acted({Act::Kind::Entry, {}, {}, {}, {number}}, false);
        if (form.isEdited()) {
            Q_EMIT changed(); // somebody types on: nobody is led away
        } else {
            Q_EMIT requestWanted(number);
        }
    });
}

void Pages::correct(const QString& number)
{
    if (number.isEmpty()) {
        return;
    }
    m_asking.ask(
        Turn::Read, [number](Desk& desk) { return entryOf(desk.office(), number); },
        [this, number](const Result<RequestEntry>& known) { openToCorrect(number, known); });
}

void Pages::openToCorrect(const QString& number, const Result<RequestEntry>& known)
{
    const bool isFiled = known ? known->channel != Channel::Urgent && known->channel != Channel::Sheet
                               : known.error().code == ErrorCode::BadArgument;
    if (isFiled) {
        m_notice.say(NoticeBar::Weight::Trouble,
            tr("%1 は報告から取り込んだ要請です。申請者が直した報告を取り込み直してください。").arg(number));
        return;
    }
    if (!known) {
        Q_EMIT failed(known.error());
        return;
    }
    const bool isCall = known->channel == Channel::Urgent;
    m_screens.show(isCall ? Screen::Call : Screen::Sheet);
    (isCall ? m_call : m_sheet)->correct(*known); // a call that is being typed waits
}

bool Pages::isHalfCorrected(const QString& number) const
{
    return m_call->isHalfCorrected(number) || m_sheet->isHalfCorrected(number);
}

std::vector<Pages::Own> Pages::actions() const
{
    return {{Screen::Deliveries, tr("配送"), m_deliveries->actions()}, {Screen::Stock, tr("備蓄"), m_stock->actions()},
        {Screen::Facilities, tr("施設"), m_facilities->actions()}, {Screen::Watch, tr("週次調査"), m_watch->actions()},
        {Screen::Sync, tr("同期"), m_sync->actions()}, {Screen::Share, tr("公平配分"), m_share->actions()}};
}

void Pages::keepTyped()
{
    m_call->keep();
    m_sheet->keep();
}

void Pages::openFacility(FacilityCode code)
{
    if (code.isNone()) {
        m_notice.say(
            NoticeBar::Weight::Trouble, tr("この要請には医療機関コードがないため、施設のページがありません。"));
        return;
    }
    m_screens.show(Screen::Facilities);
    m_facilities->open(code);
}

bool Pages::enter(Screen screen)
{
    switch (screen) {
    case Screen::Deliveries:
        m_deliveries->refresh();
        m_deliveries->setFocus();
        return true;
    case Screen::Watch:
        m_watch->refresh();
        m_watch->setFocus();
        return true;
    case Screen::Stock:
        m_stock->refresh();
        m_stock->setFocus();
        return true;
    case Screen::Facilities:
        m_facilities->refresh();
        m_facilities->focusSearch();
        return true;
    case Screen::Sync:
        m_sync->refresh();
        m_sync->setFocus();
        return true;
    case Screen::Share:
        m_share->refresh();
        m_share->setFocus();
        return true;
    case Screen::Call:
    case Screen::Sheet: {
        RequestEntryForm& form = screen == Screen::Call ? *m_call : *m_sheet;
        form.begin();
        form.focusFirst();
        return true;
    }
    case Screen::Today:
    case Screen::Review:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace sosdesk::ui
