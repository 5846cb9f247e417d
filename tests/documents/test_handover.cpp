// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/keep_typing.h"
#include "core/desk/office.h"
#include "core/desk/print.h"
#include "core/desk/record_contact.h"
#include "core/desk/set_aside.h"
#include "core/desk/work_plan.h"
#include "core/documents/handover.h"
#include "core/documents/page.h"
#include "tests/desk/scratch_desk.h"
#include "tests/documents/matters.h"
#include "tests/shared/suite.h"

#include <QFile>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** 引継書: what whoever takes over must know, and nothing of it cut. */
class HandoverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSheet()
    {
        HandoverCase standing;
        standing.hold = {u"UDR-00010234"_s, 1, true, u"在庫の再確認待ち"_s, moment(u"2024-11-25T15:30"_s)};
        standing.draftNeed = Need::Yes;
        standing.draft = u"これまでの緊急配布は1回。欠品により"_s;
        standing.openBy = {u"鈴木一郎"_s};
        standing.leftover = true;
        standing.changed = true;
        Dossier silent = mockedDossier();
        silent.contacts.clear();
        silent.facility.reset();
        silent.request.number = u"UDR-00010299"_s;
        const QString words = wordsOf(sheetOf(handover(), {caseOf(mockedDossier(), standing), caseOf(silent, {})}));
        QFile golden(QStringLiteral(SOSDESK_SOURCE_DIR "/tests/data/documents/handover.txt"));
        if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(words.toUtf8());
            return;
        }
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(words, QString::fromUtf8(golden.readAll()));
    }

    void nothingToHandOverIsSaid()
    {
        Handover empty;
        empty.from = u"佐藤"_s;
        empty.writer = u"佐藤"_s;
        const Paper paper = sheetOf(empty, {});
        QVERIFY(wordsOf(paper).contains(u"引き継ぐ未決定の要請はありません"_s));
        QVERIFY(wordsOf(paper).contains(u"１　サーバーに届いていない決定（0件）"_s));
        QCOMPARE(layOut(paper).size(), std::size_t{1});
    }

    void inDrillItSaysSo()
    {
        for (const Mode mode : {Mode::Drill, Mode::Live}) {
            const Paper paper = handoverSheet(handover(), {}, letterhead(mode), handoverWords().value());
            QCOMPARE(paper.diagonal.isEmpty(), mode == Mode::Live);
            QCOMPARE(paper.marks.contains(u"訓練"_s), mode == Mode::Drill);
        }
    }

    /** Hostile and very long words: all of it stands on the pages, as plain text. */
    void nothingIsCutAndNothingIsMarkup()
    {
        Dossier dossier = mockedDossier();
        dossier.request.facilityName = u"<b>病院</b>'); drop table request; --"_s;
        dossier.contacts.back().note = QString(800, u'ゑ');
        HandoverCase standing;
        standing.draft = QString(2'000, u'ゐ');
        const Paper paper = sheetOf(handover(), std::vector<Section>(12, caseOf(dossier, standing)));
        QString drawn;
        const std::vector<Page> pages = layOut(paper);
        for (const Page& page : pages) {
            for (const PlacedLine& placed : page.lines) {
                const QTextLine line = placed.layout->lineAt(placed.line);
                drawn += placed.layout->text().mid(line.textStart(), line.textLength());
            }
        }
        QVERIFY(pages.size() > 4);
        QCOMPARE(drawn.count(u"<b>病院</b>"_s), 12);
        QCOMPARE(drawn.count(u'ゑ'), 12 * 800);
        QCOMPARE(drawn.count(u'ゐ'), 12 * 2'000);
    }

    /** From the store: only what is of the share, with what stands beside it. */
    void theDeskGathersAShare()
    {
        ScratchDesk scratch(u"佐藤"_s);
        fill(scratch);
        const QString words = printed(scratch, u"mine"_s);
        QVERIFY2(words.contains(u"未決定の要請（2件）"_s), qPrintable(words));
        QVERIFY(words.contains(u"R1"_s) && words.contains(u"R2"_s) && !words.contains(u"R4"_s));
        QVERIFY(words.contains(u"在庫の再確認待ち"_s));
        QVERIFY(words.contains(u"かけ直し"_s) && words.contains(u"15:15"_s));
        QVERIFY(words.contains(u"打ちかけの意見"_s));
        QVERIFY(words.contains(u"医療機関に未連絡の決定（1件）"_s) && words.contains(u"R3"_s));
        QVERIFY(words.contains(u"（未分担）が"_s) && words.contains(u"1件あります"_s));
        const QString none = printed(scratch, u"none"_s);
        QVERIFY(none.contains(u"未決定の要請（1件）"_s) && none.contains(u"R4"_s) && !none.contains(u"R1"_s));
        QVERIFY(printed(scratch, {}).contains(u"未決定の要請（3件）"_s));
        const qint64 before = scratch.journalEntries();
        PrintOrder stranger{PrintedForm::Handover, {}};
        stranger.selection.share = u"田中"_s;
        const auto refused = printForms(scratch.office(), stranger, scratch.path(u"x.pdf"_s));
        QVERIFY(!refused && refused.error().code == ErrorCode::BadArgument);
        QVERIFY(!QFile::exists(scratch.path(u"x.pdf"_s)));
        QCOMPARE(scratch.journalEntries(), before);
    }

    /** A row of an earlier program, or of a damaged disk: that request is named, and nothing else is missing. */
    void oneThatCannotBeReadIsNamed()
    {
        ScratchDesk scratch(u"佐藤"_s);
        fill(scratch);
        scratch.office().database().execute(
            "INSERT INTO inquiry (uuid, version, operation, request, kind, at, officer, person, question, answer, "
            "outcome) SELECT randomblob(16), 1, max(id), 'R1', 'ministry', '2026-11-19T13:00:00+09:00', '', '', '', "
            "'', "
            "'perhaps' FROM operation");
        const QString words = printed(scratch, u"mine"_s);
        QVERIFY2(words.contains(u"未決定の要請（2件）"_s), qPrintable(words));
        QVERIFY2(words.contains(u"R1"_s) && words.contains(u"読めないもの"_s), qPrintable(words));
        QVERIFY(!words.contains(u"在庫の再確認待ち"_s)); // of R1
        QVERIFY(words.contains(u"R2"_s) && words.contains(u"かけ直し"_s) && words.contains(u"R3"_s));
    }

private:
    static QString number(int at) { return QString::number(4710001010 + at * 1000); }

    /** R1 held and typed, R2 called in vain, R3 decided and not told, all three 佐藤's; R4 nobody's. */
    static void fill(ScratchDesk& scratch)
    {
        QStringList rows;
        QStringList places;
        for (int at = 1; at <= 4; ++at) {
            Asking asking;
            asking.number = u"R%1"_s.arg(at);
            asking.code = number(at);
            rows << asking.row();
            places << u"%1,病院%2,病院,沖縄県%3泉1,098-000-000%2"_s.arg(
                number(at), QString::number(at), at == 4 ? u"名護市"_s : u"那覇市"_s);
        }
        scratch.importRequests(rows);
        scratch.import(
            {scratch.file(u"facilities.csv"_s, u"医療機関コード,医療機関名,施設種別,住所,電話番号"_s, places)});
        (void)take(setWorkPlan(scratch.office(), {0, {{u"佐藤"_s, {u"那覇市"_s}, {}, {}}}}));
        (void)take(setAside(scratch.office(), {u"R1"_s, 0, true, u"在庫の再確認待ち"_s, {}}));
        Typing typing{u"R1"_s};
        typing.decision = {{u"need"_s, u"no"_s}, {u"opinion"_s, u"打ちかけの意見"_s}};
        (void)keepTyping(scratch.office(), typing);
        Contact contact;
        contact.requestNumber = u"R2"_s;
        contact.at = *instantFromIso(u"2026-11-19T13:50"_s);
        contact.result = ContactResult::CallBack;
        contact.redialAt = instantFromIso(u"2026-11-19T15:15"_s);
        (void)take(recordContact(scratch.office(), contact));
        if (!scratch.deny("R3").operation) {
            qFatal("not decided");
        }
    }
    /** The words of the PDF as another program reads them. */
    static QString printed(ScratchDesk& scratch, const QString& share)
    {
        const QString file = scratch.path(u"handover.pdf"_s);
        PrintOrder order{PrintedForm::Handover, {}};
        order.selection.share = share;
        (void)take(printForms(scratch.office(), order, file));
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        if (!reader.waitForFinished()) {
            qFatal("pdftotext: %s", qPrintable(reader.errorString()));
        }
        return QString::fromUtf8(reader.readAllStandardOutput());
    }

    static Handover handover()
    {
        Handover handover;
        handover.from = u"佐藤花子"_s;
        handover.range = u"那覇市、浦添市／あ行–さ行"_s;
        handover.writer = u"佐藤花子"_s;
        handover.counts = {2, 1, 1, 0, 1, 1, 3, 4};
        handover.stuck = {{u"UDR-1"_s, u"甲病院"_s, StuckDecision::Why::Unsent, {}},
            {u"UDR-2"_s, u"乙病院"_s, StuckDecision::Why::Refused, u"D7 備蓄が足りません。"_s},
            {u"UDR-3"_s, u"丙病院"_s, StuckDecision::Why::Conflict, u"鈴木一郎"_s}};
        handover.untold = {{u"UDR-4"_s, u"丁病院"_s, Need::No, moment(u"2024-11-25T13:05"_s)}};
        return handover;
    }
    static Section caseOf(const Dossier& dossier, const HandoverCase& standing)
    {
        const Review review = judged(dossier);
        return handoverCase({dossier, review, regimeOf(dossier), builtInCalendar()}, standing, handoverWords().value());
    }
    static Paper sheetOf(const Handover& handover, std::vector<Section> cases)
    {
        return handoverSheet(handover, std::move(cases), letterhead(), handoverWords().value());
    }
};

SOSDESK_SUITE(HandoverTest);
#include "test_handover.moc"
