// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/watched_folders.h"

#include "core/desk/watch.h"
#include "core/wording/arrivals.h"
#include "ui/shared/asking.h"
#include "ui/shared/folder_looker.h"

#include <QCoreApplication>
#include <QThread>

namespace sosdesk::ui {
namespace {

/** How long the end of the program waits for a look at a network drive that does not answer. */
constexpr unsigned long longestWait = 2'000;

/** Ends @p thread when its look does, and holds nobody up who goes on working: only the end of the program waits, no
 *  longer than a moment, after its windows are gone. What hangs in the system even then ends with it. */
void leave(QThread* thread)
{
    thread->quit();
    if (QThread::currentThread()->loopLevel() == 0) { // nothing goes on that could be held up
        if (thread->wait(longestWait)) {
            delete thread;
        }
        return;
    }
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, thread, [thread] { thread->wait(longestWait); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    if (thread->isFinished()) { // before anybody listened
        thread->deleteLater();
    }
}

} // namespace

template <typename Work>
void WatchedFolders::inThread(Work work)
{
    QMetaObject::invokeMethod(m_looker, [looker = m_looker, work = std::move(work)] { work(*looker); });
}

WatchedFolders::WatchedFolders(Asking& asking, QObject* parent)
    : QObject(parent)
    , m_asking(asking)
    , m_thread(new QThread)
    , m_looker(new FolderLooker)
{
    m_looker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_looker, &QObject::deleteLater);
    connect(m_looker, &FolderLooker::found, this, &WatchedFolders::handle);
    m_thread->start(QThread::LowPriority);
}

WatchedFolders::~WatchedFolders()
{
    leave(m_thread);
}

void WatchedFolders::renew()
{
    const int round = ++m_round;
    m_asking.ask(
        Turn::Read, [](Desk& desk) { return watchOrder(desk.office()); },
        [this, round](const Result<WatchOrder>& order) {
            if (round != m_round) {
                return;
            }
            if (!order) {
                Q_EMIT failed(order.error());
                return;
            }
            m_folders = order->folders;
            m_gone.clear();
            inThread([order = *order](FolderLooker& looker) { looker.begin(order); });
        });
}

void WatchedFolders::handle(const FolderFinds& finds)
{
    tell(finds);
    if (!finds.complete.empty()) {
        take(finds.complete);
    }
}

void WatchedFolders::tell(const FolderFinds& finds)
{
    for (const QString& folder : finds.gone) {
        m_gone << folder;
        Q_EMIT told(wording::folderGone(folder), true);
    }
    for (const QString& folder : finds.back) {
        m_gone.removeAll(folder);
        Q_EMIT told(wording::folderBack(folder), false);
    }
    for (const QString& file : finds.unreadable) {
        Q_EMIT told(wording::fileUnreadable(file), true);
    }
}

void WatchedFolders::take(const std::vector<CompleteFile>& files)
{
    const auto stop = std::make_shared<std::atomic<bool>>();
    Q_EMIT taking(static_cast<int>(files.size()), stop);
    m_asking.ask(
        Turn::Long, [files](Desk& desk) { return takeFiles(desk, files); },
        [this, files, round = m_round](const Result<TakenFiles>& answer) {
            QStringList later;
            if (answer) {
                later = answer->tryLater;
                Q_EMIT taken(answer->reply);
            } else {
                for (const CompleteFile& file : files) {
                    later << file.seen.path;
                }
                Q_EMIT failed(answer.error());
            }
            if (round == m_round) {
                inThread([later](FolderLooker& looker) { looker.goOn(later); });
            }
        },
        stop);
}

} // namespace sosdesk::ui
