// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/decide.h"
#include "core/desk/office.h"
#include "core/desk/review_request.h"
#include "core/desk/set_aside.h"
#include "core/store/conflict_store.h"
#include "tests/gui/played_window.h"
#include "tests/shared/suite.h"
#include "ui/shared/asking.h"
#include "ui/window/notice_bar.h"
#include "ui/window/undoing.h"

#include <QSignalSpy>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace sosdesk::ui;
using namespace Qt::StringLiterals;

/** Acts that are taken back while the store fails, or after they had lost. */
class UndoneActTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_played = std::make_unique<PlayedWindow>();
        m_asking = std::make_unique<Asking>(m_played->worker(), nullptr);
        m_notice = std::make_unique<NoticeBar>(nullptr);
        m_items = m_played->ask<ItemCatalogue>([](Desk& desk) { return Result<ItemCatalogue>(desk.office().items()); });
        m_undoing = std::make_unique<Undoing>(*m_asking, *m_notice, m_items, nullptr);
        m_clean = m_played->numbersOf(Lane::Clean);
        QVERIFY(m_clean.size() >= 2);
    }
    void cleanup()
    {
        m_undoing.reset();
        m_asking.reset();
        m_played.reset();
    }

    void whatOnlyClosesALostConflictSaysSo()
    {
        const Act act = approveHeld({m_clean[0]});
        loseTo(u"佐藤"_s, m_clean[0]);
        takeBack(act);
        QCOMPARE(m_notice->text(), u"%1：競合を閉じました。佐藤 の決定のままです"_s.arg(m_clean[0]));
    }

    void ofManyItIsCountedApart()
    {
        Act act = approveHeld({m_clean[0], m_clean[1]});
        act.kind = Act::Kind::Batch;
        loseTo(u"佐藤"_s, m_clean[0]);
        takeBack(act);
        QCOMPARE(m_notice->text(), u"1件を取り消しました。1件は競合を閉じました（ほかの担当者の決定のまま）"_s);
    }

    void whereTheStoreFails_data()
    {
        QTest::addColumn<int>("writes"); ///< answered before the store can only be read
        QTest::addColumn<bool>("isHeldAgain");
        QTest::newRow("at the hold of the first one") << 1 << false;
        QTest::newRow("at the second decision") << 2 << true;
    }
    /** Whatever is taken back by then stands as before, hold and all; the rest waits for the next Z. */
    void whereTheStoreFails()
    {
        QFETCH(const int, writes);
        QFETCH(const bool, isHeldAgain);
        const Act act = approveHeld({m_clean[0], m_clean[1]});
        const QSignalSpy failed(m_undoing.get(), &Undoing::failed);
        int answered = 0;
        QObject here;
        connect(m_asking.get(), &Asking::wrote, &here, [&] {
            if (++answered == writes) {
                setReadOnly(true);
            }
        });
        takeBack(act);
        setReadOnly(false);
        settle();
        QCOMPARE(failed.size(), 1);
        QVERIFY(!isComplete(m_clean[1])); // the last one first
        QCOMPARE(isHeld(m_clean[1]), isHeldAgain);
        QVERIFY(isComplete(m_clean[0]));
        while (m_undoing->depth() > 0) {
            m_undoing->takeBackLast();
            settle();
        }
        for (const QString& number : {m_clean[0], m_clean[1]}) {
            QVERIFY2(!isComplete(number) && isHeld(number), qPrintable(number));
        }
    }

private:
    void settle()
    {
        QVERIFY(QTest::qWaitFor([this] { return m_asking->open() == 0; }, 20'000));
    }
    void takeBack(const Act& act)
    {
        m_undoing->push(act);
        m_undoing->takeBackLast();
        settle();
    }
    /** Held, and approved: one act. */
    Act approveHeld(const QStringList& numbers)
    {
        Act act;
        for (const QString& number : numbers) {
            const auto decided = m_played->ask<DecisionOutcome>([number](Desk& desk) -> Result<DecisionOutcome> {
                SOSDESK_TRY(setAside(desk.office(), {number, 0, true, u"返事待ち"_s}));
                DecisionEntry entry;
                entry.need = Need::Yes;
                entry.suggested = true;
                entry.complete = true;
                return decide(desk.office(), number, entry);
            });
            const Act own = actOf(decided);
            act.steps.insert(act.steps.end(), own.steps.begin(), own.steps.end());
            act.holds.insert(act.holds.end(), own.holds.begin(), own.holds.end());
        }
        return act;
    }
    /** As a round with the server leaves it: what was decided here came too late. */
    void loseTo(const QString& officer, const QString& number)
    {
        const auto done = m_played->ask<bool>([officer, number](Desk& desk) -> Result<bool> {
            SOSDESK_TAKE(const ReviewedRequest reviewed, reviewRequest(desk.office(), number));
            DecisionConflict conflict;
            conflict.number = number;
            conflict.mine = reviewed.dossier.decision.value();
            conflict.theirs = conflict.mine;
            conflict.theirOfficer = officer;
            conflict.theirTime = desk.now();
            conflict.foundAt = desk.now();
            SOSDESK_TAKE(auto work, desk.office().begin(u"sync"_s));
            SOSDESK_TRY(ConflictStore(desk.office().database()).add(*work, conflict));
            SOSDESK_TRY(work->commit());
            return true;
        });
        QVERIFY(done);
    }
    /** The disk is full, as it were. */
    void setReadOnly(bool on)
    {
        m_asking->ask(
            Turn::Write,
            [on](Desk& desk) -> Result<void> {
                desk.office().database().execute(on ? "PRAGMA query_only = ON" : "PRAGMA query_only = OFF");
                return {};
            },
            [](const Result<void>&) {});
    }
    [[nodiscard]] bool isComplete(const QString& number)
    {
        const std::optional<Decision> decision = m_played->stored(number).dossier.decision;
        return decision && decision->complete;
    }
    [[nodiscard]] bool isHeld(const QString& number) { return m_played->stored(number).hold.held; }

    std::unique_ptr<PlayedWindow> m_played;
    std::unique_ptr<Asking> m_asking;
    std::unique_ptr<NoticeBar> m_notice;
    ItemCatalogue m_items;
    std::unique_ptr<Undoing> m_undoing;
    QStringList m_clean;
};

SOSDESK_SUITE(UndoneActTest);
#include "test_undone_acts.moc"
