// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/freeze.h"
#include "core/desk/request_list.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QJsonArray>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** The list of a day as it stood at the cut-off. */
class FreezeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_scratch = std::make_unique<ScratchDesk>(); }

    void todayAndLeftoversAreFrozenInTheirVersionsAndLateOnesAreNot()
    {
        m_scratch->importRequests({row(u"Y1"_s, u"2026/11/18 10:00"_s), row(u"T1"_s, u"2026/11/19 12:59"_s),
            row(u"L1"_s, u"2026/11/19 13:00"_s), row(u"D1"_s, u"2026/11/19 9:00"_s, u"未申請"_s)});
        m_scratch->importRequests({row(u"T1"_s, u"2026/11/19 12:59"_s, {}, 700)});
        const FreezeOutcome made = take(freezeDay(m_scratch->office(), u"13:00"_s));
        QVERIFY(made.operation);
        QCOMPARE(made.freeze.requests.size(), std::size_t(2));
        QCOMPARE(made.freeze.requests[0].number, u"T1"_s);
        QCOMPARE(made.freeze.requests[0].version, 2);
        QCOMPARE(made.freeze.requests[0].lane, std::optional(Lane::Changed));
        QCOMPARE(made.freeze.requests[1].number, u"Y1"_s);
        QCOMPARE(m_scratch->review("L1").review.lane, std::optional(Lane::Late)); // the one truth about lateness
    }

    void aSecondFreezeUnderTheSameNameChangesNothing()
    {
        m_scratch->importRequests({row(u"T1"_s)});
        const FreezeOutcome first = take(freezeDay(m_scratch->office(), u"13:00"_s));
        m_scratch->importRequests({row(u"T2"_s)});
        const qint64 entries = m_scratch->journalEntries();
        const FreezeOutcome second = take(freezeDay(m_scratch->office(), u" 13:00 "_s));
        QVERIFY(!second.operation);
        QVERIFY(second.freeze == first.freeze);
        QCOMPARE(m_scratch->journalEntries(), entries);
        QVERIFY(take(freezeDay(m_scratch->office(), u"夕方"_s)).operation);
        QCOMPARE(freezeDay(m_scratch->office(), u" "_s).error().code, ErrorCode::BadArgument);
    }

    void itIsDueOnceAfterAReportOfTheTimeAfterTheCutOff()
    {
        m_scratch->setNow("2026-11-19T12:50");
        m_scratch->importRequests({row(u"T1"_s)});
        QVERIFY(!due()); // not yet
        m_scratch->setNow("2026-11-19T13:02");
        QVERIFY(!due()); // what was sent at 12:58 may be missing
        m_scratch->importRequests({row(u"T1"_s), row(u"T2"_s, u"2026/11/19 12:58"_s)});
        QVERIFY(due());
        QVERIFY(!due());
        const Reply shown = take(freezeReply(m_scratch->desk(), {}));
        QCOMPARE(shown.json[u"name"_s].toString(), u"13:00"_s);
        QCOMPARE(shown.json[u"made"_s].toBool(), false);
        QCOMPARE(shown.json[u"requests"_s].toArray().size(), 2);
        QVERIFY(shown.committed.empty());
    }

    void itIsNotDueOnHolidaysNorWhenTheDayIsOver()
    {
        m_scratch->setNow("2026-11-23T14:00"); // 勤労感謝の日
        m_scratch->importRequests({row(u"T1"_s)});
        QVERIFY(!due());
        m_scratch->setNow("2026-11-24T17:00");
        m_scratch->importRequests({row(u"T2"_s)});
        QVERIFY(!due());
    }

    void whatHappenedSinceIsTold()
    {
        m_scratch->importRequests({row(u"T1"_s), row(u"T2"_s), row(u"T3"_s), row(u"T4"_s)});
        const FreezeOutcome made = take(freezeDay(m_scratch->office(), u"13:00"_s));
        m_scratch->importRequests(
            {row(u"T1"_s, u"2026/11/19 10:05"_s, {}, 700), row(u"T2"_s, u"2026/11/19 10:05"_s, u"未申請"_s),
                row(u"N1"_s, u"2026/11/19 12:00"_s), row(u"L1"_s, u"2026/11/19 13:30"_s)});
        QVERIFY(m_scratch->deny("T3").operation);
        const SinceFreeze since = take(sinceFreeze(m_scratch->office(), made.freeze));
        QCOMPARE(since.changed, QStringList(u"T1"_s));
        QCOMPARE(since.withdrawn, QStringList(u"T2"_s));
        QCOMPARE(since.decided, QStringList(u"T3"_s));
        QCOMPARE(since.arrived, QStringList(u"N1"_s));
        QCOMPARE(since.late, QStringList(u"L1"_s));
    }

    void whatEarlierDaysLeftUndecidedComesFirstToday()
    {
        m_scratch->importRequests({row(u"Y1"_s, u"2026/11/18 10:00"_s), row(u"Y2"_s, u"2026/11/17 10:00"_s),
            row(u"T1"_s, u"2026/11/19 9:00"_s), row(u"T2"_s, u"2026/11/19 11:00"_s)});
        QVERIFY(m_scratch->deny("Y2").operation);
        QStringList numbers;
        for (const ListedRequest& request : take(listRequests(m_scratch->office(), {}))) {
            numbers << request.stored.request.number;
        }
        QCOMPARE(numbers, (QStringList{u"Y1"_s, u"T2"_s, u"T1"_s, u"Y2"_s}));
    }

private:
    [[nodiscard]] bool due() { return take(freezeDue(m_scratch->office())).has_value(); }
    [[nodiscard]] static QString row(const QString& number, const QString& received = u"2026/11/19 10:05"_s,
        const QString& status = {}, int asked = 400)
    {
        Asking asking;
        asking.number = number;
        asking.received = received;
        asking.status = status.isEmpty() ? asking.status : status;
        asking.asked = asked;
        return asking.row();
    }

    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(FreezeTest);
#include "test_freeze.moc"
