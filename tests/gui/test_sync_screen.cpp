// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/console.h"
#include "core/desk/desk_worker.h"
#include "tests/gui/sync_samples.h"
#include "tests/shared/suite.h"
#include "ui/shared/asking.h"
#include "ui/shared/plain_label.h"
#include "ui/sync/sync_screen.h"
#include "ui/sync/sync_text.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace sosdesk::ui;
using namespace Qt::StringLiterals;

/** 同期: what came in, how old it is, and how far decisions have come. */
class SyncScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const Instant now = *instantFromIso(u"2024-11-25T14:32"_s);
        m_worker = std::make_unique<DeskWorker>(
            DeskOptions{m_folder->filePath(u"desk"_s), u"見本太郎"_s, now, systemIds(), u"0"_s}, [now] { return now; });
        m_asking = std::make_unique<Asking>(*m_worker, nullptr);
        m_screen = std::make_unique<SyncScreen>(*m_asking, m_items, nullptr);
        m_screen->resize(1200, 800);
        m_screen->QWidget::show();
    }
    void cleanup()
    {
        QTRY_COMPARE(m_asking->open(), 0); // no answer finds its screen gone
        m_screen.reset();
        m_worker.reset();
        m_asking.reset();
    }

    void anEmptyDeskExplainsItself()
    {
        refresh();
        QVERIFY(label("server").startsWith(u"未接続：この端末だけで使っています"_s));
        QVERIFY(m_screen->findChild<PlainLabel*>(u"noImports"_s)->isVisible());
        QVERIFY(!table("imports").isVisible());
        QCOMPARE(cell("sources", 0, 1), u"まだ取り込んでいません"_s);
    }

    void agesSuccessesAndFailuresStandApart()
    {
        m_screen->show(busySync());
        const QAbstractItemModelTester tester(table("sources").model());
        QCOMPARE(cell("sources", 0, 0), u"緊急配布要請"_s);
        QCOMPARE(cell("sources", 0, 1), u"14:05（27分前）"_s);
        QCOMPARE(cell("sources", 5, 1), u"11/11 9:00（14日前）"_s);
        QVERIFY2(cell("sources", 5, 3).startsWith(u"失敗 13:20"_s), qPrintable(cell("sources", 5, 3)));
        QVERIFY(cell("sources", 3, 3).startsWith(u"古い"_s));
        QCOMPARE(cell("imports", 1, 6), u"取り込めず"_s);
        QCOMPARE(cell("imports", 2, 2), u"<b>議事録<b>.csv"_s); // words of a file
        QVERIFY(!table("imports").model()->index(2, 2).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    }

    void everyStageOfADecisionIsNamed()
    {
        m_screen->show(busySync());
        const QStringList names{u"下書き"_s, u"未送信"_s, u"送信済"_s, u"受理"_s, u"不受理"_s, u"G-MIS反映確認"_s};
        for (int row = 0; row < names.size(); ++row) {
            QCOMPARE(cell("messages", row, 5), names[row]);
        }
        QVERIFY(cell("messages", 7, 5).endsWith(u"G-MISと差異"_s));
        const QSignalSpy wanted(m_screen.get(), &SyncScreen::requestWanted);
        QApplication::setActiveWindow(m_screen.get());
        table("messages").setFocus();
        table("messages").selectRow(3);
        QTest::keyClick(&table("messages"), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).toString(), u"UDR-00010203"_s);
    }

    void refusedRowsOfTheChosenImportAreShown()
    {
        QFile file(m_folder->filePath(u"stock.csv"_s));
        QVERIFY(file.open(QIODevice::Append));
        file.write(
            u"品目,枚数,ロット,使用期限,保管場所,備考\nN95等マスク,10,A,2028/3/31,県庁,\nN95等マスク,多い,B,2028/3/31,県庁,\n"_s
                .toUtf8());
        file.close();
        bool imported = false;
        m_asking->ask(
            Turn::Long, [path = file.fileName()](Desk& desk) { return importReply(desk, {path}, {}, {}); },
            [&](const Result<Reply>& reply) { imported = reply.has_value(); });
        QTRY_VERIFY(imported);
        refresh();
        QTRY_COMPARE(table("importIssues").model()->rowCount(), 1);
        QCOMPARE(cell("imports", 0, 3), u"1"_s);
        QCOMPARE(cell("imports", 0, 6), u"1"_s);
    }

    void keysAskAnew()
    {
        const QSignalSpy refreshed(m_screen.get(), &SyncScreen::refreshed);
        const QSignalSpy importing(m_screen.get(), &SyncScreen::importWanted);
        m_screen->findChild<QPushButton*>(u"refreshSync"_s)->click();
        QTRY_COMPARE(refreshed.size(), 1);
        m_screen->findChild<QPushButton*>(u"importFromSync"_s)->click();
        QCOMPARE(importing.size(), 1);
    }

    void tenThousandImportsAreShownAtOnce()
    {
        SyncState state = busySync();
        state.imports.resize(10'000, state.imports.front());
        QElapsedTimer timer;
        timer.start();
        m_screen->show(state);
        QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(table("imports").model()->rowCount(), 10'000);
    }

    void agesAreToldInWhatFitsThem()
    {
        const Instant now = *instantFromIso(u"2024-11-25T14:32"_s);
        QCOMPARE(ageText(now, now), u"14:32（0分前）"_s);
        QCOMPARE(ageText(*instantFromIso(u"2024-11-25T13:33"_s), now), u"13:33（59分前）"_s);
        QCOMPARE(ageText(*instantFromIso(u"2024-11-25T13:32"_s), now), u"13:32（1時間前）"_s);
        QCOMPARE(ageText(*instantFromIso(u"2024-11-24T14:33"_s), now), u"11/24 14:33（23時間前）"_s);
        QCOMPARE(ageText(*instantFromIso(u"2023-11-24T14:32"_s), now), u"2023/11/24 14:32（367日前）"_s);
        QCOMPARE(ageText(*instantFromIso(u"2024-11-25T15:00"_s), now), u"15:00（0分前）"_s); // some clock is wrong
    }

    void everyStateCanBePainted()
    {
        const QString kept = qEnvironmentVariable("SHOTS");
        for (const QString& path : shootSyncScreen(kept.isEmpty() ? m_folder->path() : kept)) {
            QVERIFY2(!QImage(path).isNull(), qPrintable(path));
        }
    }

private:
    void refresh()
    {
        QSignalSpy refreshed(m_screen.get(), &SyncScreen::refreshed);
        m_screen->refresh();
        QVERIFY(refreshed.wait());
    }
    [[nodiscard]] QTableView& table(const char* name)
    {
        return *m_screen->findChild<QTableView*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString cell(const char* name, int row, int column)
    {
        return table(name).model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString label(const char* name)
    {
        return m_screen->findChild<PlainLabel*>(QString::fromLatin1(name))->text();
    }

    ItemCatalogue m_items;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DeskWorker> m_worker;
    std::unique_ptr<Asking> m_asking;
    std::unique_ptr<SyncScreen> m_screen;
};

SOSDESK_SUITE(SyncScreenTest);
#include "test_sync_screen.moc"
