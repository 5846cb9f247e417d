// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/gmis_entry.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** What the officer types into G-MIS, field by field, and whether it stands there. */
class GmisEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchDesk>();
        m_scratch->importRequests({Asking().row()});
        m_scratch->importStock(5'000);
        (void)m_scratch->phone("R1");
    }

    void thereIsNothingToTypeBeforeTheDecisionIsComplete()
    {
        QVERIFY(entry().empty());
        QCOMPARE(tickGmisField(m_scratch->office(), u"R1"_s, u"need"_s, true).error().code, ErrorCode::RuleViolated);
        QCOMPARE(gmisEntry(m_scratch->office(), u"R9"_s).error().code, ErrorCode::UnknownRequest);
    }

    void theFieldsComeInTheOrderOfTheScreen()
    {
        (void)m_scratch->approve("R1", 400);
        QStringList told;
        for (const GmisField& field : entry()) {
            told << field.key + u' ' + (field.key == u"opinion"_s ? u"…"_s : field.value);
        }
        QCOMPARE(told,
            (QStringList{u"n95_mask.state 0"_s, u"n95_mask.prefecture 400"_s, u"n95_mask.total 400"_s, u"need 要"_s,
                u"method ①都道府県の備蓄"_s, u"opinion …"_s, u"status 完了"_s}));
        QCOMPARE(entry().front().item, u"N95等マスク"_s);
        QCOMPARE(entry().front().label, u"国の配布枚数"_s);
    }

    void aDenialHasZerosAndNoMethod()
    {
        (void)m_scratch->deny("R1");
        QCOMPARE(field("n95_mask.total").value, u"0"_s);
        QCOMPARE(field("need").value, u"否"_s);
        QCOMPARE(field("method").value, QString());
        QVERIFY(field("method").standing == GmisStanding::AsDecided); // nothing is to be typed, and nothing is there
    }

    void aReimportShowsWhatStandsThere()
    {
        (void)m_scratch->approve("R1", 400);
        QVERIFY(field("n95_mask.prefecture").standing == GmisStanding::Missing);
        QVERIFY(field("need").standing == GmisStanding::Missing);
        Asking typed;
        typed.entry = u"要,①都道府県の備蓄,別の意見,0,300"_s;
        typed.modified = u"2026/11/19 14:10"_s;
        m_scratch->importRequests({typed.row()});
        QVERIFY(field("need").standing == GmisStanding::AsDecided);
        QVERIFY(field("method").standing == GmisStanding::AsDecided);
        QVERIFY(field("n95_mask.state").standing == GmisStanding::AsDecided);
        QVERIFY(field("n95_mask.prefecture").standing == GmisStanding::Differs);
        QCOMPARE(field("n95_mask.prefecture").gmisValue, u"300"_s);
        QVERIFY(field("opinion").standing == GmisStanding::Differs);
        QCOMPARE(field("opinion").gmisValue, u"別の意見"_s);
        QVERIFY(field("status").standing == GmisStanding::Missing);
    }

    void aTickStaysAndIsJournalled()
    {
        (void)m_scratch->approve("R1", 400);
        const qint64 before = m_scratch->journalEntries();
        (void)take(tickGmisField(m_scratch->office(), u"R1"_s, u"need"_s, true));
        (void)take(tickGmisField(m_scratch->office(), u"R1"_s, u"method"_s, true));
        (void)take(tickGmisField(m_scratch->office(), u"R1"_s, u"method"_s, false));
        m_scratch->setNow("2026-11-19T15:00");
        QVERIFY(field("need").ticked);
        QVERIFY(!field("method").ticked);
        QCOMPARE(m_scratch->journalEntries(), before + 3);
        QCOMPARE(tickGmisField(m_scratch->office(), u"R1"_s, u"colour"_s, true).error().code, ErrorCode::BadArgument);
    }

    void aNewDecisionAsksForEveryTickAnew()
    {
        (void)m_scratch->approve("R1", 400);
        (void)take(tickGmisField(m_scratch->office(), u"R1"_s, u"need"_s, true));
        (void)m_scratch->approve("R1", 300);
        QVERIFY(!field("need").ticked);
    }

private:
    std::vector<GmisField> entry() { return take(gmisEntry(m_scratch->office(), u"R1"_s)); }
    GmisField field(const char* key)
    {
        for (const GmisField& each : entry()) {
            if (each.key == QLatin1StringView(key)) {
                return each;
            }
        }
        return {u"not there"_s};
    }

    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(GmisEntryTest);
#include "test_gmis_entry.moc"
