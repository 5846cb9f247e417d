// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/team_link.h"

#include "core/desk/settings.h"
#include "core/desk/team_state.h"
#include "ui/shared/asking.h"

namespace sosdesk::ui {
namespace {

constexpr int stayedMilliseconds = 700; // who runs through the list opens nothing

/** A server as it is written down, and as a person sees it. */
struct Server
{
    QString url;
    QString shown;
};

Result<Server> serverOf(Desk& desk)
{
    SOSDESK_TAKE(const QString url, setting(desk.office(), QStringLiteral("hub_url")));
    SOSDESK_TAKE(const TeamState state, teamState(desk.office()));
    return Server{url, state.url};
}

} // namespace

TeamLink::TeamLink(Asking& asking, Keyring keyring, QObject* parent)
    : QObject(parent)
    , m_asking(asking)
    , m_keyring(std::move(keyring))
    , m_worker(asking.worker(), [this](const TeamNews& news) {
        QMetaObject::invokeMethod(
            this, [this, news] { take(news); }, Qt::QueuedConnection);
    })
{
    setObjectName(QStringLiteral("teamLink"));
    m_stayed.setSingleShot(true);
    m_stayed.setInterval(stayedMilliseconds);
    connect(&m_stayed, &QTimer::timeout, this, [this] { m_worker.setOpen(m_number); });
}

void TeamLink::renew()
{
    m_asking.ask(Turn::Read, serverOf, [this](const Result<Server>& server) {
        if (!server) {
            Q_EMIT failed(server.error());
            return;
        }
        m_url = server->url;
        m_shown = server->shown;
        m_needsPassword = false;
        if (m_url.isEmpty()) {
            call({});
            return;
        }
        m_keyring.read(this, m_shown, [this, url = m_url](const QString& password) {
            if (url == m_url) {
                call(password);
            }
        });
    });
}

void TeamLink::call(const QString& password)
{
    m_hadPassword = !password.isEmpty();
    const Result<void> set = m_worker.setServer(m_url, password);
    if (!set) {
        Q_EMIT failed(set.error());
    }
    Q_EMIT moved({});
}

void TeamLink::use(const QString& password, bool keep)
{
    m_needsPassword = false;
    if (keep) {
        m_keyring.write(m_shown, password);
    }
    call(password);
}

void TeamLink::speak()
{
    m_worker.now();
}

void TeamLink::setOpen(const QString& number)
{
    m_number = number;
    m_stayed.start();
}

void TeamLink::take(const TeamNews& news)
{
    if (!news.isUnderWay) {
        const bool refused = news.problem && news.problem->code == ErrorCode::LoginRefused;
        if (refused && !m_needsPassword) {
            m_needsPassword = true;
            Q_EMIT passwordWanted();
        } else if (!news.problem) {
            m_needsPassword = false;
        }
    }
    Q_EMIT moved(news);
}

} // namespace sosdesk::ui
