// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/new_request.h"
#include "core/desk/record_contact.h"
#include "core/store/contact_store.h"
#include "core/store/request_store.h"
#include "core/wording/team_text.h"
#include "tests/shared/suite.h"
#include "tests/team/team_desk.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

/** An urgent call of a facility without a code, with what was told. */
QString call(TeamDesk& desk, const QString& facility, const QString& number = {})
{
    RequestEntry entry;
    entry.number = number;
    entry.facilityName = facility;
    entry.lines = {{desk.scratch().n95(), 300, 10, 100, 0, Outlook::Within1Week}};
    entry.form.caller = u"看護部"_s;
    entry.circumstances = number.isEmpty() ? std::optional(Circumstances::Cluster) : std::nullopt;
    return take(newRequest(desk.office(), entry)).request.number;
}

QString facilityOf(TeamDesk& desk, const QString& number)
{
    const auto stored = take(RequestStore(desk.office().database()).find(number));
    return stored ? stored->request.facilityName : QString();
}

std::size_t heardOf(TeamDesk& desk, const QString& number)
{
    return take(ContactStore(desk.office().database()).about(number)).size();
}

} // namespace

/** Numbers that desks give to requests typed in by hand: never one for two. */
class NumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_pair = TeamPair::start();
        QVERIFY(m_pair != nullptr);
    }
    void cleanup() { m_pair.reset(); }

    void twoDesksNeverGiveTheSame()
    {
        m_pair->meet();
        const QString alpha = call(m_pair->sato, u"甲病院"_s);
        const QString beta = call(m_pair->suzuki, u"乙病院"_s);
        QVERIFY2(alpha != beta, qPrintable(alpha));
        m_pair->meet();
        for (TeamDesk* desk : {&m_pair->sato, &m_pair->suzuki}) {
            QCOMPARE(facilityOf(*desk, alpha), u"甲病院"_s);
            QCOMPARE(facilityOf(*desk, beta), u"乙病院"_s);
            QCOMPARE(heardOf(*desk, alpha), std::size_t{1});
            QCOMPARE(heardOf(*desk, beta), std::size_t{1});
            QVERIFY(desk->sync().movedNothing());
            QVERIFY(desk->isSound());
        }
        QCOMPARE(m_pair->sato.shared(), m_pair->suzuki.shared());
    }

    void aCorrectionIsToldAsBefore()
    {
        m_pair->meet();
        const QString number = call(m_pair->sato, u"甲病院"_s);
        m_pair->meet();
        QCOMPARE(call(m_pair->suzuki, u"甲病院別館"_s, number), number);
        m_pair->suzuki.sync();
        m_pair->sato.sync();
        QCOMPARE(facilityOf(m_pair->sato, number), u"甲病院別館"_s);
        QVERIFY(m_pair->sato.sync().movedNothing());
        QCOMPARE(m_pair->sato.shared(), m_pair->suzuki.shared());
    }

    void aTakenNumberIsRefusedAndEnteredAnew()
    {
        m_pair->meet();
        const QString number = twice();
        m_pair->sato.sync();
        QCOMPARE(m_pair->suzuki.sync().refused, qint64{1});
        QCOMPARE(facilityOf(m_pair->sato, number), u"甲病院"_s);
        QCOMPARE(facilityOf(m_pair->suzuki, number), u"乙病院"_s); // stays, and is no other one's
        QCOMPARE(heardOf(m_pair->sato, number), std::size_t{1});
        QCOMPARE(heardOf(m_pair->suzuki, number), std::size_t{1});
        const TeamState state = m_pair->suzuki.state();
        QCOMPARE(state.refused.size(), std::size_t{1});
        QCOMPARE(state.refused[0].number, number);
        const QString why =
            wording::refusedMessage(state.refused[0].violations, m_pair->suzuki.office().items()).join(u' ');
        QVERIFY2(why.contains(u"甲病院"_s) && why.contains(u"乙病院"_s), qPrintable(why));

        (void)m_pair->suzuki.scratch().deny(qUtf8Printable(number)); // about it nothing is told either
        m_pair->meet();
        QCOMPARE(m_pair->sato.count("SELECT count(*) FROM decision"), qint64{0});

        const QString anew = call(m_pair->suzuki, u"乙病院"_s, number);
        QVERIFY(anew != number);
        m_pair->suzuki.sync();
        m_pair->sato.sync();
        QCOMPARE(facilityOf(m_pair->sato, anew), u"乙病院"_s);
        QCOMPARE(heardOf(m_pair->sato, anew), std::size_t{1});
        QCOMPARE(facilityOf(m_pair->sato, number), u"甲病院"_s);
        QVERIFY(m_pair->suzuki.state().refused.empty());
        for (TeamDesk* desk : {&m_pair->sato, &m_pair->suzuki}) {
            QVERIFY(desk->sync().movedNothing());
            QVERIFY(desk->isSound());
        }
    }

    void desksThatMeetLateKeepTheirOwn()
    {
        const QString number = twice();
        m_pair->meet();
        m_pair->meet();
        QCOMPARE(facilityOf(m_pair->sato, number), u"甲病院"_s);
        QCOMPARE(facilityOf(m_pair->suzuki, number), u"乙病院"_s);
        QCOMPARE(m_pair->suzuki.state().refused.size(), std::size_t{1});
    }

private:
    /** One number for two requests: the folder of one desk was copied to make the other. */
    QString twice()
    {
        m_pair->suzuki.office().database().connection().exec(
            "UPDATE meta SET value = '00000000-0000-4000-8000-000000000001' WHERE key = 'client'");
        m_pair->sato.office().database().connection().exec(
            "UPDATE meta SET value = '00000000-0000-4000-8000-000000000001' WHERE key = 'client'");
        m_pair->sato.scratch().setNow("2026-11-19T14:10");
        m_pair->suzuki.scratch().setNow("2026-11-19T14:10");
        const QString number = call(m_pair->sato, u"甲病院"_s);
        [&] { QCOMPARE(call(m_pair->suzuki, u"乙病院"_s), number); }();
        return number;
    }

    std::unique_ptr<TeamPair> m_pair;
};

SOSDESK_SUITE(NumbersTest);
#include "test_numbers.moc"
