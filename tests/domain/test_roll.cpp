// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/roll.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;

/** The gist of a judgement, as the list keeps it. */
class GistTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorstVerdictOfACheckStays()
    {
        const std::vector rising = {Verdict::Ok, Verdict::Unknown, Verdict::Attention, Verdict::Fail};
        for (const Verdict first : rising) {
            for (const Verdict second : rising) {
                Gist gist;
                gist.add(CheckId::C3, first);
                gist.add(CheckId::C3, second);
                const auto worse = std::max(
                    std::find(rising.begin(), rising.end(), first), std::find(rising.begin(), rising.end(), second));
                QCOMPARE(gist.verdictOf(CheckId::C3), std::optional(*worse));
                QCOMPARE(gist.worst(), std::optional(*worse));
            }
        }
    }

    void checksDoNotTouchOneAnother()
    {
        Gist gist;
        QVERIFY(!gist.worst() && !gist.verdictOf(CheckId::C1));
        gist.add(CheckId::C1, Verdict::Fail);
        gist.add(CheckId::C11, Verdict::Ok);
        gist.add(CheckId::C2, Verdict::Attention);
        QCOMPARE(gist.verdictOf(CheckId::C1), std::optional(Verdict::Fail));
        QCOMPARE(gist.verdictOf(CheckId::C2), std::optional(Verdict::Attention));
        QVERIFY(!gist.verdictOf(CheckId::C3));
        QCOMPARE(gist.verdictOf(CheckId::C11), std::optional(Verdict::Ok));
        gist.add(CheckId::A4, Verdict::Unknown);
        QVERIFY(!gist.verdictOf(CheckId::A1) && !gist.verdictOf(CheckId::A2) && !gist.verdictOf(CheckId::A3));
        QCOMPARE(gist.verdictOf(CheckId::A4), std::optional(Verdict::Unknown));
        QCOMPARE(gist.verdictOf(CheckId::C11), std::optional(Verdict::Ok));
        QCOMPARE(gist.worst(), std::optional(Verdict::Fail));
    }

    void textIsKeptWhereItIsFoundAgain()
    {
        Roll roll;
        const RollText first = roll.keep("髙﨑医院");
        const RollText second = roll.keep("");
        const RollText third = roll.keep("R1");
        QCOMPARE(roll.wordsOf(first), QStringLiteral("髙﨑医院"));
        QVERIFY(roll.textOf(second).empty());
        QCOMPARE(roll.wordsOf(third), QStringLiteral("R1"));
    }
};

SOSDESK_SUITE(GistTest);
#include "test_roll.moc"
