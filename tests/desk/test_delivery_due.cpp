// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/delivery_due.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace Qt::StringLiterals;

/** F1–F3: what should have happened with a delivery and has not. Days of November 2026: the 20th is a Friday, Monday
 * the 23rd a holiday. */
class DeliveryDueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextBusinessDayIsTheLastOneToStart_data()
    {
        QTest::addColumn<QString>("decided");
        QTest::addColumn<QString>("last");
        QTest::newRow("a Thursday") << u"2026-11-19"_s << u"2026-11-20"_s;
        QTest::newRow("before a long weekend") << u"2026-11-20"_s << u"2026-11-24"_s;
        QTest::newRow("on a Sunday") << u"2026-11-22"_s << u"2026-11-24"_s;
        QTest::newRow("the last day of work of the year") << u"2026-12-28"_s << u"2027-01-04"_s;
    }
    void theNextBusinessDayIsTheLastOneToStart()
    {
        QFETCH(const QString, decided);
        QFETCH(const QString, last);
        QCOMPARE(isoOf(startBy(*dayFromIso(decided), m_calendar)), last);
    }

    void whatHasNotStartedInTimeIsFlagged_data()
    {
        QTest::addColumn<QString>("today");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("flags");
        const auto row = [](const char* name, const char* today, const char* state, const char* flags) {
            QTest::newRow(name) << QString::fromLatin1(today) << QString::fromLatin1(state)
                                << QString::fromLatin1(flags);
        };
        row("on the day itself", "2026-11-20", "planned", "");
        row("on the holiday between", "2026-11-23", "planned", "");
        row("on the last day", "2026-11-24", "planned", "starts_today");
        row("a day later", "2026-11-25", "planned", "not_started");
        row("listed in time", "2026-11-24", "listed", "not_told");
        row("listed, and its day has passed", "2026-11-25", "listed", "not_shipped not_told");
        row("handed over, and its day has passed", "2026-11-25", "handed_over", "not_shipped not_told");
        row("shipped", "2026-12-25", "shipped", "not_told");
        row("told", "2026-12-25", "told", "");
    }
    void whatHasNotStartedInTimeIsFlagged()
    {
        QFETCH(const QString, today);
        QFETCH(const QString, state);
        QFETCH(const QString, flags);
        DeliveryStanding standing;
        standing.state = *fromCode<DeliveryState>(state);
        standing.decidedOn = *dayFromIso(u"2026-11-20"_s);
        standing.shipDay = *dayFromIso(u"2026-11-24"_s);
        QCOMPARE(told(standing, today), flags);
        standing.told = true;
        QCOMPARE(told(standing, today), QString(flags).remove(u"not_told"_s).trimmed());
    }

    void theStatesAnswerIsWaitedForTwoBusinessDays()
    {
        DeliveryStanding standing;
        standing.side = DeliverySide::State;
        standing.decidedOn = *dayFromIso(u"2026-11-19"_s);
        standing.shipDay = *dayFromIso(u"2026-11-20"_s);
        QCOMPARE(told(standing, u"2026-11-24"_s), QString());
        QCOMPARE(told(standing, u"2026-11-25"_s), u"no_answer"_s);
        standing.answered = true;
        QCOMPARE(told(standing, u"2026-11-25"_s), u"not_told"_s);
        standing.differs = true;
        standing.told = true;
        QCOMPARE(told(standing, u"2026-11-25"_s), u"differs"_s);
    }

    void whatWasTakenBackOnItsWayIsTheMostUrgent()
    {
        DeliveryStanding standing;
        standing.state = DeliveryState::Listed;
        standing.supplied = false;
        standing.asDecided = false;
        standing.decidedOn = standing.shipDay = *dayFromIso(u"2026-11-19"_s);
        QCOMPARE(told(standing, u"2026-11-25"_s), u"withdrawn"_s);
        standing.state = DeliveryState::Planned; // nothing left: nothing to do
        QCOMPARE(told(standing, u"2026-11-25"_s), QString());
        standing.supplied = true;
        standing.state = DeliveryState::Listed;
        standing.told = true;
        QCOMPARE(told(standing, u"2026-11-19"_s), u"changed"_s);
    }

private:
    QString told(const DeliveryStanding& standing, const QString& today) const
    {
        QStringList codes;
        for (const DeliveryFlag flag : flagsOf(standing, *dayFromIso(today), m_calendar)) {
            codes << codeOf(flag);
        }
        return codes.join(u' ');
    }

    BusinessCalendar m_calendar = *BusinessCalendar::load();
};

SOSDESK_SUITE(DeliveryDueTest);
#include "test_delivery_due.moc"
