// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/team.h"

#include "core/desk/team_worker.h"
#include "ui/requests/request_pane.h"
#include "ui/shared/asking.h"
#include "ui/sync/conflict_panel.h"
#include "ui/sync/password_dialog.h"
#include "ui/sync/sync_screen.h"
#include "ui/sync/team_link.h"
#include "ui/sync/team_strip.h"
#include "ui/sync/team_text.h"
#include "ui/today/today_screen.h"
#include "ui/window/notice_bar.h"
#include "ui/window/renewal.h"
#include "ui/window/status_row.h"

#include <algorithm>

namespace sosdesk::ui {
namespace {

constexpr int wroteMilliseconds = 200; // what one key does is sent in one round

} // namespace

Team::Team(Asking& asking, DeskWorker::Clock clock, const ItemCatalogue& items, Places places, QWidget* window)
    : QObject(window)
    , m_asking(asking)
    , m_clock(std::move(clock))
    , m_places(places)
    , m_link(new TeamLink(asking, systemKeyring(), this))
    , m_renewal(new Renewal(asking, places.requests, this))
    , m_panel(new ConflictPanel(asking, items, window))
    , m_password(new PasswordDialog(window))
{
    m_wrote.setSingleShot(true);
    m_wrote.setInterval(wroteMilliseconds);
    connectParts();
}

void Team::connectParts()
{
    connect(&m_wrote, &QTimer::timeout, this, &Team::stand);
    connect(&m_asking, &Asking::wrote, this, [this] {
        if (!m_link->server().isEmpty()) {
            m_wrote.start();
        }
    });
    connect(m_link, &TeamLink::moved, this, &Team::take);
    connect(m_link, &TeamLink::failed, this, &Team::failed);
    connect(m_link, &TeamLink::passwordWanted, this, [this] {
        m_lockedOut = true;
        m_places.notice.say(NoticeBar::Weight::Trouble,
            tr("サーバー %1 のパスワードが必要です。それまでは、この端末だけで続けられます。").arg(m_link->server()),
            tr("パスワード…"), [this] { askForPassword(); });
    });
    connect(m_renewal, &Renewal::patched, this, &Team::patched);
    connect(m_renewal, &Renewal::failed, this, &Team::failed);
    connect(m_panel, &ConflictPanel::settled, this, [this](const QString& number, const Act& act) {
        m_places.notice.say(NoticeBar::Weight::Done,
            act.isEmpty() ? tr("%1：相手の決定を採りました").arg(number)
                          : tr("%1：自分の内容で決定し直しました").arg(number));
        Q_EMIT settled(number, act);
        m_places.requests.focusList();
    });
    connect(m_password, &PasswordDialog::given, m_link, &TeamLink::use);
    connect(&m_places.strip, &TeamStrip::conflictWanted, this, qOverload<const QString&>(&Team::solve));
    connect(&m_places.sync, &SyncScreen::conflictWanted, this, qOverload<const QString&>(&Team::solve));
    connect(&m_places.sync, &SyncScreen::talkWanted, this, &Team::speak);
    connect(&m_places.sync, &SyncScreen::passwordWanted, this, &Team::askForPassword);
    connect(&m_places.sync, &SyncScreen::settingsWanted, this, &Team::settingsWanted);
    connect(&m_places.status, &StatusRow::serverChosen, this, [this] {
        Q_EMIT syncWanted();
        m_places.sync.showConflicts();
    });
}

void Team::renew()
{
    m_link->renew();
}

void Team::speak()
{
    m_link->speak();
}

void Team::setOpen(const QString& number)
{
    m_places.strip.setRequest(number);
    m_link->setOpen(number);
}

void Team::askForPassword()
{
    m_password->ask(m_link->server(), m_link->wasRefused());
}

void Team::stand()
{
    if (m_asked) {
        m_again = true;
        return;
    }
    m_asked = true;
    m_again = false;
    m_asking.ask(
        Turn::Read, [](Desk& desk) { return teamState(desk.office()); },
        [this](const Result<TeamState>& state) {
            m_asked = false;
            if (!state) {
                Q_EMIT failed(state.error());
                return;
            }
            show(*state);
            if (m_again) {
                stand();
            }
        });
}

void Team::show(const TeamState& state)
{
    const bool hasMore = state.unsent > m_state.unsent && state.url == m_state.url;
    m_state = state;
    const Instant now = m_clock();
    const QString standing = standingText(state, now);
    m_places.status.setServer(standing, standingTone(state), serverText(state));
    m_places.today.setServer(standing.isEmpty() ? QString()
            : state.problem.isEmpty()           ? serverText(state)
                                                : standing + u'　' + serverText(state));
    m_places.requests.setRemarks(remarksOf(state));
    m_places.strip.show(state, now);
    m_places.sync.setNeedsPassword(m_link->needsPassword());
    if (m_lockedOut && !m_link->needsPassword() && state.problem.isEmpty()) {
        m_lockedOut = false; // what was said is not so any more
        m_places.notice.say(NoticeBar::Weight::Done, tr("サーバー %1 につながりました").arg(m_link->server()));
    }
    if (m_places.sync.isVisible()) {
        m_places.sync.refresh();
    }
    if (hasMore) {
        speak();
    }
}

void Team::take(const TeamNews& news)
{
    stand();
    if (news.isUnderWay) {
        return;
    }
    if (!news.requests.isEmpty()) {
        m_renewal->renewAll(news.requests, {});
        Q_EMIT changed(news.requests);
    } else if (news.received > 0) {
        Q_EMIT manyChanged();
    }
    tell(news);
}

void Team::tell(const TeamNews& news)
{
    if (news.conflicts > 0) {
        m_places.notice.say(NoticeBar::Weight::Trouble,
            tr("%1件の決定は、ほかの人が先に決定していました。自分の内容も残っています。").arg(news.conflicts),
            tr("競合を見る"), [this] { solve(); });
    } else if (news.refused > 0) {
        m_places.notice.say(NoticeBar::Weight::Trouble,
            tr("サーバーが受理しなかった記録が %1件あります。").arg(news.refused), tr("理由を見る"),
            [this] { Q_EMIT syncWanted(); });
    }
}

void Team::solve()
{
    const QString current = m_places.requests.currentNumber();
    if (m_state.conflicts.empty()) {
        m_places.notice.say(NoticeBar::Weight::Done, tr("競合はありません"));
        return;
    }
    const bool isHere = std::any_of(m_state.conflicts.begin(), m_state.conflicts.end(),
        [&current](const ConflictView& view) { return view.conflict.number == current; });
    solve(isHere ? current : m_state.conflicts.front().conflict.number);
}

void Team::solve(const QString& number)
{
    for (const ConflictView& view : m_state.conflicts) {
        if (view.conflict.number == number) {
            m_panel->show(view, m_clock());
        }
    }
}

} // namespace sosdesk::ui
