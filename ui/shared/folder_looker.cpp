// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/folder_looker.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <algorithm>

namespace sosdesk::ui {
namespace {

using Moment = FolderLook::Moment;

/** While something is being written: with the quarter of a second that a file must rest, a report is on the list within
 *  a second. */
constexpr Moment soon{100};
constexpr Moment ordinary{500};
constexpr Moment longest{30'000};
/** A look may take a tenth of the time. */
constexpr int share = 10;

} // namespace

FolderLooker::FolderLooker()
    : m_timer(new QTimer(this))
    , m_news(new QFileSystemWatcher(this))
{
    m_clock.start();
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &FolderLooker::look);
    connect(m_news, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (m_timer->isActive() && m_timer->remainingTimeAsDuration() > soon) {
            lookIn(Moment(0));
        }
    });
}

FolderLooker::~FolderLooker() = default;

void FolderLooker::begin(const WatchOrder& order)
{
    m_timer->stop();
    m_waits = false;
    m_look = std::make_unique<FolderLook>(order);
    if (!m_news->directories().isEmpty()) {
        m_news->removePaths(m_news->directories());
    }
    if (!order.folders.isEmpty()) {
        lookIn(Moment(0));
    }
}

void FolderLooker::goOn(const QStringList& tryLater)
{
    if (m_waits && m_look) {
        m_waits = false;
        m_look->tryLater(tryLater, now());
        lookIn(Moment(0));
    }
}

void FolderLooker::lookIn(Moment length)
{
    m_timer->start(length);
}

void FolderLooker::listen()
{
    for (const QString& folder : m_look->folders()) {
        if (!m_look->isGone(folder) && !m_news->directories().contains(folder)) {
            (void)m_news->addPath(folder); // where it does not work, looking in intervals does
        }
    }
}

void FolderLooker::look()
{
    const Moment began = now();
    listen(); // before looking: what comes in between is news
    const FolderFinds finds = m_look->look(began);
    const Moment took = now() - began;
    m_waits = !finds.complete.empty();
    if (m_waits || !finds.gone.isEmpty() || !finds.back.isEmpty() || !finds.unreadable.isEmpty()) {
        Q_EMIT found(finds);
    }
    if (!m_waits) {
        lookIn(std::min(std::max(finds.restless ? soon : ordinary, took * share), longest));
    }
}

} // namespace sosdesk::ui
