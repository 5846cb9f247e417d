// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/desk_state.h"
#include "core/desk/new_request.h"
#include "core/desk/open_deadlines.h"
#include "core/desk/request_list.h"
#include "core/desk/roll.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** What is due at another moment than the day's 17:00 (DOMAIN 3). */
class OpenDeadlinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_scratch = std::make_unique<ScratchDesk>(); }

    void anAggregatorIsDueAtFourteenAfterItsWednesday()
    {
        m_scratch->setNow("2021-06-02T15:00"); // Wednesday
        const QString number = enter(Channel::Aggregator, u"那覇医師会"_s);
        QVERIFY(deadlines().empty()); // of tomorrow
        m_scratch->setNow("2021-06-03T14:30");
        const OpenDeadline expected{Channel::Aggregator, instantFromIso(u"2021-06-03T14:00").value(), 1};
        QCOMPARE(deadlines(), std::vector<OpenDeadline>{expected});
        m_scratch->setNow("2021-06-04T09:00"); // left over: it is over, and stays so
        QCOMPARE(deadlines(), std::vector<OpenDeadline>{expected});
        QVERIFY(m_scratch->deny(number.toLatin1().constData()).operation);
        QVERIFY(deadlines().empty());
    }

    void whatIsUrgentWaitsSinceItCame()
    {
        m_scratch->setNow("2026-11-21T20:00"); // Saturday
        enter(Channel::Urgent, u"みどり診療所"_s);
        m_scratch->setNow("2026-11-21T20:25");
        enter(Channel::Urgent, u"髙橋病院"_s);
        QVERIFY(!state().decideBy); // nobody waits for 17:00 today
        const std::vector<OpenDeadline> open = deadlines();
        QCOMPARE(open.size(), std::size_t(1));
        QCOMPARE(open[0].channel, Channel::Urgent);
        QCOMPARE(open[0].by, instantFromIso(u"2026-11-21T20:00").value());
        QCOMPARE(open[0].count, 2);
    }

    void theReportIsOfTheDayAndNamedByNobodyElse()
    {
        m_scratch->importRequests({requestAt(1), requestAt(2)});
        QVERIFY(deadlines().empty());
        QCOMPARE(state().otherDeadlines.count(Channel::Gmis), std::size_t(0));
        QCOMPARE(state().otherDeadlines.count(Channel::Sheet), std::size_t(0));
    }

    /** 緊急 comes before what earlier days left, and this before the day's own. */
    void whatIsUrgentStandsOnTopOfTheList()
    {
        m_scratch->importRequests({requestAt(1, u"2026/11/18 10:00"_s), requestAt(2, u"2026/11/19 12:59"_s)});
        const QString urgent = enter(Channel::Urgent, u"みどり診療所"_s);
        m_scratch->setNow("2026-11-20T15:00");
        m_scratch->importRequests({requestAt(3, u"2026/11/20 12:00"_s)});
        QStringList order;
        for (const ListedRequest& listed : take(listRequests(m_scratch->office(), {}))) {
            order << listed.stored.request.number;
        }
        QCOMPARE(order, (QStringList{urgent, u"R2"_s, u"R1"_s, u"R3"_s}));
    }

private:
    QString enter(Channel channel, const QString& name)
    {
        RequestEntry entry;
        entry.channel = channel;
        entry.facilityName = name;
        entry.form.aggregator = channel == Channel::Aggregator ? name : QString();
        entry.form.institutions = channel == Channel::Aggregator ? std::optional(3) : std::nullopt;
        entry.lines.push_back({m_scratch->n95(), 500, 10, 50, 0, Outlook::Within1Week});
        return take(newRequest(m_scratch->office(), entry)).request.number;
    }
    [[nodiscard]] DeskState state() { return take(deskState(m_scratch->office())); }
    [[nodiscard]] std::vector<OpenDeadline> deadlines()
    {
        return openDeadlines(take(loadRoll(m_scratch->office())), state());
    }

    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(OpenDeadlinesTest);
#include "test_open_deadlines.moc"
