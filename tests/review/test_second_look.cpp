// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/second_look.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace Qt::StringLiterals;

namespace {

const Item mask{1};
const Item gown{3};

struct Row
{
    CheckId id;
    std::optional<Item> item;
    Verdict verdict;
};

Review review(const std::vector<Row>& rows)
{
    Review made;
    for (const Row& row : rows) {
        Finding finding;
        finding.id = row.id;
        finding.item = row.item;
        finding.verdict = row.verdict;
        made.findings.push_back(finding);
    }
    return made;
}

constexpr auto ok = Verdict::Ok;
constexpr auto attention = Verdict::Attention;
constexpr auto unknown = Verdict::Unknown;
constexpr auto fails = Verdict::Fail;

} // namespace

/** The judgements before and after a change, held against each other. */
class SecondLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneCheckDecidesTheSentence_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char* name, Verdict before, Verdict after, const char* outcome) {
            QTest::newRow(name) << static_cast<int>(before) << static_cast<int>(after) << QString::fromLatin1(outcome);
        };
        row("ok stays", ok, ok, "still_passes");
        row("ok to attention", ok, attention, "now_attention");
        row("ok to unknown", ok, unknown, "now_attention");
        row("ok to fail", ok, fails, "now_fails");
        row("attention to ok", attention, ok, "now_passes");
        row("attention stays", attention, attention, "still_passes");
        row("attention to unknown", attention, unknown, "still_passes");
        row("attention to fail", attention, fails, "now_fails");
        row("unknown to ok", unknown, ok, "now_passes");
        row("unknown to fail", unknown, fails, "now_fails");
        row("fail to ok", fails, ok, "now_passes");
        row("fail to attention", fails, attention, "now_passes");
        row("fail stays", fails, fails, "still_fails");
    }
    void oneCheckDecidesTheSentence()
    {
        QFETCH(const int, before);
        QFETCH(const int, after);
        QFETCH(const QString, outcome);
        const SecondLook look =
            compare(review({{CheckId::C1, {}, ok}, {CheckId::C5, mask, static_cast<Verdict>(before)}}),
                review({{CheckId::C1, {}, ok}, {CheckId::C5, mask, static_cast<Verdict>(after)}}), false);
        QCOMPARE(codeOf(look.outcome), outcome);
        QCOMPARE(look.shifts.size(), std::size_t(before != after ? 1 : 0));
        QCOMPARE(look.isWorse(), look.outcome == SecondLookOutcome::NowFails);
    }

    void theWorstNewsIsSaidAndItsChecksOnly()
    {
        const SecondLook look = compare(review({{CheckId::C2, mask, fails}, {CheckId::C5, mask, ok},
                                            {CheckId::C9, mask, ok}, {CheckId::C6, {}, unknown}}),
            review({{CheckId::C2, mask, ok}, {CheckId::C5, mask, fails}, {CheckId::C9, mask, attention},
                {CheckId::C6, {}, ok}}),
            false);
        QVERIFY(look.outcome == SecondLookOutcome::NowFails);
        QCOMPARE(look.shifts.size(), std::size_t(4));
        QVERIFY(look.about == (std::vector<CheckShift>{{CheckId::C5, mask, ok, fails}}));
    }

    void anItemThatIsAskedForNowIsJudgedAsNew()
    {
        const SecondLook look = compare(
            review({{CheckId::C5, mask, ok}}), review({{CheckId::C5, mask, ok}, {CheckId::C5, gown, fails}}), false);
        QVERIFY(look.about == (std::vector<CheckShift>{{CheckId::C5, gown, {}, fails}}));
        QVERIFY(compare(review({{CheckId::C5, mask, ok}}), review({{CheckId::C5, mask, ok}, {CheckId::C5, gown, ok}}),
                    false)
                    .outcome
            == SecondLookOutcome::StillPasses);
    }

    void anItemThatIsNoLongerAskedForTakesItsFailureAlong()
    {
        const SecondLook look = compare(
            review({{CheckId::C5, mask, ok}, {CheckId::C5, gown, fails}}), review({{CheckId::C5, mask, ok}}), false);
        QVERIFY(look.outcome == SecondLookOutcome::NowPasses);
        QVERIFY(look.about == (std::vector<CheckShift>{{CheckId::C5, gown, fails, {}}}));
    }

    void oneFailureGoneAndAnotherLeftStillFails()
    {
        const SecondLook look = compare(review({{CheckId::C2, mask, fails}, {CheckId::C5, mask, fails}}),
            review({{CheckId::C2, mask, ok}, {CheckId::C5, mask, fails}}), false);
        QVERIFY(look.outcome == SecondLookOutcome::StillFails);
        QVERIFY(look.about == (std::vector<CheckShift>{{CheckId::C5, mask, fails, fails}}));
    }

    void ofSeveralRowsForOneItemTheWorstCounts()
    {
        const SecondLook look = compare(review({{CheckId::C3, mask, fails}, {CheckId::C3, mask, ok}}),
            review({{CheckId::C3, mask, ok}, {CheckId::C3, mask, fails}}), false);
        QVERIFY(look.outcome == SecondLookOutcome::StillFails);
        QVERIFY(look.shifts.empty());
    }

    void takenBackIsSaidBeforeAnythingElse()
    {
        const SecondLook look = compare(review({{CheckId::C5, mask, ok}}), review({{CheckId::C5, mask, fails}}), true);
        QVERIFY(look.outcome == SecondLookOutcome::Withdrawn);
        QVERIFY(look.isWorse());
    }

    void nothingAtAllStillPasses() { QVERIFY(compare({}, {}, false).outcome == SecondLookOutcome::StillPasses); }
};

SOSDESK_SUITE(SecondLookTest);
#include "test_second_look.moc"
