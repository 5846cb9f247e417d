// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/drill_reply.h"
#include "core/desk/import_file.h"
#include "core/intake/report.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** Files in any order of arguments and of time. */
class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_scratch = std::make_unique<ScratchDesk>(); }

    void contactsNamedBeforeTheirRequestsAreTaken()
    {
        const QString contacts =
            m_scratch->file(u"contacts.csv"_s, u"管理番号,日時,結果,事情"_s, {u"R1,2026/11/19 13:10,通話,欠品"_s});
        const QString requests = m_scratch->file(u"requests.csv"_s, requestHeader, {Asking().row()});
        const Reply reply = m_scratch->import({contacts, requests});
        const QJsonArray files = reply.json[u"files"_s].toArray();
        QCOMPARE(files[0][u"kind"_s].toString(), u"contacts"_s); // told in the order that was given
        QCOMPARE(files[0][u"taken"_s].toInt(), 1);
        QCOMPARE(files[0][u"refused"_s].toInt(), 0);
        QCOMPARE(m_scratch->review("R1").dossier.contacts.size(), std::size_t(1));
    }

    void anOlderReportUndoesNothing()
    {
        Asking newer;
        newer.asked = 700;
        newer.modified = u"2026/11/19 11:30"_s;
        Asking older;
        older.modified = u"2026/11/19 10:05"_s;
        m_scratch->importRequests({newer.row()});
        const Reply reply = m_scratch->importRequests({older.row()});
        QCOMPARE(reply.json[u"files"_s][0][u"unchanged"_s].toInt(), 1);
        const ReviewedRequest reviewed = m_scratch->review("R1");
        QCOMPARE(reviewed.stored.request.lines[0].asked, 700);
        QCOMPARE(reviewed.stored.version, 1);
        QVERIFY(reviewed.stored.changed.empty());
    }

    void aReportWithFewerColumnsBlanksNothing()
    {
        Asking full;
        full.entry = u"要,②国による直送,本省と相談,200,100"_s;
        m_scratch->importRequests({full.row()});
        const Request before = m_scratch->review("R1").stored.request;
        const Reply reply = m_scratch->import({m_scratch->file(u"narrow.csv"_s,
            u"管理番号,申請日時,医療機関名,医療機関コード,対応ステータス,N95等マスク_要請枚数"_s,
            {u"R1,2026/11/19 10:05,城北病院,4710001019,都道府県・国確認中,400"_s})});
        QCOMPARE(reply.json[u"files"_s][0][u"unchanged"_s].toInt(), 1);
        QVERIFY(m_scratch->review("R1").stored.request == before);
    }

    void aReportOfOtherItemsKeepsTheseLinesAndAnEmptyCellDoesNot()
    {
        m_scratch->importRequests({Asking().row()});
        const QString head = u"管理番号,申請日時,医療機関名,医療機関コード,対応ステータス,"_s;
        const QString row = u"R1,2026/11/19 10:05,城北病院,4710001019,都道府県・国確認中,"_s;
        m_scratch->import(
            {m_scratch->file(u"gowns.csv"_s, head + u"アイソレーションガウン_要請枚数"_s, {row + u"50"_s})});
        QCOMPARE(m_scratch->review("R1").stored.request.lines.size(), std::size_t(2));
        QCOMPARE(m_scratch->review("R1").stored.changed, (std::vector<QString>{u"isolation_gown.asked"_s}));
        m_scratch->import({m_scratch->file(
            u"stock-gone.csv"_s, head + u"N95等マスク_要請枚数,N95等マスク_在庫量"_s, {row + u"400,"_s})});
        const RequestLine line = m_scratch->review("R1").stored.request.lines[0];
        QVERIFY(!line.stock);
        QCOMPARE(line.weeklyUse, std::optional<Quantity>(100));
    }

    void anOlderSurveyFileTellsOfOtherWeeksOnly()
    {
        const QString header = u"医療機関コード,調査日,回答日時,後方支援医療機関,緊急配布の希望,N95等マスク_在庫量"_s;
        m_scratch->importRequests({Asking().row()});
        m_scratch->import({m_scratch->file(u"new.csv"_s, header, {u"4710001019,2026/11/18,,,,30"_s})});
        m_scratch->import({m_scratch->file(u"old.csv"_s, header, {u"4710001019,2026/11/11,,,,20"_s})});
        QCOMPARE(m_scratch->review("R1").dossier.weekly[0].line(m_scratch->n95()).stock, 30);
        QCOMPARE(m_scratch->review("R1").dossier.weekly.size(), std::size_t(2));
    }

    void newHolidaysMoveTheProcessingDayOfRequestsAtOnce()
    {
        Asking late;
        late.received = u"2026/11/20 13:00"_s; // Friday; Monday is 勤労感謝の日
        const QString requests = m_scratch->file(u"requests.csv"_s, requestHeader, {late.row()});
        m_scratch->import({requests});
        QCOMPARE(isoOf(m_scratch->review("R1").stored.processingDay.value()), u"2026-11-24"_s);
        const QString holidays =
            m_scratch->file(u"holidays.csv"_s, u"国民の祝日・休日月日,国民の祝日・休日名称"_s, {u"2026/11/24,休日"_s});
        m_scratch->import({holidays});
        QCOMPARE(isoOf(m_scratch->review("R1").stored.processingDay.value()), u"2026-11-25"_s);
        QCOMPARE(m_scratch->review("R1").stored.version, 1);
        m_scratch->setNow("2026-11-20T14:00"); // the calendar outlives the process
        QCOMPARE(m_scratch->review("R1").review.processingDay, dayFromIso(u"2026-11-25"_s).value());
    }

    /** The header was read from another file than the rows would be. */
    void aFileThatGrowsAfterItWasOpenedIsRefusedWhole()
    {
        const QString header = u"医療機関コード,調査日,後方支援医療機関,緊急配布の希望,N95等マスク_在庫量"_s;
        const QStringList rows(20'000, u"4710001019,2026/11/18,,,30"_s);
        const QString path = m_scratch->file(u"weekly.csv"_s, header, rows);
        const qint64 before = m_scratch->journalEntries();
        const auto report = take(openReport(m_scratch->office(), path, {}, {}));
        QFile writer(path);
        QVERIFY(writer.open(QIODevice::Append));
        writer.write("4710003015,2026/11/18,,,40\n");
        writer.close();
        const auto imported = importReport(m_scratch->office(), path, *report);
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, ErrorCode::FileChanged);
        QCOMPARE(m_scratch->journalEntries(), before);
        m_scratch->importRequests({Asking().row()});
        QVERIFY(m_scratch->review("R1").dossier.weeklyDays.empty());
        QCOMPARE(m_scratch->import({path}).exitCode, 0); // when it has come to rest
        QCOMPARE(m_scratch->review("R1").dossier.weeklyDays.size(), std::size_t(1));
    }

    void aDrillPrefectureGoesInWholeAndTwiceChangesNothing()
    {
        DrillOrder order;
        order.folder = m_scratch->path(u"drill"_s);
        order.facilities = 40;
        order.requests = 12;
        order.weeks = 6;
        order.seed = 7;
        QCOMPARE(take(drillReply(m_scratch->desk(), order)).exitCode, 0);
        const QStringList names{u"contacts"_s, u"requests"_s, u"stock"_s, u"push"_s, u"weekly"_s, u"facilities"_s};
        QStringList files;
        for (const QString& name : names) {
            files << m_scratch->path(u"drill/%1.csv"_s.arg(name));
        }
        m_scratch->import(files);
        for (const QJsonValue& file : m_scratch->import(files).json[u"files"_s].toArray()) {
            QCOMPARE(file[u"taken"_s].toInt() + file[u"changed"_s].toInt() + file[u"refused"_s].toInt(), 0);
            QVERIFY(file[u"unchanged"_s].toInt() > 0);
        }
        QVERIFY(m_scratch->journalEntries() > 0);
    }

private:
    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(ImportTest);
#include "test_import.moc"
