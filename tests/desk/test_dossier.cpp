// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/dossier_of.h"
#include "core/desk/new_request.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** What is gathered about a request before it is judged. */
class DossierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_scratch = std::make_unique<ScratchDesk>(); }

    void aDeskThatKnowsNothingElseSaysSo()
    {
        m_scratch->importRequests({Asking().row()});
        const Dossier dossier = m_scratch->review("R1").dossier;
        QVERIFY(!dossier.facility);
        QVERIFY(!dossier.facilityListKnown);
        QVERIFY(!dossier.stock);
        QVERIFY(dossier.weekly.empty() && dossier.weeklyDays.empty() && dossier.distributions.empty());
        QVERIFY(dossier.contacts.empty() && dossier.ownDecisions.empty() && !dossier.decision);
    }

    void theFacilityAndItsOwnSurveysAreThere()
    {
        m_scratch->importRequests({Asking().row()});
        m_scratch->import({facilities(), weekly()});
        const Dossier dossier = m_scratch->review("R1").dossier;
        QVERIFY(dossier.facility && dossier.facilityListKnown);
        QCOMPARE(dossier.facility->code, FacilityCode{4710001019});
        QCOMPARE(dossier.weekly.size(), std::size_t(2));
        QCOMPARE(isoOf(dossier.weekly[0].day), u"2026-11-18"_s); // the newest first
        QCOMPARE(dossier.weekly[0].line(m_scratch->n95()).stock, 30);
        QCOMPARE(isoOf(dossier.weekly[1].day), u"2026-11-11"_s);
        QCOMPARE(dossier.weeklyDays.size(), std::size_t(3)); // a week that only others answered counts (C7)
    }

    void distributionsToThePlaceUnderAnyCodeAreThere()
    {
        m_scratch->importRequests({Asking().row()});
        m_scratch->import({facilities(),
            m_scratch->file(u"push.csv"_s, u"医療機関コード,品目,枚数,発送日,区分"_s,
                {u"4710001019,N95等マスク,100,2026/11/4,PUSH"_s, u"4710009999,N95等マスク,200,2026/11/3,PUSH"_s,
                    u"4710002017,N95等マスク,300,2026/11/2,SOS国"_s, u"4710003015,N95等マスク,400,2026/11/1,PUSH"_s})});
        const auto distributions = m_scratch->review("R1").dossier.distributions;
        QCOMPARE(distributions.size(), std::size_t(3));
        QCOMPARE(distributions[0].distribution.pieces, 300); // the oldest first
        QCOMPARE(distributions[0].match, PlaceMatch::SameNameAddress);
        QCOMPARE(distributions[1].distribution.pieces, 200);
        QCOMPARE(distributions[1].match, PlaceMatch::FormerCode);
        QCOMPARE(distributions[2].distribution.pieces, 100);
        QCOMPARE(distributions[2].match, PlaceMatch::SameCode);
    }

    /** C10 looks back eight weeks: a new code does not wipe them out. */
    void whatThePlaceAskedAndAnsweredUnderItsOldCodeIsItsPast()
    {
        Asking old;
        old.number = u"R0"_s;
        old.code = u"4710009999"_s;
        old.received = u"2026/11/12 10:05"_s;
        m_scratch->importRequests({Asking().row(), old.row()});
        m_scratch->import({facilities(), weekly(),
            m_scratch->file(u"old.csv"_s, u"医療機関コード,調査日,N95等マスク_在庫量"_s,
                {u"4710009999,2026/11/4,70"_s, u"4710009999,2026/11/18,80"_s})});
        const Dossier dossier = m_scratch->review("R1").dossier;
        QCOMPARE(dossier.earlierRequests.size(), std::size_t(1));
        QCOMPARE(isoOf(dossier.earlierRequests[0].day), u"2026-11-12"_s);
        QCOMPARE(dossier.weekly.size(), std::size_t(3));
        QCOMPARE(dossier.weekly[0].line(m_scratch->n95()).stock, 30); // its own answer of that day comes first
        QCOMPARE(dossier.weekly[2].line(m_scratch->n95()).stock, 70);
    }

    /** A sheet of a place that has no G-MIS ID: only name and address, or phone, can tell what it was sent. */
    void aSheetWithoutACodeIsMatchedByNameWithAddressOrPhone()
    {
        m_scratch->import({facilities(),
            m_scratch->file(u"push.csv"_s, u"医療機関コード,品目,枚数,発送日,区分"_s,
                {u"4710001019,N95等マスク,100,2026/11/4,PUSH"_s, u"4710002017,N95等マスク,300,2026/11/2,SOS国"_s,
                    u"4710003015,N95等マスク,400,2026/11/1,PUSH"_s})});
        const QByteArray sheet = sheetOf(u"城北病院"_s, u"青空市緑町１－１"_s, {});
        const ReviewedRequest reviewed = m_scratch->review(sheet.constData());
        QCOMPARE(reviewed.dossier.distributions.size(), std::size_t(2)); // of both codes at that address
        QVERIFY(!isConfirmed(reviewed.dossier.distributions[0].match));
        QCOMPARE(reviewed.review.priorOccasions, 0); // unconfirmed: the opinion counts none
        for (const Finding& finding : reviewed.review.findings) {
            QVERIFY(finding.id != CheckId::C3 || finding.verdict == Verdict::Attention);
            QVERIFY(finding.id != CheckId::C4 || finding.cause != u"occasions_none"_s);
        }
        const QByteArray other = sheetOf(u"別の病院"_s, u"青空市緑町１－１"_s, {});
        QVERIFY(m_scratch->review(other.constData()).dossier.distributions.empty());
    }

    void whatWentToASheetOfTheSamePlaceCountsUnconfirmed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<int>("likely");
        QTest::newRow("same address, another spelling")
            << u"（医）城北病院"_s << u"青空市緑町１－１"_s << QString() << 1;
        QTest::newRow("same phone") << u"城北病院"_s << u"青空市緑町9-9"_s << u"０９８－０００－０００１"_s << 1;
        QTest::newRow("nothing else is known") << u"城北病院"_s << QString() << QString() << 1;
        QTest::newRow("another address") << u"城北病院"_s << u"青空市緑町9-9"_s << QString() << 0;
        QTest::newRow("another phone") << u"城北病院"_s << QString() << u"098-000-0009"_s << 0;
        QTest::newRow("another name") << u"城北病院分院"_s << u"青空市緑町1-1"_s << QString() << 0;
    }
    /** First a sheet without a code, then through G-MIS; and the other way round. */
    void whatWentToASheetOfTheSamePlaceCountsUnconfirmed()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, address);
        QFETCH(const QString, phone);
        QFETCH(const int, likely);
        Asking listed;
        m_scratch->import({facilities()});
        m_scratch->importStock(1000);
        const QByteArray sheet = sheetOf(name, address, phone);
        m_scratch->importRequests({listed.row()});
        QVERIFY(m_scratch->approve(sheet.constData(), 100).operation);
        const ReviewedRequest later = m_scratch->review("R1");
        QCOMPARE(later.dossier.likelyDecisions.size(), std::size_t(likely));
        QVERIFY(later.dossier.ownDecisions.empty());
        QCOMPARE(later.review.priorOccasions, 0);
        for (const Finding& finding : later.review.findings) {
            QVERIFY(finding.id != CheckId::C4 || finding.facts[u"unconfirmed"_s].toInt() == likely);
        }
        m_scratch->phone("R1");
        QVERIFY(m_scratch->approve("R1", 100).operation);
        const bool isMatched = likely > 0 && !(address.isEmpty() && phone.isEmpty());
        QCOMPARE(m_scratch->review(sheet.constData()).dossier.likelyDecisions.size(), std::size_t(isMatched));
    }

    void otherDecidedRequestsCountButNotItsOwn()
    {
        Asking second;
        second.number = u"R2"_s;
        Asking elsewhere;
        elsewhere.number = u"R3"_s;
        elsewhere.code = u"4710003015"_s;
        m_scratch->importRequests({Asking().row(), second.row(), elsewhere.row()});
        m_scratch->importStock(1000);
        for (const char* number : {"R1", "R2", "R3"}) {
            m_scratch->phone(number);
            QVERIFY(m_scratch->approve(number, 100).operation);
        }
        const Dossier dossier = m_scratch->review("R1").dossier;
        QCOMPARE(dossier.contacts.size(), std::size_t(1));
        QVERIFY(dossier.decision && dossier.decision->complete);
        QCOMPARE(dossier.ownDecisions.size(), std::size_t(1));
        QCOMPARE(dossier.ownDecisions[0].requestNumber, u"R2"_s);
        QVERIFY(m_scratch->deny("R2").operation);
        QVERIFY(m_scratch->review("R1").dossier.ownDecisions.empty());
    }

    void theStockLeavesThisRequestsOwnReservationOut()
    {
        Asking second;
        second.number = u"R2"_s;
        second.code = u"4710003015"_s;
        m_scratch->importRequests({Asking().row(), second.row()});
        m_scratch->importStock(1000);
        for (const char* number : {"R1", "R2"}) {
            m_scratch->phone(number);
        }
        QVERIFY(m_scratch->approve("R1", 300).operation);
        QVERIFY(m_scratch->approve("R2", 200).operation);
        QCOMPARE(freeFor("R1"), 800);
        QCOMPARE(freeFor("R2"), 700);
        QVERIFY(m_scratch->approve("R1", 800).operation); // and again to the last piece
        QVERIFY(!m_scratch->approve("R1", 801).operation);
    }

private:
    [[nodiscard]] QString facilities() const
    {
        return m_scratch->file(u"facilities.csv"_s,
            u"医療機関コード,医療機関名,施設種別,住所,電話番号,旧医療機関コード"_s,
            {u"4710001019,城北病院,病院,青空市緑町1-1,098-000-0001,4710009999"_s,
                u"4710002017,城北病院,病院,青空市緑町１－１,,"_s, u"4710003015,城南病院,病院,青空市緑町2-2,,"_s});
    }
    /** A sheet without a code; its number. */
    [[nodiscard]] QByteArray sheetOf(const QString& name, const QString& address, const QString& phone)
    {
        RequestEntry entry;
        entry.channel = Channel::Sheet;
        entry.facilityName = name;
        entry.conditionsConfirmed = true;
        entry.lines = {{m_scratch->n95(), 100, 0, 50, 0, Outlook::Within1Week}};
        entry.form.idAppliedOn = dayFromIso(u"2026-11-12");
        entry.form.address = address;
        entry.form.phone = phone;
        entry.circumstances = Circumstances::Cluster;
        return take(newRequest(m_scratch->office(), entry)).request.number.toUtf8();
    }
    [[nodiscard]] QString weekly() const
    {
        return m_scratch->file(u"weekly.csv"_s,
            u"医療機関コード,調査日,後方支援医療機関,PCR検査実施の可否,緊急配布の希望,N95等マスク_在庫量"_s,
            {u"4710001019,2026/11/11,,,,20"_s, u"4710001019,2026/11/18,,,,30"_s, u"4710003015,2026/11/18,,,,40"_s,
                u"4710003015,2026/11/4,,,,50"_s});
    }
    [[nodiscard]] Quantity freeFor(const char* number)
    {
        const Dossier dossier = m_scratch->review(number).dossier;
        for (const StockBalance& balance : dossier.stock.value_or(std::vector<StockBalance>())) {
            if (balance.item == m_scratch->n95()) {
                return balance.free();
            }
        }
        return -1;
    }

    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(DossierTest);
#include "test_dossier.moc"
