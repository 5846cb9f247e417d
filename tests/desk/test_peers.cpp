// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/peer_store.h"
#include "core/store/roll_store.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** What is typical of everybody (C10): found once for each state of the facts, and kept for the next start. */
class PeersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_scratch = std::make_unique<ScratchDesk>(); }

    void aDeskWithoutSurveysComparesNobody()
    {
        m_scratch->importRequests({Asking().row()});
        QVERIFY(!m_scratch->review("R1").dossier.peers);
    }

    void anImportFindsAndKeepsThem()
    {
        m_scratch->importRequests({Asking().row()});
        m_scratch->import({facilities(), weekly(u"2026/11/18"_s, 12, 100)});
        QVERIFY(kept().startsWith(R"({"day":"2026-11-18")"));
        const auto peers = m_scratch->review("R1").dossier.peers;
        QVERIFY(peers);
        const TypicalUse* hospitals = peers->find({FacilityKind::Hospital, 2}, m_scratch->n95());
        QVERIFY(hospitals != nullptr);
        QCOMPARE(hospitals->answers, 12);
        QCOMPARE(hospitals->median, 100);
        QVERIFY(m_scratch->review("R1").dossier.peers == peers); // the same table, not another one like it
    }

    void newFactsMakeThemAnew()
    {
        m_scratch->importRequests({Asking().row()});
        m_scratch->import({facilities(), weekly(u"2026/11/11"_s, 12, 100)});
        QCOMPARE(median(), 100);
        m_scratch->import({weekly(u"2026/11/18"_s, 12, 140)});
        QCOMPARE(median(), 140);
    }

    void aSurveyThatHasJustBegunDoesNotCountYet()
    {
        m_scratch->importRequests({Asking().row()});
        m_scratch->import({facilities(), weekly(u"2026/11/11"_s, 12, 100), weekly(u"2026/11/18"_s, 5, 140)});
        QCOMPARE(median(), 100);
        m_scratch->import({weekly(u"2026/11/18"_s, 6, 140)});
        QCOMPARE(median(), 140);
    }

    void theNextStartNeedNotLookAtTheSurveys()
    {
        m_scratch->importRequests({Asking().row()});
        m_scratch->import({facilities(), weekly(u"2026/11/18"_s, 12, 100)});
        Office& office = m_scratch->office();
        const auto facts = RollStore(office.database()).facts().value();
        const QByteArray told = kept();
        // Told otherwise under the same key: who opens the desk next believes it.
        QVERIFY(PeerStore(office.database()).keep(m_key, QByteArray(told).replace(",12,100,", ",12,777,")));
        m_scratch->setNow("2026-11-19T14:10");
        QCOMPARE(median(), 777);
        QVERIFY(PeerStore(m_scratch->office().database()).keep(m_key, "no table"));
        m_scratch->setNow("2026-11-19T14:20");
        QCOMPARE(median(), 100); // what cannot be read is found again
        QCOMPARE(RollStore(m_scratch->office().database()).facts().value(), facts);
    }

    void aUseOutOfAllProportionIsACall()
    {
        m_scratch->importRequests({Asking().row()});
        m_scratch->import({facilities(), weekly(u"2026/11/18"_s, 12, 9)});
        const auto findings = m_scratch->review("R1").review.findings; // R1 says 100 a week
        const auto found = std::find_if(
            findings.begin(), findings.end(), [](const Finding& finding) { return finding.id == CheckId::C10; });
        QVERIFY(found != findings.end());
        QCOMPARE(found->cause, u"use_above_peers"_s);
        QCOMPARE(found->facts[u"edge"_s].toInt(), 59); // 9 + 5 × 10 pieces
    }

private:
    [[nodiscard]] QString facilities() const
    {
        QStringList rows{u"4710001019,城北病院,病院,青空市緑町1-1,150"_s};
        for (int at = 0; at < 12; ++at) {
            rows << u"%1,病院%2,病院,青空市緑町%2,120"_s.arg(4710100000 + at * 7 + 1).arg(at);
        }
        return m_scratch->file(u"facilities.csv"_s, u"医療機関コード,医療機関名,施設種別,住所,病床数"_s, rows);
    }
    [[nodiscard]] QString weekly(const QString& day, int answers, int use) const
    {
        QStringList rows;
        for (int at = 0; at < answers; ++at) {
            rows << u"%1,%2,,,,900,%3"_s.arg(4710100000 + at * 7 + 1).arg(day).arg(use);
        }
        return m_scratch->file(u"weekly-%1-%2.csv"_s.arg(QString(day).remove(u'/')).arg(answers),
            u"医療機関コード,調査日,後方支援医療機関,PCR検査実施の可否,緊急配布の希望,N95等マスク_在庫量,"
            u"N95等マスク_想定消費量"_s,
            rows);
    }
    [[nodiscard]] Quantity median()
    {
        const auto peers = m_scratch->review("R1").dossier.peers;
        const TypicalUse* found = peers ? peers->find({FacilityKind::Hospital, 2}, m_scratch->n95()) : nullptr;
        return found != nullptr ? found->median : -1;
    }
    /** What is kept for the facts of now under today's rule. */
    [[nodiscard]] QByteArray kept()
    {
        Office& office = m_scratch->office();
        m_key = QByteArray::number(qint64{RollStore(office.database()).facts().value()})
            + " 3 hospital,20,50,100,200,400 clinic0,0,1";
        return PeerStore(office.database()).kept(m_key).value().value_or(QByteArray());
    }

    std::unique_ptr<ScratchDesk> m_scratch;
    QByteArray m_key;
};

SOSDESK_SUITE(PeersTest);
#include "test_peers.moc"
