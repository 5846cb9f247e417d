// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/check_ticks.h"
#include "core/desk/freeze.h"
#include "core/desk/inquiry.h"
#include "core/desk/set_aside.h"
#include "core/desk/timeline.h"
#include "core/store/paper_store.h"
#include "core/wording/timeline_text.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** The history of a request, from its arrival to what left the house. */
class TimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchDesk>();
        m_scratch->importRequests({Asking{}.row()});
        m_scratch->importStock(1'000);
    }

    void aRequestBeginsWithItsFacilityAndTheFileThatBroughtIt()
    {
        const std::vector<Event> events = history();
        QCOMPARE(kinds(events), u"arrived received"_s);
        QVERIFY(events[1].officer.isEmpty() && events[1].at == instantFromIso(u"2026-11-19T10:05"_s));
        QVERIFY(events[0].file.endsWith(u"requests.csv"_s));
        QCOMPARE(events[0].officer, m_scratch->office().officer());
    }

    void everythingThatHappensIsToldOnceAndTheNewestFirst()
    {
        later("14:10");
        Asking more;
        more.asked = 600;
        m_scratch->importRequests({more.row()});
        later("14:20");
        m_scratch->phone("R1");
        later("14:22");
        (void)take(tickCheck(m_scratch->office(), u"R1"_s, {CheckId::C6, {}, {}, true, u"見た"_s}));
        later("14:25");
        QVERIFY(m_scratch->approve("R1", 400).operation);
        later("14:30");
        (void)take(undo(m_scratch->office(), u"R1"_s));
        later("14:35");
        (void)take(recordInquiry(m_scratch->office(), u"R1"_s, {InquiryKind::Ministry, {}, u"なぜ"_s, {}, {}, {}}));
        later("14:40");
        (void)take(answerInquiry(m_scratch->office(), u"R1"_s, {{}, u"表のとおり"_s, InquiryOutcome::Agreed}));
        const std::vector<Event> events = history();
        QCOMPARE(kinds(events), u"answer inquiry undone decided tick contact changed arrived received"_s);
        const Event& changed = events[6];
        QCOMPARE(changed.fields.size(), std::size_t(1));
        QCOMPARE(changed.fields[0].before, u"400"_s);
        QVERIFY(changed.file.endsWith(u"requests.csv"_s));
    }

    void theArrivalStaysTheArrivalAfterASecondLook()
    {
        later("14:10");
        Asking more;
        more.asked = 600;
        m_scratch->importRequests({more.row()});
        QVERIFY(m_scratch->deny("R1").operation); // settles the change: the row has another operation now
        const std::vector<Event> events = history();
        QCOMPARE(kinds(events).section(u' ', -2), u"arrived received"_s);
        QVERIFY(events[events.size() - 2].at == instantFromIso(u"2026-11-19T14:00"_s));
    }

    void aWithdrawalTellsWhatItDidToTheDecision()
    {
        m_scratch->phone("R1");
        QVERIFY(m_scratch->approve("R1", 400).operation);
        later("14:10");
        (void)take(
            recordInquiry(m_scratch->office(), u"R1"_s, {InquiryKind::Withdrawal, {}, u"入荷した"_s, {}, {}, {}}));
        const std::vector<Event> events = history();
        QVERIFY(kinds(events).startsWith(u"inquiry decided "_s));
        QVERIFY(sentence(events[1]).startsWith(u"下書き：要"_s));
        QVERIFY(details(events[1]).contains(u"理由：入荷した"_s));
        QVERIFY(details(events[1]).contains(u"その前：完了：要（① 都道府県の備蓄）"_s));
    }

    void contactsOfAFileAndPapersAreTold()
    {
        const QString file = m_scratch->file(u"contacts.csv"_s,
            u"管理番号,日時,担当者,手段,相手,結果,事情,購入可能枚数,購入可能日,内容,再連絡日時"_s,
            {u"R1,2026/11/19 13:30,山田,電話,用度課,通話,欠品,0,,納期未定,"_s});
        (void)m_scratch->import({file});
        const auto work = take(m_scratch->office().begin(u"export"_s));
        QVERIFY(PaperStore(m_scratch->office().database())
                    .record(*work, u"export"_s,
                        {u"annex2-xlsx"_s, u"別添２.xlsx"_s, 1, QByteArray(32, 'x'), {{u"R1"_s, 0}}}));
        QVERIFY(work->commit());
        const std::vector<Event> events = history();
        QVERIFY2(
            kinds(events).contains(u"contact"_s) && kinds(events).contains(u"exported"_s), qPrintable(kinds(events)));
        for (const Event& event : events) {
            if (event.kind == EventKind::Contact) {
                QVERIFY(event.file.endsWith(u"contacts.csv"_s));
                QVERIFY(sentence(event).contains(u"欠品"_s));
            }
        }
    }

    void freezingAndSettingAsideAreTold()
    {
        later("14:05");
        (void)take(freezeDay(m_scratch->office(), u"13:00"_s));
        later("14:10");
        Hold hold;
        hold.requestNumber = u"R1"_s;
        hold.held = true;
        hold.reason = u"折返し待ち"_s;
        (void)take(setAside(m_scratch->office(), hold));
        later("14:15");
        hold.held = false;
        hold.reason.clear();
        (void)take(setAside(m_scratch->office(), hold));
        const std::vector<Event> events = history();
        QCOMPARE(kinds(events), u"act act frozen arrived received"_s);
        QCOMPARE(sentence(events[0]), u"記録：保留の解除"_s);
        QCOMPARE(sentence(events[1]), u"記録：保留"_s);
        QCOMPARE(details(events[1]), QStringList{u"理由：折返し待ち"_s});
        QVERIFY(sentence(events[2]).contains(u"「13:00」"_s));
    }

    void everyKindOfEventHasASentence()
    {
        for (const auto& row : CodeTable<EventKind>::rows) {
            Event event;
            event.kind = row.first;
            event.subject = u"something_new"_s;
            event.after = {{u"kind"_s, u"ministry"_s}, {u"ticks"_s, QJsonArray{QJsonObject{{u"check"_s, u"C5"_s}}}}};
            QVERIFY2(!sentence(event).isEmpty(), row.second.data());
        }
    }

    void twoHundredEntriesWithLongOpinionsAreQuicklyTold()
    {
        DecisionEntry draft;
        draft.need = Need::No;
        for (int i = 0; i < 200; ++i) {
            draft.opinion = QString(1'996, u'意') + QString::number(1000 + i);
            QVERIFY(take(decide(m_scratch->office(), u"R1"_s, draft)).operation);
        }
        QElapsedTimer timer;
        timer.start();
        const std::vector<Event> events = history();
        const QJsonArray shape = shapeOf(events, m_scratch->office().items());
        QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(shape.size(), 202);
        QVERIFY(shape[0].toObject()[u"details"_s].toArray()[0].toString().endsWith(u"1199"_s)); // whole, not cut
        QVERIFY(timeline(m_scratch->office(), u"R9"_s).error().code == ErrorCode::UnknownRequest);
    }

private:
    void later(const char* time) { m_scratch->setNow((QByteArray("2026-11-19T") + time).constData()); }
    [[nodiscard]] std::vector<Event> history() { return take(timeline(m_scratch->office(), u"R1"_s)); }
    [[nodiscard]] static QString kinds(const std::vector<Event>& events)
    {
        QStringList codes;
        for (const Event& event : events) {
            codes << codeOf(event.kind);
        }
        return codes.join(u' ');
    }
    [[nodiscard]] QString sentence(const Event& event)
    {
        return wording::eventText(event, m_scratch->office().items()).what;
    }
    [[nodiscard]] QStringList details(const Event& event)
    {
        return wording::eventText(event, m_scratch->office().items()).details;
    }

    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(TimelineTest);
#include "test_timeline.moc"
