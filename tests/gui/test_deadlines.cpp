// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/new_request.h"
#include "tests/gui/played_window.h"
#include "tests/shared/suite.h"
#include "ui/requests/request_model.h"
#include "ui/requests/request_pane.h"
#include "ui/review/review_pane.h"
#include "ui/shared/plain_label.h"
#include "ui/today/figure_box.h"
#include "ui/window/notice_bar.h"

#include <QApplication>
#include <QLabel>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** 14:00 of the aggregators and what is urgent, in the window: in the head, on the board, in list and request. */
class DeadlinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_played = std::make_unique<PlayedWindow>(); }

    void theDeadlineOfAnAggregatorIsTold()
    {
        const QString number = enter(Channel::Aggregator, u"2021-06-02T15:00");
        QVERIFY(!head()->isVisible());
        goTo(u"2021-06-03T13:30"_s);
        QVERIFY(head()->isVisible());
        QCOMPARE(head()->text(), u"14:00まで 0:30 とりまとめ団体 1件"_s);
        show(number);
        QCOMPARE(inRequest()->text(), u"決定の期限 6/3 14:00"_s);
        goTo(u"2021-06-03T14:30"_s);
        QCOMPARE(head()->text(), u"14:00を過ぎて 0:30 とりまとめ団体 1件"_s);
        QTRY_COMPARE_WITH_TIMEOUT(inRequest()->text(), u"決定の期限 6/3 14:00 を過ぎています"_s, patience);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_T, Qt::ControlModifier);
        m_played->settle();
        QVERIFY2(m_played->find<ui::FigureBox>("figureLeft")->remark().contains(u"14:00を過ぎて"_s),
            qPrintable(m_played->find<ui::FigureBox>("figureLeft")->remark()));
    }

    void aRequestOfTheDayTellsItsDeadlineInItsLine()
    {
        const QString number = m_played->numbersOf(Lane::Clean).back(); // none of an earlier day
        show(number);
        QVERIFY(m_played->find<ui::PlainLabel>("requestFacts")->text().contains(u"17:00まで"_s));
        QVERIFY(!inRequest()->isVisible());
        goTo(u"2026-11-19T17:01"_s);
        QTRY_VERIFY_WITH_TIMEOUT(inRequest()->isVisible(), patience);
        QVERIFY(inRequest()->text().contains(u"過ぎて"_s));
    }

    /** The next day, below nothing: marked, with how long it waits. */
    void whatIsUrgentStandsOnTopAndTellsHowLongItWaits_data()
    {
        QTest::addColumn<QString>("day");
        QTest::newRow("Friday, among leftovers") << u"2026-11-20"_s;
        QTest::newRow("Saturday") << u"2026-11-21"_s;
    }
    void whatIsUrgentStandsOnTopAndTellsHowLongItWaits()
    {
        QFETCH(const QString, day);
        goTo(day + u"T15:00"_s);
        const QString number = enter(Channel::Urgent, day + u"T15:00"_s);
        goTo(day + u"T15:25"_s);
        const ui::RequestModel& model = m_played->window().requests().model();
        QVERIFY(model.rowCount() > 5);
        QCOMPARE(model.numberAt(0), number);
        QTRY_COMPARE_WITH_TIMEOUT(model.markAt(0), u"緊急 待ち 0:25"_s, patience);
        QVERIFY(model.isDueAt(0));
        QCOMPARE(head()->text(), u"緊急 待ち 0:25 1件"_s);
        show(number);
        QVERIFY2(inRequest()->text().contains(u"待ち 0:25"_s), qPrintable(inRequest()->text()));
        DecisionEntry denial;
        denial.need = Need::No;
        denial.opinion = u"在庫が足りている"_s;
        denial.complete = true;
        (void)m_played->ask<DecisionOutcome>([=](Desk& desk) { return decide(desk.office(), number, denial); });
        goTo(day + u"T15:30"_s);
        QVERIFY(!head()->isVisible());
    }

    /** The end of a notice says what to do: it gets a second line, and the room of the hints. */
    void aLongNoticeIsReadToItsEnd()
    {
        auto* const bar = m_played->find<ui::NoticeBar>("noticeBar");
        auto* const text = m_played->find<ui::PlainLabel>("notice");
        m_played->window().resize(960, 600);
        bar->say(ui::NoticeBar::Weight::Trouble, u"短い知らせ"_s);
        m_played->settle();
        const int oneLine = bar->height();
        const QString sentence =
            u"UDR-00010223 は完了済みです。入力は控えてあり、次に開いたときに下書きとして戻ります。決定を変えるときは、先に取り消してください"_s;
        bar->say(ui::NoticeBar::Weight::Trouble, sentence);
        m_played->settle();
        (void)bar->grab();
        QVERIFY2(text->toolTip().isEmpty(), qPrintable(text->toolTip()));
        bar->say(ui::NoticeBar::Weight::Trouble, sentence + sentence.left(sentence.size() / 2));
        m_played->settle();
        (void)bar->grab();
        QVERIFY(bar->height() > oneLine);
        QVERIFY2(text->toolTip().isEmpty(), qPrintable(text->toolTip())); // nothing is cut
        bar->say(ui::NoticeBar::Weight::Trouble, sentence + sentence + sentence + sentence);
        (void)bar->grab();
        QVERIFY(!text->toolTip().isEmpty());
        bar->say(ui::NoticeBar::Weight::Done, u"短い知らせ"_s);
        m_played->settle();
        QCOMPARE(bar->height(), oneLine);
    }

private:
    static constexpr int patience = 10'000;

    QString enter(Channel channel, const QString& received)
    {
        RequestEntry entry;
        entry.channel = channel;
        entry.received = instantFromIso(received).value();
        entry.facilityName = u"那覇医師会"_s;
        entry.lines.push_back({Item{2}, 500, 10, 50, 0, Outlook::Within1Week});
        if (channel == Channel::Aggregator) {
            entry.form.aggregator = entry.facilityName;
            entry.form.institutions = 3;
        }
        const auto made = m_played->ask<NewRequest>([entry](Desk& desk) { return newRequest(desk.office(), entry); });
        return made.request.number;
    }
    QString enter(Channel channel, const char16_t* received) { return enter(channel, QString::fromUtf16(received)); }
    void goTo(const QString& moment)
    {
        m_played->setNow(moment);
        m_played->window().reload();
        m_played->settle();
    }
    void show(const QString& number)
    {
        m_played->window().requests().select(number);
        m_played->settle();
        QCOMPARE(m_played->window().review().number(), number);
    }
    ui::PlainLabel* head() { return m_played->find<ui::PlainLabel>("otherDeadlines"); }
    ui::PlainLabel* inRequest() { return m_played->find<ui::PlainLabel>("requestDeadline"); }

    std::unique_ptr<PlayedWindow> m_played;
};

SOSDESK_SUITE(DeadlinesTest);
#include "test_deadlines.moc"
