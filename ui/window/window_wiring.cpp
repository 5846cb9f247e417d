// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/review_request.h"
#include "ui/papers/papers.h"
#include "ui/requests/judging.h"
#include "ui/requests/request_pane.h"
#include "ui/review/review_pane.h"
#include "ui/today/today_screen.h"
#include "ui/window/arrivals.h"
#include "ui/window/board.h"
#include "ui/window/deciding.h"
#include "ui/window/notice_bar.h"
#include "ui/window/pages.h"
#include "ui/window/screens.h"
#include "ui/window/second_looks.h"
#include "ui/window/shares.h"
#include "ui/window/team.h"
#include "ui/window/window.h"

namespace sosdesk::ui {

void Window::connectParts()
{
    connect(m_requests, &RequestPane::currentChanged, this, &Window::showRequest);
    connect(m_requests, &RequestPane::opened, m_review, &ReviewPane::focusQuantities);
    connect(m_requests, &RequestPane::recentWanted, this, &Window::reload);
    connect(m_deciding, &Deciding::outdated, this, &Window::readAgain);
    connect(m_deciding, &Deciding::backWanted, this, &Window::goBackTo);
    connect(m_deciding, &Deciding::failed, this, &Window::trouble);
    connect(m_deciding, &Deciding::patched, this, [this] {
        m_board->renew();
        m_judging->wake();
    });
    connect(m_arrivals, &Arrivals::arrived, this, &Window::reload);
    connect(m_arrivals, &Arrivals::arrived, m_looks, [this] { m_looks->freeze(false); });
    connect(m_looks, &SecondLooks::settled, this, [this](const QString& number) {
        m_deciding->remember({Act::Kind::SecondLook, {}, {}, {}, {number}}, false);
        recordChanged(number);
    });
    connect(m_looks, &SecondLooks::manySettled, this, [this](const QStringList& numbers) {
        m_deciding->remember({Act::Kind::SecondLook, {}, {}, {}, numbers}, false);
        reload();
    });
    connect(m_looks, &SecondLooks::failed, this, &Window::trouble);
    connect(m_arrivals, &Arrivals::failed, this, &Window::trouble);
    connect(m_board, &Board::failed, this, &Window::trouble);
    connect(m_screens, &Screens::shown, this, &Window::focusScreen);
    connect(m_screens, &Screens::settingsWanted, this, &Window::openSettings);
    connect(m_pages, &Pages::requestWanted, this, &Window::reveal);
    connect(m_pages, &Pages::importWanted, m_arrivals, &Arrivals::choose);
    connect(m_pages, &Pages::acted, m_deciding, &Deciding::remember);
    connect(m_pages, &Pages::changed, this, &Window::reload);
    connect(m_pages, &Pages::told, m_board, &Board::renew);
    connect(m_pages, &Pages::left, this, [this] { m_screens->show(Screen::Review); });
    connect(m_pages, &Pages::failed, this, &Window::trouble);
    connect(m_today, &TodayScreen::shareWanted, this, [this](const QString& name) {
        m_requests->showShare(name);
        m_screens->show(Screen::Review);
    });
    connect(m_shares, &Shares::planned, this, &Window::reload);
    connect(m_shares, &Shares::failed, this, &Window::trouble);
    connect(m_requests, &RequestPane::shareChosen, this, [this](const QString& name) { m_preferences.share = name; });
    connect(m_today, &TodayScreen::requestWanted, this, &Window::reveal);
    connect(m_today, &TodayScreen::laneWanted, this, [this](Lane lane) {
        m_requests->chooseLane(lane);
        m_screens->show(Screen::Review);
    });
    connect(m_review, &ReviewPane::shown, this, [this](const QString& number) {
        if (m_pages->isHalfCorrected(number)) {
            m_notice->say(NoticeBar::Weight::Done, tr("%1：訂正が途中です（E で続ける）").arg(number));
        }
    });
    connect(m_review, &ReviewPane::printWanted, this, [this](const QString& number) {
        m_papers->preview({PrintedForm::ResponseForm, {{number}, {}, {}}}, tr("回答票"));
    });
    connect(m_review, &ReviewPane::gmisEntryWanted, this, &Window::showGmisEntry);
    connect(m_review, &ReviewPane::left, m_requests, &RequestPane::focusList);
    connect(m_review, &ReviewPane::nextWanted, this, [this] { m_requests->goBy(1); });
    connect(m_team, &Team::changed, this, [this](const QStringList& numbers) {
        // What others decide takes from the same stock; a field in which somebody types is left alone.
        const bool isIdle = !m_wanted.isEmpty() && !m_review->isAncestorOf(focusWidget());
        if (numbers.contains(m_wanted) || isIdle) {
            readAgain(m_wanted);
        }
    });
    connect(m_team, &Team::manyChanged, this, &Window::reload);
    connect(m_team, &Team::patched, m_deciding, &Deciding::patched);
    connect(m_team, &Team::settled, this, [this](const QString& number, const Act& act) {
        m_deciding->remember(act, false);
        recordChanged(number);
    });
    connect(m_team, &Team::syncWanted, this, [this] { m_screens->show(Screen::Sync); });
    connect(m_team, &Team::settingsWanted, this, &Window::openSettings);
    connect(m_team, &Team::failed, this, &Window::trouble);
    connect(m_arrivals, &Arrivals::arrived, m_team, &Team::speak);
    connect(&m_asking, &Asking::answered, this, &Window::settle);
    for (const auto decided : {&Team::manyChanged, &Team::patched}) {
        connect(m_team, decided, m_papers, &Papers::renewGmisEntry);
    }
    connect(&m_asking, &Asking::wrote, m_papers, &Papers::renewGmisEntry);
    connect(&m_asking, &Asking::waiting, m_notice, &NoticeBar::setWaiting);
    connect(m_papers, &Papers::failed, this, &Window::trouble);
    connect(m_judging, &Judging::patched, m_board, &Board::count);
    connect(m_judging, &Judging::finished, this, &Window::settle);
    connect(m_judging, &Judging::stopped, this, &Window::trouble);
}

} // namespace sosdesk::ui
