// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/desk_worker.h"
#include "core/desk/import_file.h"
#include "core/desk/roll.h"
#include "core/intake/report.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** The thread that owns the desk: who waits for whom. */
class DeskWorkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchDesk>();
        m_scratch->importRequests({Asking().row()});
        m_scratch->close();
        m_said.clear();
    }

    void answersComeBackInTheThreadThatAsked()
    {
        DeskWorker worker(options(), clock());
        QThread* heardIn = nullptr;
        std::size_t requests = 0;
        worker.ask(
            Turn::Read, this, [](Desk& desk) { return loadRoll(desk.office()); },
            [&](const Result<Roll>& roll) {
                heardIn = QThread::currentThread();
                requests = roll ? roll->entries.size() : 0;
            });
        QTRY_VERIFY(heardIn != nullptr);
        QCOMPARE(heardIn, QThread::currentThread());
        QCOMPARE(requests, std::size_t(1));
    }

    void readersAreLetIntoSomethingLongAndWritersAreNot()
    {
        DeskWorker worker(options(), clock());
        std::atomic<bool> read = false;
        std::atomic<bool> begun = false;
        worker.ask(
            Turn::Long, this,
            [&](Desk& desk) -> Result<int> {
                begun = true;
                while (!read) {
                    SOSDESK_TRY(desk.office().pause());
                }
                return 0;
            },
            [this](const Result<int>&) { m_said << u"long"_s; });
        QTRY_VERIFY(begun);
        worker.ask(
            Turn::Write, this, [](Desk&) -> Result<int> { return 1; },
            [this](const Result<int>&) { m_said << u"write"_s; });
        QCOMPARE(worker.waitingWrites(), 1);
        worker.ask(
            Turn::Read, this,
            [&](Desk&) -> Result<int> {
                read = true;
                return 2;
            },
            [this](const Result<int>&) { m_said << u"read"_s; });
        QTRY_COMPARE(m_said, (QStringList{u"read"_s, u"long"_s, u"write"_s}));
    }

    void whatIsLongCanBeGivenUpAndLeavesNothing()
    {
        QStringList rows;
        for (int i = 0; i < 30'000; ++i) {
            rows << u"4710001019,2026/11/%1,,,30"_s.arg(1 + i % 18);
        }
        const QString file = m_scratch->file(
            u"weekly.csv"_s, u"医療機関コード,調査日,後方支援医療機関,緊急配布の希望,N95等マスク_在庫量"_s, rows);
        DeskWorker worker(options(), clock());
        const auto stop = std::make_shared<std::atomic<bool>>();
        std::optional<ErrorCode> code;
        worker.ask(
            Turn::Long, this,
            [&](Desk& desk) -> Result<int> {
                SOSDESK_TAKE(const auto report, openReport(desk.office(), file, {}, {}));
                *stop = true;
                SOSDESK_TRY(importReport(desk.office(), file, *report));
                return 0;
            },
            [&](const Result<int>& done) { code = done ? ErrorCode::BadArgument : done.error().code; }, stop);
        QTRY_VERIFY(code);
        QCOMPARE(*code, ErrorCode::Cancelled);
        std::optional<std::size_t> days;
        worker.ask(
            Turn::Read, this, [](Desk& desk) { return reviewRequest(desk.office(), u"R1"_s); },
            [&](const Result<ReviewedRequest>& reviewed) {
                days = reviewed ? reviewed->dossier.weeklyDays.size() : 99;
            });
        QTRY_VERIFY(days);
        QCOMPARE(*days, std::size_t(0));
    }

    /** An import runs and a preview waits: giving the preview up is nothing to the import. */
    void givingOneThingUpLeavesTheOthersAlone()
    {
        DeskWorker worker(options(), clock());
        const auto stop = std::make_shared<std::atomic<bool>>();
        std::atomic<bool> begun = false;
        std::atomic<bool> goOn = false;
        std::atomic<bool> ran = false;
        worker.ask(
            Turn::Long, this,
            [&](Desk& desk) -> Result<int> {
                begun = true;
                goOn.wait(false);
                SOSDESK_TRY(desk.office().pause());
                return 0;
            },
            [this](const Result<int>& done) { m_said << (done ? u"done"_s : u"given up"_s); },
            std::make_shared<std::atomic<bool>>());
        QTRY_VERIFY(begun);
        worker.ask(
            Turn::Long, this,
            [&ran](Desk&) -> Result<int> {
                ran = true;
                return 0;
            },
            [this](const Result<int>& done) { m_said << (done ? u"done"_s : nameOf(done.error().code)); }, stop);
        *stop = true;
        goOn = true;
        goOn.notify_one();
        QTRY_COMPARE(m_said, (QStringList{u"done"_s, u"cancelled"_s}));
        QVERIFY(!ran);
    }

    void whatTheOfficerSaidIsWrittenBeforeTheEnd()
    {
        {
            DeskWorker worker(options(), clock());
            DecisionEntry entry;
            entry.need = Need::No;
            entry.opinion = u"在庫が足りている"_s;
            entry.complete = true;
            worker.ask(
                Turn::Write, this, [entry](Desk& desk) { return decide(desk.office(), u"R1"_s, entry); },
                [](const Result<DecisionOutcome>&) {});
        }
        m_scratch->setNow("2026-11-19T15:00");
        QVERIFY(m_scratch->review("R1").dossier.decision.value().complete);
    }

    /** A window that closes in the middle of a verb: nothing may be handed to what is gone. */
    void whoIsGoneWhenTheVerbEndsHearsNothing()
    {
        DeskWorker worker(options(), clock());
        auto asker = std::make_unique<QObject>();
        std::atomic<bool> begun = false;
        std::atomic<bool> gone = false;
        worker.ask(
            Turn::Long, asker.get(),
            [&](Desk&) -> Result<int> {
                begun = true;
                gone.wait(false);
                return 0;
            },
            [this](const Result<int>&) { m_said << u"the dead"_s; });
        QTRY_VERIFY(begun);
        asker.reset();
        gone = true;
        gone.notify_one();
        worker.ask(
            Turn::Long, this, [](Desk&) -> Result<int> { return 0; },
            [this](const Result<int>&) { m_said << u"the living"_s; });
        QTRY_COMPARE(m_said, (QStringList{u"the living"_s}));
    }

    void aDeskThatCannotBeOpenedSaysSoToEveryVerb()
    {
        DeskOptions nowhere = options();
        nowhere.folder = m_scratch->file(u"a-file"_s, {}, {});
        DeskWorker worker(nowhere, clock());
        for (int i = 0; i < 2; ++i) {
            std::optional<ErrorCode> code;
            worker.ask(
                Turn::Read, this, [](Desk& desk) { return loadRoll(desk.office()); },
                [&](const Result<Roll>& roll) { code = roll ? ErrorCode::BadArgument : roll.error().code; });
            QTRY_VERIFY(code);
            QCOMPARE(*code, ErrorCode::NotAFile);
        }
    }

    void theClockMovesBetweenVerbs()
    {
        std::atomic<std::int64_t> micros = 0;
        DeskWorker worker(options(), [&] { return Instant{++micros}; });
        std::vector<std::int64_t> seen;
        for (int i = 0; i < 2; ++i) {
            worker.ask(
                Turn::Read, this, [](Desk& desk) -> Result<Instant> { return desk.now(); },
                [&](const Result<Instant>& now) { seen.push_back(now->micros); });
        }
        QTRY_COMPARE(seen, (std::vector<std::int64_t>{1, 2}));
    }

private:
    [[nodiscard]] DeskOptions options() { return m_scratch->options(); }
    [[nodiscard]] static DeskWorker::Clock clock()
    {
        return [] { return instantFromIso(u"2026-11-19T14:00"_s).value(); };
    }

    std::unique_ptr<ScratchDesk> m_scratch;
    QStringList m_said;
};

SOSDESK_SUITE(DeskWorkerTest);
#include "test_desk_worker.moc"
