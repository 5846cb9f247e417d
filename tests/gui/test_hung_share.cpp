// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/settings.h"
#include "core/desk/watch.h"
#include "tests/shared/suite.h"
#include "ui/shared/asking.h"
#include "ui/shared/watched_folders.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

using namespace sosdesk;
using namespace sosdesk::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;
std::atomic<bool> opened; // by whoever looks: SIGIO says so

/** A file whose open() hangs in the system like one of a share that does not answer, until it is let go. */
class HangingFile
{
public:
    explicit HangingFile(const QString& path)
        : m_file(path)
    {
        opened = false;
        (void)std::signal(SIGIO, [](int) { opened = true; });
        if (!m_file.open(QIODevice::ReadWrite) || m_file.write("x") != 1 || !m_file.flush()
            || ::fcntl(m_file.handle(), F_SETLEASE, F_WRLCK) != 0) {
            qFatal("no lease on %s", qPrintable(path));
        }
    }
    ~HangingFile()
    {
        (void)::fcntl(m_file.handle(), F_SETLEASE, F_UNLCK);
        (void)std::signal(SIGIO, SIG_IGN);
    }
    HangingFile(const HangingFile&) = delete;
    HangingFile& operator=(const HangingFile&) = delete;

private:
    QFile m_file;
};

} // namespace

/** A watched share that hangs: whoever turns the mode goes on working. */
class HungShareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowThatGoesDoesNotWaitForIt()
    {
        QTemporaryDir folder;
        DeskOptions options;
        options.folder = folder.filePath(u"desk"_s);
        options.officer = u"officer"_s;
        options.newId = systemIds();
        options.appVersion = u"test"_s;
        DeskWorker worker(options, [] { return instantFromIso(u"2026-11-19T14:00").value(); });
        Asking asking(worker, nullptr);
        QVERIFY(QDir(folder.path()).mkdir(u"in"_s));
        asking.ask(
            Turn::Write,
            [in = folder.filePath(u"in"_s)](
                Desk& desk) { return setSetting(desk.office(), u"watched_folders"_s, settingFrom({in})); },
            [](const Result<OperationId>&) {});
        auto hanging = std::make_unique<HangingFile>(folder.filePath(u"in/report.csv"_s));
        auto watched = std::make_unique<WatchedFolders>(asking, nullptr);
        watched->renew();
        QVERIFY(QTest::qWaitFor([] { return opened.load(); }, patience)); // the looker hangs
        QEventLoop atWork; // the program goes on: another window is there
        qint64 took = patience;
        QTimer::singleShot(0, &atWork, [&] {
            QElapsedTimer clock;
            clock.start();
            watched.reset();
            took = clock.elapsed();
            atWork.quit();
        });
        atWork.exec();
        QVERIFY2(took < 1'000, qPrintable(u"%1 ms"_s.arg(took))); // the look lasts until it is let go, below
        hanging.reset();
        asking.ask(
            Turn::Read, [](Desk& desk) { return watchOrder(desk.office()); }, [](const Result<WatchOrder>&) {});
        QVERIFY(QTest::qWaitFor([&] { return asking.open() == 0; }, patience)); // nor does anybody else wait
    }
};

SOSDESK_SUITE(HungShareTest);
#include "test_hung_share.moc"
