// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** What a reviewed request carries to whoever shows it, so that nobody has to ask the store again. */
class ReviewedRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_scratch = std::make_unique<ScratchDesk>(); }

    void aChangeTellsWhatItWasBeforeTheFirstAndIsAfterTheLast()
    {
        ask(400, {});
        QVERIFY(m_scratch->review("R1").changes.empty());
        ask(600, u"2026/11/19 13:10"_s);
        ask(500, u"2026/11/19 13:20"_s);
        const std::vector<FieldChange> changes = m_scratch->review("R1").changes;
        QCOMPARE(changes.size(), std::size_t(1)); // 最終更新日時 is not the facility's word
        QCOMPARE(changes[0].field, u"n95_mask.asked"_s);
        QCOMPARE(changes[0].before, u"400"_s);
        QCOMPARE(changes[0].after, u"500"_s);
    }

    void aChangeThatWasTakenBackIsNone()
    {
        ask(400, {});
        ask(600, u"2026/11/19 13:10"_s);
        ask(400, u"2026/11/19 13:20"_s);
        QVERIFY(m_scratch->review("R1").changes.empty());
    }

    void onlyChangesSinceTheDecisionWait()
    {
        ask(400, {});
        ask(600, u"2026/11/19 13:10"_s);
        QVERIFY(m_scratch->deny("R1").operation);
        QVERIFY(m_scratch->review("R1").changes.empty());
        ask(700, u"2026/11/19 13:20"_s);
        const std::vector<FieldChange> changes = m_scratch->review("R1").changes;
        QCOMPARE(changes.size(), std::size_t(1));
        QCOMPARE(changes[0].before, u"600"_s);
        QCOMPARE(changes[0].after, u"700"_s);
    }

    void theSuggestionIsWhatOneKeyWouldComplete()
    {
        ask(400, {});
        m_scratch->importStock(10'000);
        m_scratch->phone("R1");
        const ReviewedRequest reviewed = m_scratch->review("R1");
        QCOMPARE(reviewed.policy.id, reviewed.review.regime);
        QCOMPARE(reviewed.asOf, m_scratch->desk().now());
        QCOMPARE(reviewed.suggested.officer, u"officer"_s);
        DecisionEntry entry;
        entry.suggested = true;
        const Decision decided = take(decide(m_scratch->office(), u"R1"_s, entry)).decision;
        QVERIFY(!decided.opinion.isEmpty());
        QCOMPARE(reviewed.suggested.opinion, decided.opinion);
        QCOMPARE(reviewed.suggested.lines, decided.lines);
        QCOMPARE(reviewed.suggested.method, decided.method);
        QCOMPARE(reviewed.suggested.need, decided.need);
    }

private:
    void ask(int pieces, const QString& modified)
    {
        Asking asking;
        asking.asked = pieces;
        asking.modified = modified;
        m_scratch->importRequests({asking.row()});
    }

    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(ReviewedRequestTest);
#include "test_review.moc"
