// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/played_window.h"

#include "core/desk/drill_reply.h"
#include "core/desk/request_list.h"
#include "core/desk/settings.h"
#include "ui/requests/request_pane.h"
#include "ui/review/review_pane.h"
#include "ui/shared/plain_label.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

namespace sosdesk::tests {
namespace {

/** In live, too, it is a drill's files that are taken in. */
Result<Reply> makePrefecture(Desk& desk, const QString& folder, Play play)
{
    DrillOrder order;
    order.folder = folder;
    order.prefecture = QStringLiteral("47");
    order.facilities = play.facilities;
    order.requests = play.requests;
    order.weeks = 4;
    order.seed = 3;
    SOSDESK_TRY(drillReply(desk, order));
    SOSDESK_TRY(desk.setMode(play.mode));
    SOSDESK_TRY(setSetting(desk.office(), QStringLiteral("prefecture"), QStringLiteral("47")));
    QStringList files;
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.csv")})) {
        if (name != u"requests-2.csv") {
            files << folder + u'/' + name;
        }
    }
    return importReply(desk, files, {}, {});
}

} // namespace

PlayedWindow::PlayedWindow(Play play)
    : m_now(std::make_shared<std::atomic<std::int64_t>>())
{
    setNow(u"2026-11-19T14:00");
    DeskOptions options;
    options.folder = path(QStringLiteral("desk"));
    options.officer = QStringLiteral("見本太郎");
    options.newId = systemIds();
    options.appVersion = QStringLiteral("test");
    m_worker = std::make_unique<DeskWorker>(options, clock());
    const QString drill = path(QStringLiteral("drill"));
    if (play.requests > 0) {
        (void)ask<Reply>([drill, play](Desk& desk) { return makePrefecture(desk, drill, play); });
    }
    reopen();
}

DeskWorker::Clock PlayedWindow::clock() const
{
    return [now = m_now] { return Instant{*now}; };
}

void PlayedWindow::setNow(QStringView local)
{
    *m_now = instantFromIso(local).value().micros;
}

void PlayedWindow::reopen()
{
    m_window.reset();
    open(ask<DayList>(dayList));
    settle();
}

void PlayedWindow::open(DayList list)
{
    m_window = std::make_unique<ui::Window>(*m_worker, clock(), path(QStringLiteral("desk")), std::move(list));
    m_window->review().setLookTime(0); // a test looks faster than an officer
    m_window->resize(1440, 900);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QObject::connect(
        m_window.get(), &ui::Window::turned, qApp,
        [this](const DayList& other) {
            const std::unique_ptr<ui::Window> before = std::move(m_window);
            open(other);
            m_window->tellMode();
        },
        Qt::QueuedConnection);
}

PlayedWindow::~PlayedWindow() = default;

void PlayedWindow::settle()
{
    if (!QTest::qWaitFor([this] { return m_window->isSettled(); }, patience)) {
        qFatal("the window does not settle");
    }
    QCoreApplication::processEvents(); // what was shown takes its place
}

void PlayedWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* const list = m_window->requests().list();
    QApplication::setActiveWindow(m_window.get()); // a dialog that was closed had taken the keys
    list->setFocus();
    QTest::keyClick(list, key, modifiers);
    settle();
}

std::vector<GmisField> PlayedWindow::gmisFields(const QString& number)
{
    return ask<std::vector<GmisField>>([number](Desk& desk) { return gmisEntry(desk.office(), number); });
}

QString PlayedWindow::notice() const
{
    const auto* const label = m_window->findChild<ui::PlainLabel*>(QStringLiteral("notice"));
    return label != nullptr ? label->text() : QString();
}

ReviewedRequest PlayedWindow::stored(const QString& number)
{
    return ask<ReviewedRequest>([number](Desk& desk) { return reviewRequest(desk.office(), number); });
}

QStringList PlayedWindow::numbersOf(Lane lane)
{
    ListFilter filter;
    filter.lane = lane;
    QStringList numbers;
    for (const ListedRequest& request :
        ask<std::vector<ListedRequest>>([filter](Desk& desk) { return listRequests(desk.office(), filter); })) {
        numbers << request.stored.request.number;
    }
    return numbers;
}

QString PlayedWindow::file(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s", qPrintable(file.errorString()));
    }
    return file.fileName();
}

} // namespace sosdesk::tests
