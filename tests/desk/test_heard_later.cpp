// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/freeze.h"
#include "core/desk/record_contact.h"
#include "core/desk/second_look.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QJsonArray>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** What is heard after it was decided (C6, D6). */
class HeardLaterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(m_scratch->journalEntries() > 0); }
    void init()
    {
        m_scratch = std::make_unique<ScratchDesk>();
        Asking asking;
        asking.asked = 200;
        m_scratch->importRequests({asking.row()});
        m_scratch->importStock(1'000);
        m_scratch->phone("R1");
        DecisionEntry entry;
        entry.suggested = true;
        entry.need = Need::Yes;
        entry.overrideReason = QString();
        entry.complete = true;
        QVERIFY(take(decide(m_scratch->office(), u"R1"_s, entry)).decision.overrideReason.isEmpty());
        m_scratch->setNow("2026-11-19T14:30");
    }

    void aCorrectionThatMakesACheckFailAsksForASecondLook()
    {
        m_scratch->phone("R1", {{m_scratch->n95(), 20, {}, {}}}); // still far from a month's use
        QVERIFY(!take(secondLook(m_scratch->office(), u"R1"_s)));
        m_scratch->setNow("2026-11-19T14:40");
        m_scratch->phone("R1", {{m_scratch->n95(), 5'000, {}, {}}});
        const auto again = take(secondLook(m_scratch->office(), u"R1"_s));
        QVERIFY(again && again->decided && again->needsReason);
        QVERIFY(again->look.outcome == SecondLookOutcome::NowFails);
        QCOMPARE(again->look.about.at(0).id, CheckId::C5);
        QCOMPARE(again->fields.at(0).field, u"contact:2026-11-19T14:40:00+09:00"_s);
    }

    void anUndoDoesNotBringBackWhatFailsByNow()
    {
        QVERIFY(m_scratch->deny("R1").operation);
        m_scratch->phone("R1", {{m_scratch->n95(), 5'000, {}, {}}});
        const DecisionOutcome undone = take(undo(m_scratch->office(), u"R1"_s));
        QVERIFY(!undone.operation && breaks(undone, u"D6"_s));
        QCOMPARE(m_scratch->review("R1").dossier.decision->need, std::optional(Need::No));
    }

    void whoWasNotReachedCorrectsNothing()
    {
        Contact contact;
        contact.requestNumber = u"R1"_s;
        contact.result = ContactResult::NoAnswer;
        contact.corrections = {{m_scratch->n95(), 9'000, {}, {}}};
        const auto refused = recordContact(m_scratch->office(), contact);
        QVERIFY(!refused && refused.error().code == ErrorCode::BadArgument);
        contact.corrections.clear();
        QVERIFY(recordContact(m_scratch->office(), contact).has_value());
    }

    void whatIsDoneWhenTheDayIsFrozenWasNotDecidedSince()
    {
        Asking other;
        other.number = u"R2"_s;
        other.code = u"4710002017"_s;
        m_scratch->importRequests({other.row()});
        const Freeze freeze = take(freezeDay(m_scratch->office(), u"13:00"_s)).freeze;
        QVERIFY(take(sinceFreeze(m_scratch->office(), freeze)).decided.isEmpty());
        QVERIFY(m_scratch->deny("R2").operation);
        QCOMPARE(take(sinceFreeze(m_scratch->office(), freeze)).decided, QStringList{u"R2"_s});
    }

private:
    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(HeardLaterTest);
#include "test_heard_later.moc"
