// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/settings.h"
#include "core/desk/watch.h"
#include "tests/shared/suite.h"
#include "ui/shared/asking.h"
#include "ui/shared/watched_folders.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace sosdesk;
using namespace sosdesk::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

QByteArray report(int asked)
{
    return u"管理番号,申請日時,医療機関名,医療機関コード,対応ステータス,N95等マスク_要請枚数\n"
           "R1,2026/11/19 10:05,城北病院,4710001019,都道府県・国確認中,%1\n"_s.arg(asked)
               .toUtf8();
}

} // namespace

/** The watched folders of a window, with real files, threads and clocks. */
class WatchedFoldersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(path(u"in"_s)));
        DeskOptions options;
        options.folder = path(u"desk"_s);
        options.officer = u"officer"_s;
        options.newId = systemIds();
        options.appVersion = u"test"_s;
        m_worker = std::make_unique<DeskWorker>(options, [] { return instantFromIso(u"2026-11-19T14:00").value(); });
        m_asking = std::make_unique<Asking>(*m_worker, nullptr);
        set(settingFrom({path(u"in"_s)}));
        m_watched = std::make_unique<WatchedFolders>(*m_asking, nullptr);
        connect(
            m_watched.get(), &WatchedFolders::taken, this, [this](const Reply& reply) { m_taken.push_back(reply); });
        m_watched->renew();
        QVERIFY(QTest::qWaitFor([this] { return !m_watched->folders().isEmpty(); }, patience));
    }
    void cleanup()
    {
        m_watched.reset();
        m_asking.reset();
        m_worker.reset();
        m_taken.clear();
    }

    void aDownloadIsTakenSoonAfterTheBrowserRenamedIt()
    {
        write(u"report.csv.crdownload"_s, report(400));
        QElapsedTimer clock;
        clock.start();
        QVERIFY(QFile::rename(path(u"in/report.csv.crdownload"_s), path(u"in/report.csv"_s)));
        QVERIFY(QTest::qWaitFor([this] { return !m_taken.empty(); }, patience));
        QTest::setBenchmarkResult(static_cast<qreal>(clock.elapsed()), QTest::WalltimeMilliseconds);
        QCOMPARE(m_taken[0].json[u"files"_s][0][u"taken"_s].toInt(), 1);
        QVERIFY2(clock.elapsed() < 3'000, qPrintable(u"%1 ms"_s.arg(clock.elapsed()))); // a second on an idle machine
    }

    void aFileWrittenAnewAllTheTimeIsTakenOnceWhenItRests()
    {
        QTimer writer;
        int written = 0;
        connect(&writer, &QTimer::timeout, this, [&] {
            write(u"noisy.csv"_s, report(++written));
            if (written == 20) {
                writer.stop();
            }
        });
        writer.start(100);
        QVERIFY(QTest::qWaitFor([&] { return !m_taken.empty() && written == 20; }, patience));
        const qint64 last = QTest::qWaitFor([this] { return m_taken.size() > 1; }, 1'000);
        // A machine that hiccups may see it rest in between; never each of the twenty.
        QVERIFY2(m_taken.size() <= 3, qPrintable(u"%1 times, %2"_s.arg(m_taken.size()).arg(last)));
    }

    void aFolderThatIsNotThereIsToldOnceAndWhatComesWithItIsTaken()
    {
        QSignalSpy told(m_watched.get(), &WatchedFolders::told);
        set(settingFrom({path(u"in"_s), path(u"drive"_s)}));
        m_watched->renew();
        QVERIFY(told.wait(patience));
        QCOMPARE(told.size(), 1);
        QVERIFY(told[0][0].toString().contains(path(u"drive"_s)));
        QCOMPARE(m_watched->gone(), QStringList(path(u"drive"_s)));
        QVERIFY(QDir().mkpath(path(u"drive"_s)));
        QFile file(path(u"drive/report.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(report(400)) > 0);
        file.close();
        QVERIFY(QTest::qWaitFor([this] { return !m_taken.empty(); }, patience));
        QVERIFY(m_watched->gone().isEmpty());
        QCOMPARE(told.size(), 2);
    }

    void nothingIsWatchedAnyMoreAfterTheFolderWasTakenOff()
    {
        set(QString());
        m_watched->renew();
        QVERIFY(QTest::qWaitFor([this] { return m_watched->folders().isEmpty(); }, patience));
        write(u"report.csv"_s, report(400));
        QVERIFY(!QTest::qWaitFor([this] { return !m_taken.empty(); }, 1'500));
    }

    void theEndOfAWindowDoesNotWaitForThoseThatLook()
    {
        write(u"report.csv"_s, report(400));
        QElapsedTimer clock;
        clock.start();
        m_watched.reset();
        QVERIFY(clock.elapsed() < 2'000);
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    void write(const QString& name, const QByteArray& bytes)
    {
        QFile file(path(u"in/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void set(const QString& folders)
    {
        bool stored = false;
        m_asking->ask(
            Turn::Write, [folders](Desk& desk) { return setSetting(desk.office(), u"watched_folders"_s, folders); },
            [&stored](const Result<OperationId>& answer) { stored = answer.has_value(); });
        QVERIFY(QTest::qWaitFor([&] { return stored; }, patience));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DeskWorker> m_worker;
    std::unique_ptr<Asking> m_asking;
    std::unique_ptr<WatchedFolders> m_watched;
    std::vector<Reply> m_taken;
};

SOSDESK_SUITE(WatchedFoldersTest);
#include "test_watched_folders.moc"
