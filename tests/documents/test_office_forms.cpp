// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/call_sheet.h"
#include "core/documents/day_report.h"
#include "core/documents/ministry_sheet.h"
#include "core/documents/notice.h"
#include "core/documents/page.h"
#include "core/documents/statistics_form.h"
#include "tests/documents/matters.h"
#include "tests/shared/suite.h"

#include <QFile>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** What the papers beside the response form say: golden texts in tests/data/documents, as FormsTest keeps them. */
class OfficeFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** F6: the aggregator is told ship date, quantities and the carrier. */
    void theNoticeToAnAggregator()
    {
        Dossier dossier = aggregated();
        dossier.decision = mockedApproval();
        compare("notice-aggregator", noticeOf(dossier));
    }

    void theNoticeToAnAggregatorThatNothingComes()
    {
        Dossier dossier = aggregated();
        dossier.decision = denial();
        compare("notice-aggregator-denied", noticeOf(dossier));
    }

    /** F1, F3: what is known of the deliveries takes the place of what the decision lets expect. */
    void aNoticeTellsHowTheGoodsReallyGo()
    {
        Dossier dossier = mockedDossier();
        dossier.decision = mockedApproval();
        dossier.decision->method = Method::State;
        dossier.decision->lines = {{n95, 100, 500}, {gown, 200, 0}};
        Dispatch ours{Carriage::Own, u"架空運輸"_s, day(u"2024-11-27"_s), true, {u"4019-1111-2222"_s}, {}};
        Dispatch theirs{Carriage::State, {}, day(u"2024-11-28"_s), false, {}, {{n95, 400}}};
        compare("notice-on-its-way", noticeOf(dossier, {ours, theirs}));
    }

    void aHandedOverParcelIsSaidToBe()
    {
        Dossier dossier = mockedDossier();
        dossier.decision = mockedApproval();
        const QString words = noticeOf(dossier, {{Carriage::HandedOver, {}, {}, false, {}, {}}});
        QVERIFY(words.contains(u"N95等マスク | 600 | 11月26日（火） | 手渡し"_s));
        QVERIFY(words.contains(u"手渡しでお届けします"_s));
        QVERIFY(!words.contains(u"国の指定する配送業者"_s));
    }

    /** F5: the rows of the sheet in its order, the prefecture's block filled. */
    void theFilledSheet()
    {
        Dossier dossier = sheetDossier();
        dossier.decision = mockedApproval();
        compare("sheet", sheetOf(dossier));
    }

    void anUndecidedSheetSaysSo()
    {
        const QString words = sheetOf(sheetDossier());
        QVERIFY(words.contains(u"【未決定】"_s));
        QVERIFY(words.contains(u"緊急配布（SOS）の要否 | 未決定"_s));
    }

    /** P2, DOMAIN 7: whom to call, what to ask, what was heard, and blanks. */
    void theCallSheet()
    {
        Dossier heard = mockedDossier();
        Dossier unheard = mockedDossier();
        unheard.contacts.clear();
        unheard.facility.reset();
        unheard.request.number = u"UDR-00010299"_s;
        compare("call-sheet", wordsOf(callSheet({caseOf(heard), caseOf(unheard)}, letterhead(), callWords())));
    }

    void aCallSheetWithoutRequestsSaysSo()
    {
        QVERIFY(wordsOf(callSheet({}, letterhead(), callWords())).contains(u"電話で確認する要請はありません"_s));
    }

    void nobodyIsCalledAboutWhatIsClear()
    {
        const Dossier clear = cleanDossier();
        const Review review = judged(clear);
        QVERIFY(!isToBeCalled({clear, review, regimeOf(clear), builtInCalendar()}));
        Dossier silent = cleanDossier();
        silent.contacts.clear();
        silent.request.remarks.clear();
        const Review unheard = judged(silent);
        QVERIFY(isToBeCalled({silent, unheard, regimeOf(silent), builtInCalendar()}));
    }

    /** The blanks of one request are not parted by the end of a page. */
    void aCallStandsOnOnePage()
    {
        const Section one = caseOf(mockedDossier());
        const std::vector<Page> pages = layOut(callSheet(std::vector<Section>(20, one), letterhead(), callWords()));
        QVERIFY(pages.size() > 4);
        for (const Page& page : pages) {
            int heads = 0;
            int notes = 0;
            for (const PlacedLine& placed : page.lines) {
                heads += placed.layout->text() == u"電話"_s ? 1 : 0;
                notes += placed.layout->text() == u"メモ"_s ? 1 : 0;
            }
            QCOMPARE(heads, notes);
        }
    }

    void theDayReport()
    {
        compare("day-report", wordsOf(dayReportForm(report(), letterhead(), dayReportWords().value())));
    }

    void theStatisticsOfAPeriod()
    {
        compare("statistics", wordsOf(statisticsForm(figures(), items(), letterhead(), statisticsWords().value())));
        Statistics none;
        none.period = figures().period;
        const Paper paper = statisticsForm(none, items(), letterhead(Mode::Live), statisticsWords().value());
        QVERIFY(paper.marks.isEmpty() && wordsOf(paper).contains(u"この期間の要請はありません"_s));
    }

    void aDayReportWithoutStockOrRecordSaysSo()
    {
        DayReport empty;
        empty.day = day(u"2024-11-25"_s);
        const QString words = wordsOf(dayReportForm(empty, letterhead(Mode::Live), dayReportWords().value()));
        QVERIFY(words.contains(u"備蓄の一覧を取り込んでいません"_s));
        QVERIFY(words.contains(u"SHA-256 | なし"_s));
        QVERIFY(!words.contains(u"訓練"_s));
    }

    void aLongDayReportTellsHowManyItLeavesOut()
    {
        DayReport full = report();
        full.untold.resize(1'000, full.untold.front());
        const Paper paper = dayReportForm(full, letterhead(), dayReportWords().value());
        QVERIFY(wordsOf(paper).contains(u"ほか 940件"_s));
        QVERIFY(layOut(paper).size() > 1);
    }

    /** In drill every paper says so twice: beside its title and across it. */
    void everyPaperSaysDrill()
    {
        Dossier dossier = sheetDossier();
        dossier.decision = mockedApproval();
        const Review review = judged(dossier);
        const Matter matter{dossier, review, regimeOf(dossier), builtInCalendar()};
        for (const Mode mode : {Mode::Drill, Mode::Live}) {
            const Letterhead head = letterhead(mode);
            for (const Paper& paper : {notice(matter, head, NoticeWords::load().value()),
                     ministrySheet(matter, head, ministrySheetWords().value()),
                     callSheet({callCase(matter, callWords())}, head, callWords()),
                     dayReportForm(report(), head, dayReportWords().value())}) {
                QCOMPARE(paper.diagonal.isEmpty(), mode == Mode::Live);
                QCOMPARE(paper.marks.contains(u"訓練"_s), mode == Mode::Drill);
            }
        }
    }

private:
    static Dossier aggregated()
    {
        Dossier dossier = mockedDossier();
        dossier.request.channel = Channel::Aggregator;
        dossier.request.number = u"AGG-20241127-南部医師会"_s;
        dossier.request.facilityName = u"南部医師会"_s;
        dossier.request.facilityCode = {};
        dossier.facility.reset();
        dossier.form = RequestForm{};
        dossier.form->institutions = 12;
        return dossier;
    }
    static Dossier sheetDossier()
    {
        Dossier dossier = mockedDossier();
        dossier.request.channel = Channel::Sheet;
        dossier.request.conditionsConfirmed = true;
        dossier.form = RequestForm{};
        dossier.form->idAppliedOn = day(u"2024-11-22"_s);
        dossier.form->phone = u"098-000-9999"_s;
        return dossier;
    }
    static Decision denial()
    {
        Decision decision = mockedApproval();
        decision.need = Need::No;
        decision.method.reset();
        decision.lines.clear();
        decision.opinion = u"一斉配布と重なるため、今回は配布しない。"_s;
        return decision;
    }
    static ItemCatalogue items() { return ItemCatalogue(regimeOf(mockedDossier()).items); }
    static Statistics figures()
    {
        Statistics figures;
        figures.period = {day(u"2024-11-01"_s), day(u"2024-11-30"_s)};
        figures.all = {1'031, 900, 100};
        figures.channels = {{Channel::Gmis, {1'000, 880, 95}}, {Channel::Urgent, {31, 20, 5}}};
        figures.kinds = {{FacilityKind::Hospital, {31, 30, 1}}, {std::nullopt, {1'000, 870, 99}}};
        figures.methods = {{Method::Prefecture, 700}, {Method::State, 200}};
        figures.items = {{n95, {120'000, 60'000, 20'000, 800}}};
        figures.facilities = 640;
        figures.timed = 1'000;
        figures.medianMinutes = 59;
        figures.longestMinutes = 60 * 26 + 5;
        figures.onTheDay = 990;
        return figures;
    }
    static DayReport report()
    {
        DayReport report;
        report.day = day(u"2024-11-25"_s);
        report.counts = {{Lane::Clean, 20, 18, 0, 0, 2, 1}, {Lane::Late, 3, 0, 0, 0, 3, 0}, {{}, 1, 1, 0, 0, 0, 0}};
        report.items = {{u"N95等マスク"_s, 12, 6'400, 5'000, 1'200}, {u"非滅菌手袋"_s, 0, 0, 0, 0}};
        report.stock = std::vector<DayStock>{{u"N95等マスク"_s, {n95, 10'000, 5'000, 100}}};
        report.untold = {{u"UDR-00010234"_s, u"城北総合病院"_s, Need::Yes, moment(u"2024-11-25T14:31"_s)}};
        report.afterHours = 2;
        report.sequence = 48'113;
        report.hash = QByteArray(32, '\x5A');
        report.server = HubHead{120'734, QByteArray(32, '\xC3')};
        return report;
    }
    static FormWords callWords() { return callSheetWords().value(); }
    static Section caseOf(const Dossier& dossier)
    {
        const Review review = judged(dossier);
        return callCase({dossier, review, regimeOf(dossier), builtInCalendar()}, callWords());
    }
    static QString sheetOf(const Dossier& dossier)
    {
        const Review review = judged(dossier);
        return wordsOf(ministrySheet(
            {dossier, review, regimeOf(dossier), builtInCalendar()}, letterhead(), ministrySheetWords().value()));
    }
    static QString noticeOf(const Dossier& dossier, const std::vector<Dispatch>& dispatches = {})
    {
        const Review review = judged(dossier);
        return wordsOf(notice({dossier, review, regimeOf(dossier), builtInCalendar(), dispatches},
            letterhead(Mode::Live), NoticeWords::load().value()));
    }
    static void compare(const char* name, const QString& words)
    {
        QFile file(QStringLiteral(SOSDESK_SOURCE_DIR "/tests/data/documents/%1.txt").arg(QString::fromLatin1(name)));
        if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(words.toUtf8() + '\n') > 0);
            file.close();
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), name);
        QCOMPARE(words + u'\n', QString::fromUtf8(file.readAll()));
    }
};

SOSDESK_SUITE(OfficeFormsTest);
#include "test_office_forms.moc"
