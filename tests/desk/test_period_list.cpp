// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/new_request.h"
#include "core/desk/period_list.h"
#include "core/desk/sheet_out.h"
#include "core/store/paper_store.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** What leaves for a period: publication, PUSH top-up, statistics; and the filled sheet. */
class PeriodListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchDesk>();
        (void)m_scratch->importStock(5'000);
        Asking second;
        second.number = u"R2"_s;
        second.code = u"4710001027"_s;
        (void)m_scratch->importRequests({Asking().row(), second.row()});
        (void)m_scratch->phone("R1");
        QVERIFY(m_scratch->approve("R1", 400).violations.empty());
        (void)m_scratch->deny("R2");
    }

    void statisticsTellWhatWasDecidedAndHowFast()
    {
        const Statistics figures = take(statistics(m_scratch->office(), {day(), day()}));
        QVERIFY((figures.all == RequestCount{2, 1, 1}));
        QCOMPARE(figures.items.at(m_scratch->n95()).prefecture, 400);
        QCOMPARE(figures.items.at(m_scratch->n95()).asked, 800);
        QCOMPARE(figures.medianMinutes, std::optional(235)); // 10:05 to 14:00
        QCOMPARE(take(statistics(m_scratch->office(), {day() + 1, day() + 9})).all.requests, 0);
    }

    void aListIsWrittenJournalledAndMarked()
    {
        const qint64 before = m_scratch->journalEntries();
        const PaperOutcome outcome = exported({PeriodList::Statistics, day(), day()}, u"statistics.csv"_s);
        QCOMPARE(m_scratch->journalEntries(), before + 1);
        QCOMPARE(outcome.kind, u"statistics"_s);
        QVERIFY(outcome.operation && outcome.rows > 5);
        const QString text = textAt(u"statistics.csv"_s);
        QVERIFY(text.startsWith(u"訓練,区分,項目,要請（件）,要（件）,否（件）"_s));
        QVERIFY(text.contains(u"訓練,全体,全体,2,1,1,0,"_s));
        QVERIFY(text.contains(u"訓練,品目,N95等マスク,2,,,,,800,400,0,400,"_s));
        QVERIFY(text.contains(u"訓練,所要時間,申請から決定まで（中央値）,2,,,,,,,,,235"_s));
    }

    void aWorkbookIsWrittenWhenTheNameSaysSo()
    {
        (void)exported({PeriodList::Statistics, day(), day()}, u"statistics.xlsx"_s);
        QFile file(m_scratch->path(u"statistics.xlsx"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(4).startsWith("PK"));
    }

    void nobodyIsPublishedBeforeBeingTold()
    {
        PaperOutcome outcome = exported({PeriodList::Publication, day(), day()}, u"p.csv"_s);
        QCOMPARE(outcome.rows, 0);
        QCOMPARE(outcome.problems.size(), std::size_t(1)); // the 否 is no matter for publication
        QCOMPARE(outcome.problems[0].request, u"R1"_s);
        QCOMPARE(outcome.problems[0].code, u"not_told"_s);
        tellNotice("R1");
        outcome = exported({PeriodList::Publication, day(), day()}, u"p.csv"_s);
        QCOMPARE(outcome.rows, 1);
        QVERIFY(outcome.problems.empty());
        QVERIFY2(textAt(u"p.csv"_s).contains(u",400,"_s), qPrintable(textAt(u"p.csv"_s)));
    }

    void aTopUpIsTickedOffWhenThePushWasShipped()
    {
        QCOMPARE(take(topUps(m_scratch->office(), {day(), day()}))[0].open(), 400);
        push(u"2026/11/25"_s, u"予定"_s);
        QCOMPARE(take(topUps(m_scratch->office(), {day(), day()}))[0].open(), 400);
        push(u"2026/11/25"_s, u"発送済"_s);
        const TopUp sum = take(topUps(m_scratch->office(), {day(), day()}))[0];
        QCOMPARE(sum.open(), 100);
        QCOMPARE(isoOf(*sum.push), u"2026-11-25"_s);
        (void)exported({PeriodList::PushTopUp, day(), day()}, u"t.csv"_s);
        QVERIFY(textAt(u"t.csv"_s).contains(u",N95等マスク,400,1,2026/11/19,300,2026/11/25,100"_s));
    }

    void statisticsArePrintedAsAPageAndNothingElseIs()
    {
        const qint64 before = m_scratch->journalEntries();
        (void)exported({PeriodList::Statistics, day(), day()}, u"statistics.PDF"_s);
        QFile file(m_scratch->path(u"statistics.PDF"_s));
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF-"));
        QCOMPARE(m_scratch->journalEntries(), before + 1);
        for (const PeriodList list : {PeriodList::Publication, PeriodList::PushTopUp, PeriodList::WatchList}) {
            const auto refused = exportPeriod(m_scratch->office(), {list, day(), day()}, m_scratch->path(u"x.pdf"_s));
            QCOMPARE(refused.error().code, ErrorCode::BadArgument);
        }
        QVERIFY(!QFile::exists(m_scratch->path(u"x.pdf"_s)));
        QCOMPARE(m_scratch->journalEntries(), before + 1);
    }

    void aPeriodThatEndsBeforeItBeginsIsRefused()
    {
        const auto refused =
            exportPeriod(m_scratch->office(), {PeriodList::Statistics, day(), day() - 1}, m_scratch->path(u"x.csv"_s));
        QCOMPARE(refused.error().code, ErrorCode::BadArgument);
        QVERIFY(!QFile::exists(m_scratch->path(u"x.csv"_s)));
    }

    void aFolderThatIsNotThereLeavesNoTrace()
    {
        const qint64 before = m_scratch->journalEntries();
        QVERIFY(!exportPeriod(m_scratch->office(), {PeriodList::WatchList}, m_scratch->path(u"no/x.csv"_s)));
        QCOMPARE(m_scratch->journalEntries(), before);
    }

    void aSheetGoesOutFilledAndComesBackAsItIs()
    {
        m_scratch->import({QStringLiteral(SOSDESK_SOURCE_DIR "/tests/data/intake/xlsx-sheet/input.xlsx")});
        const QString number = u"SHT-20241125-W94-01"_s;
        const QString file = m_scratch->path(u"sheet.xlsx"_s);
        PaperOutcome outcome = take(exportSheet(m_scratch->office(), number, file));
        QCOMPARE(outcome.problems[0].code, u"not_complete"_s);
        QCOMPARE(imported(file)[u"unchanged"_s].toInt(), 1);
        (void)m_scratch->deny("SHT-20241125-W94-01");
        outcome = take(exportSheet(m_scratch->office(), number, file));
        QVERIFY(outcome.problems.empty());
        QCOMPARE(imported(file)[u"changed"_s].toInt(), 1); // the block that we filled, and nothing else
        const StoredRequest stored = m_scratch->review("SHT-20241125-W94-01").stored;
        QCOMPARE(stored.request.gmis.need, std::optional(Need::No));
        QVERIFY(!stored.request.gmis.opinion.isEmpty());
        QCOMPARE(imported(file)[u"unchanged"_s].toInt(), 1);
        QCOMPARE(exportSheet(m_scratch->office(), u"R1"_s, file).error().code, ErrorCode::BadArgument);
    }

private:
    static Day day() { return *dayFromIso(u"2026-11-19"); }
    [[nodiscard]] PaperOutcome exported(const PeriodOrder& order, const QString& name)
    {
        return take(exportPeriod(m_scratch->office(), order, m_scratch->path(name)));
    }
    [[nodiscard]] QString textAt(const QString& name) const
    {
        QFile file(m_scratch->path(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    [[nodiscard]] QJsonObject imported(const QString& file)
    {
        return m_scratch->import({file}).json[u"files"_s][0].toObject();
    }
    void tellNotice(const char* number)
    {
        auto work = take(m_scratch->office().begin(u"print"_s));
        const int version = m_scratch->review(number).dossier.decision->version;
        QVERIFY(PaperStore(m_scratch->office().database())
                    .record(*work, u"print"_s,
                        {u"notice"_s, u"n.pdf"_s, 1, QByteArray(32, 'x'), {{QString::fromLatin1(number), version}}}));
        QVERIFY(work->commit());
    }
    void push(const QString& date, const QString& state)
    {
        m_scratch->import({m_scratch->file(u"push.csv"_s, u"医療機関コード,品目,枚数,発送日,区分,状態"_s,
            {u"4710001019,N95等マスク,300,"_s + date + u",PUSH,"_s + state})});
    }

    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(PeriodListTest);
#include "test_period_list.moc"
