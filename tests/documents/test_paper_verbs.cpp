// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/day_report_of.h"
#include "core/desk/export.h"
#include "core/desk/freeze.h"
#include "core/desk/left_papers.h"
#include "core/desk/print.h"
#include "core/desk/settings.h"
#include "core/store/delivery_store.h"
#include "core/store/hub_store.h"
#include "core/store/journal_store.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPdfWriter>
#include <QProcess>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

/** Takes one page, then there is no more paper. */
class OnePagePrinter : public QPdfWriter
{
public:
    using QPdfWriter::QPdfWriter;
    bool newPage() override { return false; }
};

} // namespace

/** Printing and exporting as the window asks for it: checked, journalled, traced to the requests. */
class PaperVerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchDesk>();
        Asking other;
        other.number = u"R2"_s;
        other.code = u"4710001027"_s;
        m_scratch->importRequests({Asking().row(), other.row()});
        m_scratch->importStock(5'000);
        (void)m_scratch->phone("R1");
    }

    void aPrinterThatIsGoneLeavesNoJournalEntry_data()
    {
        QTest::addColumn<bool>("afterOnePage");
        QTest::newRow("before the first page") << false;
        QTest::newRow("between two pages") << true;
    }
    void aPrinterThatIsGoneLeavesNoJournalEntry()
    {
        QFETCH(const bool, afterOnePage);
        const qint64 before = m_scratch->journalEntries();
        QBuffer paper;
        QVERIFY(paper.open(QIODevice::ReadWrite));
        QPdfWriter absent(m_scratch->path(u"nowhere/printer"_s));
        OnePagePrinter jammed(&paper);
        QPagedPaintDevice& device = afterOnePage ? static_cast<QPagedPaintDevice&>(jammed) : absent;
        const auto printed = paintForms(office(), {}, device, u"printer"_s);
        QVERIFY(!printed);
        QCOMPARE(printed.error().code, ErrorCode::IoFailed);
        QCOMPARE(m_scratch->journalEntries(), before);
        QVERIFY(take(leftPapers(office(), u"R1"_s)).empty());
    }

    void aPrintOnADeviceIsJournalledByWhatItSaid()
    {
        const qint64 before = m_scratch->journalEntries();
        QBuffer paper;
        QVERIFY(paper.open(QIODevice::ReadWrite));
        QPdfWriter device(&paper);
        const PaperOutcome outcome = take(paintForms(office(), {}, device, u"printer"_s));
        QCOMPARE(outcome.rows, 2);
        QCOMPARE(outcome.pages, 2);
        QCOMPARE(outcome.sha256.size(), 32);
        QVERIFY(outcome.operation);
        QCOMPARE(m_scratch->journalEntries(), before + 1);
        QVERIFY(paper.data().startsWith("%PDF"));
        // The same words give the same hash, whatever the device; the clock and the journal's number are words.
        QCOMPARE(take(leftPapers(office(), u"R2"_s)).front().file, u"printer"_s);
    }

    void aPreviewLeavesNoTrace()
    {
        const qint64 before = m_scratch->journalEntries();
        QBuffer paper;
        QVERIFY(paper.open(QIODevice::ReadWrite));
        QPdfWriter device(&paper);
        QCOMPARE(take(previewForms(office(), {}, device)).pages, 2);
        const std::vector<QImage> pictures = take(pictureForms(office(), {}, 2, 1));
        QCOMPARE(pictures.size(), std::size_t{1});
        QCOMPARE(pictures[0].size(), QSize(420, 594));
        QCOMPARE(m_scratch->journalEntries(), before);
        QVERIFY(take(leftPapers(office(), u"R1"_s)).empty());
    }

    void whatLeftBeforeADecisionChangedIsNotOfThisDecision()
    {
        (void)m_scratch->approve("R1", 400);
        (void)take(printForms(office(), {}, m_scratch->path(u"a.pdf"_s)));
        QVERIFY(take(leftPapers(office(), u"R1"_s)).front().ofThisDecision);
        QVERIFY(!take(leftPapers(office(), u"R2"_s)).front().ofThisDecision);
        (void)m_scratch->approve("R1", 300);
        QVERIFY(!take(leftPapers(office(), u"R1"_s)).front().ofThisDecision);
    }

    void anExportTracesOnlyWhatIsOnIt()
    {
        (void)m_scratch->approve("R1", 400);
        const QString file = m_scratch->path(u"deliveries.csv"_s);
        const PaperOutcome outcome = take(exportList(office(), {ExportedList::Annex2Csv, {}}, file));
        QCOMPARE(outcome.rows, 1);
        QCOMPARE(take(leftPapers(office(), u"R1"_s)).front().kind, u"annex2-csv"_s);
        QVERIFY(take(leftPapers(office(), u"R2"_s)).empty());
        QCOMPARE(take(checkList(office(), {ExportedList::Annex2Xlsx, {}})).rows, 1);
    }

    /** A leftover of yesterday that is decided today is on today's list, and on that of its own day. */
    void aLeftoverIsOnTheListOfTheDayItWasDecided()
    {
        m_scratch->setNow("2026-11-20T14:00");
        (void)m_scratch->approve("R1", 400);
        const auto rows = [&](std::optional<Day> date) {
            return take(checkList(office(), {ExportedList::Annex2Csv, {{}, date, {}}})).rows;
        };
        QCOMPARE(rows({}), 1);
        QCOMPARE(rows(dayFromIso(u"2026-11-19")), 1);
        QCOMPARE(rows(dayFromIso(u"2026-11-20")), 0);
    }

    void aNoticeIsOnlyForWhatIsComplete()
    {
        PrintOrder order{PrintedForm::Notice, {}};
        QCOMPARE(printForms(office(), order, m_scratch->path(u"a.pdf"_s)).error().code, ErrorCode::NothingSelected);
        (void)m_scratch->approve("R1", 400);
        QCOMPARE(take(printForms(office(), order, m_scratch->path(u"a.pdf"_s))).rows, 1);
        order.selection.requests = QStringList{u"R1"_s, u"R2"_s};
        const PaperOutcome outcome = take(printForms(office(), order, m_scratch->path(u"a.pdf"_s)));
        QCOMPARE(outcome.problems.size(), std::size_t{1});
        QCOMPARE(outcome.problems[0].request, u"R2"_s);
        QCOMPARE(outcome.problems[0].code, u"not_complete"_s);
    }

    /** Alone it is refused; among others it is the one that is left out, and named. */
    void aPaperThatCannotBePrintedDoesNotKeepTheOthers()
    {
        Asking strange;
        strange.number = u"R3"_s;
        QString row = strange.row();
        m_scratch->importRequests({row.replace(u"城北病院"_s, u"城\uE000病院"_s)});
        const qint64 before = m_scratch->journalEntries();
        const PrintOrder alone{{}, {{u"R3"_s}, {}, {}}};
        const auto refused = printForms(office(), alone, m_scratch->path(u"a.pdf"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::MissingGlyph);
        QVERIFY2(refused.error().detail.contains(u"R3: \uE000 (U+E000)"_s), qPrintable(refused.error().detail));
        QVERIFY(!QFile::exists(m_scratch->path(u"a.pdf"_s)));
        QCOMPARE(m_scratch->journalEntries(), before);
        const PaperOutcome outcome = take(printForms(office(), {}, m_scratch->path(u"a.pdf"_s)));
        QCOMPARE(outcome.rows, 2);
        QCOMPARE(outcome.problems.size(), std::size_t{1});
        QCOMPARE(outcome.problems[0].request, u"R3"_s);
        QCOMPARE(outcome.problems[0].code, u"missing_glyph"_s);
        QCOMPARE(outcome.problems[0].value, u"\uE000 (U+E000)"_s);
        QVERIFY(take(leftPapers(office(), u"R3"_s)).empty());
        QCOMPARE(take(leftPapers(office(), u"R2"_s)).size(), std::size_t{1});
    }

    /** On a paper about many, the character stands as its number. */
    void aCallSheetNamesWhatItCannotDraw()
    {
        Asking strange;
        strange.number = u"R3"_s;
        QString row = strange.row();
        m_scratch->importRequests({row.replace(u"城北病院"_s, u"城\uE000病院"_s)});
        const PrintOrder order{PrintedForm::CallSheet, {}};
        const PaperOutcome outcome = take(printForms(office(), order, m_scratch->path(u"a.pdf"_s)));
        QCOMPARE(outcome.rows, 1);
        QVERIFY(textOf(m_scratch->path(u"a.pdf"_s)).contains(u"城[U+E000]病院"_s));
        const auto named = std::find_if(outcome.problems.begin(), outcome.problems.end(),
            [](const PaperProblem& problem) { return problem.code == u"character_named"_s; });
        QVERIFY(named != outcome.problems.end());
        QCOMPARE(named->request, u"R3"_s);
        QCOMPARE(take(leftPapers(office(), u"R3"_s)).front().kind, u"call-sheet"_s);
    }

    void aCallSheetHoldsOnlyWhatIsOpen()
    {
        (void)m_scratch->approve("R1", 400);
        PrintOrder order{PrintedForm::CallSheet, {}};
        (void)take(printForms(office(), order, m_scratch->path(u"a.pdf"_s)));
        const QString read = textOf(m_scratch->path(u"a.pdf"_s));
        QVERIFY(read.contains(u"R2"_s) && !read.contains(u"R1"_s));
        order.selection.requests = QStringList{u"R1"_s};
        QCOMPARE(printForms(office(), order, m_scratch->path(u"a.pdf"_s)).error().code, ErrorCode::NothingSelected);
    }

    void theDayReportCountsAndAnchorsTheJournal()
    {
        (void)m_scratch->approve("R1", 400);
        const JournalHead head = take(JournalStore(office().database()).head());
        const DayReport report = take(dayReportOf(office(), office().today()));
        QCOMPARE(report.sequence, head.sequence);
        QCOMPARE(report.hash, head.hash);
        QCOMPARE(report.hash.size(), 32);
        QVERIFY(!report.server); // none was ever met
        const HubHead there{7, QByteArray(32, '\x07')};
        QVERIFY(HubStore(office().database()).rememberHead(there, office().now()).has_value());
        QVERIFY(take(dayReportOf(office(), office().today())).server == there);
        DayCount all;
        for (const DayCount& count : report.counts) {
            all.received += count.received;
            all.yes += count.yes;
            all.open += count.open;
        }
        QCOMPARE(all.received, 2);
        QCOMPARE(all.yes, 1);
        QCOMPARE(all.open, 1);
        const DayItem& masks = report.items.at(m_scratch->n95().number - 1U);
        QCOMPARE(masks.prefecture, 400);
        QCOMPARE(masks.requests, 1);
        QCOMPARE(report.untold.size(), std::size_t{1});
        (void)take(printForms(office(), {PrintedForm::DayReport, {}}, m_scratch->path(u"a.pdf"_s)));
        const QString read = textOf(m_scratch->path(u"a.pdf"_s)).remove(u' ').remove(u'\n');
        QVERIFY(read.contains(QString::fromLatin1(head.hash.toHex())));
    }

    /** A decided request is counted in the lane that it had when the list was frozen. */
    void theDayReportTellsFromWhichLaneTheDecidedCame()
    {
        (void)take(freezeDay(office(), u"13:00"_s));
        const Lane before = m_scratch->review("R1").review.lane.value();
        (void)m_scratch->approve("R1", 400);
        const DayReport report = take(dayReportOf(office(), office().today()));
        for (const DayCount& count : report.counts) {
            QCOMPARE(count.yes, count.lane == before ? 1 : 0);
        }
    }

    void whatIsNotToldYetIsASelection()
    {
        (void)m_scratch->approve("R1", 400);
        (void)m_scratch->phone("R2");
        (void)m_scratch->approve("R2", 400);
        PaperSelection untold;
        untold.untold = true;
        (void)take(printForms(office(), {PrintedForm::Notice, {{u"R1"_s}, {}, {}}}, m_scratch->path(u"a.pdf"_s)));
        QCOMPARE(take(printForms(office(), {PrintedForm::Notice, untold}, m_scratch->path(u"b.pdf"_s))).rows, 1);
        QCOMPARE(take(leftPapers(office(), u"R2"_s)).size(), std::size_t{1});
        const auto nobody = printForms(office(), {PrintedForm::Notice, untold}, m_scratch->path(u"c.pdf"_s));
        QCOMPARE(nobody.error().code, ErrorCode::NothingSelected);
    }

    void aSetTellsHowFarItIsAndCanBeGivenUp()
    {
        const auto progress = std::make_shared<Progress>();
        const PrintOrder order{PrintedForm::ResponseForm, {}, progress};
        (void)take(printForms(office(), order, m_scratch->path(u"a.pdf"_s)));
        QCOMPARE(progress->all.load(), 2);
        QCOMPARE(progress->done.load(), 2);
        const qint64 before = m_scratch->journalEntries();
        int pauses = 0;
        office().setPause([&pauses] { return ++pauses < 2; });
        const auto given = printForms(office(), order, m_scratch->path(u"b.pdf"_s));
        office().setPause({});
        QVERIFY(!given);
        QCOMPARE(given.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(m_scratch->path(u"b.pdf"_s)));
        QCOMPARE(m_scratch->journalEntries(), before);
    }

    /** F1: what became of the delivery stands in the notice. */
    void aNoticeTellsTheSlipsOfItsDelivery()
    {
        (void)m_scratch->approve("R1", 400);
        DeliveryStore store(office().database());
        Delivery delivery = take(store.of(u"R1"_s, DeliverySide::Prefecture));
        delivery.id = {office().newId()};
        delivery.number = deliveryNumber(office().newId(), Mode::Drill);
        delivery.means = DeliveryMeans::OwnArrangement;
        delivery.format = u"yamato-b2"_s;
        delivery.slips = {{u"4019-1111-2222"_s, {}}};
        const auto work = take(office().begin(u"deliver"_s));
        (void)take(store.record(*work, delivery, u"deliver"_s));
        QVERIFY(work->commit());
        (void)take(printForms(office(), {PrintedForm::Notice, {}}, m_scratch->path(u"a.pdf"_s)));
        const QString read = textOf(m_scratch->path(u"a.pdf"_s));
        QVERIFY2(read.contains(u"4019-1111-2222"_s) && read.contains(u"ヤマト運輸"_s), qPrintable(read));
        QVERIFY(!read.contains(u"B2クラウド"_s) && !read.contains(u"国指定の配送業者"_s));
    }

    void aSheetIsOnlyForWhoSentOne()
    {
        (void)m_scratch->approve("R1", 400);
        const PrintOrder day{PrintedForm::Sheet, {}};
        QCOMPARE(printForms(office(), day, m_scratch->path(u"a.pdf"_s)).error().code, ErrorCode::NothingSelected);
    }

    void suggestedNamesAreSafeAndSayDrill()
    {
        QCOMPARE(suggestedFileName(office(), PrintOrder()), u"訓練_回答票_2026-11-19.pdf"_s);
        QCOMPARE(suggestedFileName(office(), PrintOrder{PrintedForm::Notice, {{u"../R/1"_s}, {}, {}}}),
            u"訓練_緊急配布連絡_..R1.pdf"_s);
        QCOMPARE(suggestedFileName(office(), ExportOrder()), u"drill-deliveries-2026-11-19.xlsx"_s);
        (void)take(m_scratch->desk().setMode(Mode::Live));
        QCOMPARE(suggestedFileName(office(), ExportOrder{ExportedList::GmisEntry, {}}), u"gmis-entry-2026-11-19.csv"_s);
    }

    void theBoxesOfTheHeadAreSettings()
    {
        (void)take(setSetting(office(), u"approval_boxes"_s, u"課長、係長,担当"_s));
        (void)take(setSetting(office(), u"office"_s, u"架空県"_s));
        (void)take(printForms(office(), {}, m_scratch->path(u"a.pdf"_s)));
        QProcess reader;
        reader.start(u"pdftotext"_s, {m_scratch->path(u"a.pdf"_s), u"-"_s});
        reader.waitForFinished();
        const QString read = QString::fromUtf8(reader.readAllStandardOutput());
        for (const QString& word : {u"課長"_s, u"係長"_s, u"担当"_s, u"架空県"_s, u"G-MIS取込 14:00"_s}) {
            QVERIFY2(read.contains(word), qPrintable(read));
        }
    }

private:
    static QString textOf(const QString& file)
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput());
    }
    Office& office() { return m_scratch->office(); }

    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(PaperVerbsTest);
#include "test_paper_verbs.moc"
