// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/batch.h"
#include "core/desk/receiving.h"
#include "core/desk/set_aside.h"
#include "core/desk/settings.h"
#include "core/desk/stock_booking.h"
#include "core/desk/stock_overview.h"
#include "core/domain/json.h"
#include "tests/gui/played_window.h"
#include "tests/shared/suite.h"
#include "ui/batch/batch_panel.h"
#include "ui/requests/request_pane.h"
#include "ui/shared/plain_label.h"

#include <QJsonDocument>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>
#include <set>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** 一括: only what is clean now, a sample first, each with its own evidence, taken back as one. */
class BatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_played = std::make_unique<PlayedWindow>();
        m_clean = m_played->numbersOf(Lane::Clean);
        QVERIFY(m_clean.size() >= 4);
    }

    void thePlanHoldsWhatIsCleanAndNothingElse()
    {
        QStringList planned = numbersOf(plan());
        planned.sort();
        QStringList clean = m_clean;
        clean.sort();
        QCOMPARE(planned, clean);
        hold(m_clean[1]);
        DecisionEntry draft;
        draft.need = Need::Yes;
        draft.lines = {{m_played->stored(m_clean[2]).stored.request.lines.front().item, 100, 0}};
        decideAs(m_clean[2], draft);
        const QStringList left = numbersOf(plan());
        QVERIFY(!left.contains(m_clean[1]) && !left.contains(m_clean[2]));
        QCOMPARE(left.size(), m_clean.size() - 2);
    }

    void theSampleIsDrawnByTheGivenChance_data()
    {
        QTest::addColumn<QString>("percent");
        QTest::newRow("one of few") << u"1"_s;
        QTest::newRow("half, rounded up") << u"50"_s;
        QTest::newRow("all") << u"100"_s;
    }
    void theSampleIsDrawnByTheGivenChance()
    {
        QFETCH(QString, percent);
        (void)m_played->ask<OperationId>(
            [&](Desk& desk) { return setSetting(desk.office(), u"batch_sample_percent"_s, percent); });
        const BatchPlan drawn = plan([](std::size_t count) { return count - 1; });
        const std::size_t count = drawn.entries.size();
        const auto wanted = (count * percent.toUInt() + 99) / 100;
        QCOMPARE(drawn.sample.size(), wanted);
        QCOMPARE(std::set<std::size_t>(drawn.sample.begin(), drawn.sample.end()).size(), wanted);
        QVERIFY(std::is_sorted(drawn.sample.begin(), drawn.sample.end()));
        QVERIFY(drawn.sample.back() < count);
        if (wanted == 1) {
            QCOMPARE(drawn.sample.front(), count - 1); // the chance said: the last one
        }
    }

    void aSettingThatIsNoShareIsRefused()
    {
        for (const QString& wrong : {u"0"_s, u"101"_s, u"-5"_s, u""_s, u"ten"_s}) {
            QVERIFY2(!fitsSetting(u"batch_sample_percent"_s, wrong), qPrintable(wrong));
        }
    }

    void oneKeyShowsTheSampleAndOneMoreCompletesAll()
    {
        m_played->press(Qt::Key_B);
        auto* const panel = m_played->find<ui::BatchPanel>("batchPanel");
        QVERIFY(panel->isVisible() && !panel->isModal());
        QVERIFY(m_played->find<QTableWidget>("batchRows")->rowCount() >= 1);
        for (const QString& number : m_clean) {
            QVERIFY(!m_played->stored(number).dossier.decision); // nothing is decided by looking
        }
        QTest::keyClick(m_played->find<QTableWidget>("batchRows"), Qt::Key_Return);
        m_played->settle();
        for (const QString& number : m_clean) {
            const Decision decision = m_played->stored(number).dossier.decision.value();
            QVERIFY2(decision.complete && decision.inBatch, qPrintable(number));
            QVERIFY(!decision.opinion.isEmpty());
        }
        auto* const rows = m_played->find<QTableWidget>("batchRows");
        QCOMPARE(rows->rowCount(), static_cast<int>(m_clean.size()));
        QVERIFY(m_played->numbersOf(Lane::Clean).isEmpty());
        panel->reject();
        m_played->press(Qt::Key_Z); // as one
        for (const QString& number : m_clean) {
            QVERIFY2(!m_played->stored(number).dossier.decision.value().complete, qPrintable(number));
        }
        QCOMPARE(m_played->numbersOf(Lane::Clean).size(), m_clean.size());
    }

    /** Where the stock ends on the way, everybody whom that sends to ② is shown, and it comes out as shown. */
    void theStockIsShownBeforeAndAfter()
    {
        std::map<Item, Quantity> wanted;
        for (const BatchEntry& entry : plan().entries) {
            for (const DecisionLine& line : entry.decision.lines) {
                wanted[line.item] += line.prefecture;
            }
        }
        const auto scarce = std::max_element(
            wanted.begin(), wanted.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        const auto free =
            m_played->ask<std::optional<std::map<Item, Quantity>>>([](Desk& desk) { return freeStock(desk.office()); });
        const Quantity gone = free.value().at(scarce->first) - scarce->second / 2;
        m_played->ask<BookedStock>([&, item = scarce->first](Desk& desk) -> Result<BookedStock> {
            SOSDESK_TAKE(const StockOverview stock, stockOverview(desk.office()));
            Quantity left = gone;
            BookedStock booked;
            for (const auto& [lot, age] : stock.lots) {
                const Quantity taken = lot.item == item ? std::min(left, lot.pieces) : 0;
                if (taken > 0) {
                    SOSDESK_TAKE(booked, bookStock(desk.office(), {lot, StockReason::Damaged, taken, u"訓練"_s, {}}));
                    left -= taken;
                }
            }
            return booked;
        });
        m_played->press(Qt::Key_B);
        const BatchPlan shown = plan();
        const auto ranOut = std::count_if(
            shown.entries.begin(), shown.entries.end(), [](const BatchEntry& entry) { return entry.ranOut; });
        QVERIFY(ranOut > 0);
        const QString told = m_played->find<ui::PlainLabel>("batchStock")->text();
        QVERIFY2(told.contains(u" → "_s) && told.contains(u"%1件は①でなく②"_s.arg(ranOut)), qPrintable(told));
        auto* const rows = m_played->find<QTableWidget>("batchRows");
        int named = 0;
        for (int row = 0; row < rows->rowCount(); ++row) {
            named += rows->item(row, 4)->text().startsWith(u"①不足"_s) ? 1 : 0;
        }
        QCOMPARE(named, static_cast<int>(ranOut));
        QTest::keyClick(rows, Qt::Key_Return);
        m_played->settle();
        for (const BatchEntry& entry : shown.entries) {
            const Decision decision = m_played->stored(entry.number).dossier.decision.value();
            QVERIFY2(decision.complete && decision.method == entry.decision.method, qPrintable(entry.number));
            QCOMPARE(decision.lines, entry.decision.lines);
        }
        QVERIFY(!m_played->find<ui::PlainLabel>("batchStock")->isVisible());
    }

    void escapeDecidesNothing()
    {
        m_played->press(Qt::Key_B);
        QTest::keyClick(m_played->find<QTableWidget>("batchRows"), Qt::Key_Escape);
        m_played->settle();
        QVERIFY(!m_played->find<ui::BatchPanel>("batchPanel")->isVisible());
        QCOMPARE(m_played->numbersOf(Lane::Clean), m_clean);
    }

    /** What changes between the sample and the Enter is left out, and said. */
    void whatChangedSinceTheSampleIsLeftOut()
    {
        m_played->press(Qt::Key_B);
        const ReviewedRequest changed = m_played->stored(m_clean[0]);
        m_played->window().importFiles({m_played->file(u"changed.csv"_s,
            u"管理番号,申請日時,医療機関名,医療機関コード,対応ステータス,N95等マスク_要請枚数\n"
            "%1,2026/11/19 10:00,%2,%3,都道府県・国確認中,12300\n"_s
                .arg(m_clean[0], changed.stored.request.facilityName)
                .arg(changed.stored.request.facilityCode.number)
                .toUtf8())});
        m_played->settle();
        hold(m_clean[1]);
        QTest::keyClick(m_played->find<QTableWidget>("batchRows"), Qt::Key_Return);
        m_played->settle();
        QVERIFY(!m_played->stored(m_clean[0]).dossier.decision);
        QVERIFY(!m_played->stored(m_clean[1]).dossier.decision);
        QVERIFY(m_played->stored(m_clean[2]).dossier.decision.value().complete);
        auto* const rows = m_played->find<QTableWidget>("batchRows");
        QCOMPARE(rows->rowCount(), static_cast<int>(m_clean.size()));
        QStringList leftOut{rows->item(0, 0)->text(), rows->item(1, 0)->text()};
        leftOut.sort();
        QStringList expected{m_clean[0], m_clean[1]};
        expected.sort();
        QCOMPARE(leftOut, expected);
        QVERIFY(!rows->item(0, 3)->text().isEmpty());
    }

    /** Escape at the bar ends the walk between two requests: what is decided stays, what is not is said. */
    void aBatchIsGivenUpHalfWay()
    {
        m_played->press(Qt::Key_B);
        QTest::keyClick(m_played->find<QTableWidget>("batchRows"), Qt::Key_Return);
        auto* const cancel = m_played->find<QPushButton>("cancelWork");
        QVERIFY(QTest::qWaitFor([&] { return cancel->isVisible(); }, 30'000));
        cancel->click();
        m_played->settle();
        int decided = 0;
        for (const QString& number : m_clean) {
            const auto decision = m_played->stored(number).dossier.decision;
            decided += decision && decision->complete ? 1 : 0;
        }
        QVERIFY2(decided < m_clean.size(), qPrintable(QString::number(decided)));
        auto* const rows = m_played->find<QTableWidget>("batchRows");
        QCOMPARE(rows->rowCount(), static_cast<int>(m_clean.size()));
        int stopped = 0;
        for (int row = 0; row < rows->rowCount(); ++row) {
            stopped += rows->item(row, 3)->text() == u"中止しました"_s ? 1 : 0;
        }
        QCOMPARE(stopped, static_cast<int>(m_clean.size()) - decided);
    }

    /** One of the batch was closed by the ministry meanwhile: the others are taken back, and it is named. */
    void whatCannotBeTakenBackIsNamedAndStays()
    {
        m_played->press(Qt::Key_B);
        QTest::keyClick(m_played->find<QTableWidget>("batchRows"), Qt::Key_Return);
        m_played->settle();
        m_played->find<ui::BatchPanel>("batchPanel")->reject();
        const ReviewedRequest closed = m_played->stored(m_clean[1]);
        m_played->window().importFiles({m_played->file(u"closed.csv"_s,
            u"管理番号,申請日時,医療機関名,医療機関コード,対応ステータス\n%1,2026/11/19 10:00,%2,%3,受付完了\n"_s
                .arg(m_clean[1], closed.stored.request.facilityName)
                .arg(closed.stored.request.facilityCode.number)
                .toUtf8())});
        m_played->settle();
        m_played->press(Qt::Key_Z);
        for (const QString& number : m_clean) {
            QCOMPARE(m_played->stored(number).dossier.decision.value().complete, number == m_clean[1]);
        }
        QVERIFY2(m_played->notice().contains(u"1件は取り消せません"_s), qPrintable(m_played->notice()));
        auto* const rows = m_played->find<QTableWidget>("batchRows");
        QCOMPARE(rows->rowCount(), static_cast<int>(m_clean.size()));
        bool named = false;
        for (int row = 0; row < rows->rowCount(); ++row) {
            named = named
                || (rows->item(row, 0)->text() == m_clean[1] && rows->item(row, 3)->text().contains(u"受付完了"_s));
        }
        QVERIFY(named);
    }

    /** Another officer decided on top of one of the batch: the others are taken back all the same, and it is named. */
    void whatOthersDecidedMeanwhileStopsNothing()
    {
        m_played->press(Qt::Key_B);
        QTest::keyClick(m_played->find<QTableWidget>("batchRows"), Qt::Key_Return);
        m_played->settle();
        m_played->find<ui::BatchPanel>("batchPanel")->reject();
        const QString theirs = m_clean.last(); // the first that is taken back
        arrives(theirs);
        m_played->press(Qt::Key_Z);
        for (const QString& number : m_clean) {
            QCOMPARE(m_played->stored(number).dossier.decision.value().complete, number == theirs);
        }
        QVERIFY2(m_played->notice().contains(u"1件は取り消せません"_s), qPrintable(m_played->notice()));
    }

    void theLaneOfTheConsoleLeavesOutWhatIsHeld()
    {
        hold(m_clean[0]);
        DecisionEntry entry = batchEntry(0);
        entry.requestVersion.reset();
        const LaneOutcome whole =
            m_played->ask<LaneOutcome>([entry](Desk& desk) { return decideLane(desk.office(), Lane::Clean, entry); });
        QCOMPARE(whole.leftOut.size(), std::size_t(1));
        QCOMPARE(whole.leftOut.front().number, m_clean[0]);
        QCOMPARE(whole.leftOut.front().reason, u"held"_s);
        QCOMPARE(whole.outcomes.size(), static_cast<std::size_t>(m_clean.size() - 1));
    }

private:
    /** 否 of another officer, who has seen what was decided here: what waits to be sent has been. */
    void arrives(const QString& number)
    {
        const qint64 received = m_played->ask<qint64>([number](Desk& desk) -> Result<qint64> {
            Office& office = desk.office();
            SOSDESK_TRY(
                office.database().guarded([&] { office.database().execute("UPDATE outbox SET state = 'accepted'"); }));
            Decision theirs;
            theirs.id = {office.newId()};
            theirs.requestNumber = number;
            theirs.need = Need::No;
            theirs.opinion = u"在庫があるため"_s;
            theirs.complete = true;
            theirs.officer = u"鈴木一郎"_s;
            theirs.at = office.now();
            const QByteArray content = QJsonDocument(jsonOf(theirs, office.items())).toJson(QJsonDocument::Compact);
            SOSDESK_TAKE(const auto receiving, Receiving::begin(office, {}));
            SOSDESK_TRY(receiving->take({{u"decision"_s, number, 2, content, u"suzuki"_s, theirs.officer, theirs.at}}));
            SOSDESK_TRY(receiving->commit());
            return receiving->received();
        });
        QCOMPARE(received, qint64{1});
    }
    BatchPlan plan(const Draw& draw = [](std::size_t) { return std::size_t{0}; })
    {
        return m_played->ask<BatchPlan>([draw](Desk& desk) { return planBatch(desk.office(), draw); });
    }
    static QStringList numbersOf(const BatchPlan& plan)
    {
        QStringList numbers;
        for (const BatchEntry& entry : plan.entries) {
            numbers << entry.number;
        }
        return numbers;
    }
    void hold(const QString& number)
    {
        Hold held{number};
        held.held = true;
        (void)m_played->ask<HeldRequest>([held](Desk& desk) { return setAside(desk.office(), held); });
    }
    void decideAs(const QString& number, const DecisionEntry& entry)
    {
        (void)m_played->ask<DecisionOutcome>([=](Desk& desk) { return decide(desk.office(), number, entry); });
    }

    std::unique_ptr<PlayedWindow> m_played;
    QStringList m_clean;
};

SOSDESK_SUITE(BatchingTest);
#include "test_batching.moc"
