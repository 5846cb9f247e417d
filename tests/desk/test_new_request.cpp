// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/entry_reply.h"
#include "core/desk/roll.h"
#include "core/desk/second_look.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QJsonArray>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** Requests that somebody types: calls and paper sheets. */
class NewRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_scratch = std::make_unique<ScratchDesk>(); }

    void aCallOnASundayIsDecidedAtOnce()
    {
        m_scratch->setNow("2026-11-22T22:15");
        const NewRequest made = take(newRequest(m_scratch->office(), call()));
        QVERIFY(made.operation);
        QCOMPARE(made.request.number, u"URG-20261122-W94-01"_s);
        QCOMPARE(isoOf(made.standing.processingDay), u"2026-11-22"_s);
        QCOMPARE(isoOf(made.standing.decideBy), u"2026-11-22T22:15:00+09:00"_s);
        const ReviewedRequest reviewed = m_scratch->review("URG-20261122-W94-01");
        QVERIFY(reviewed.review.lane && *reviewed.review.lane != Lane::Late);
        QCOMPARE(reviewed.dossier.contacts.size(), std::size_t(1)); // what was told is heard by C6
        QCOMPARE(reviewed.dossier.contacts[0].person, u"看護部"_s);
        for (const Finding& finding : reviewed.review.findings) {
            QVERIFY(finding.id != CheckId::C8 && finding.id != CheckId::C7); // no row for urgent ones
            QVERIFY(finding.id != CheckId::C6 || finding.verdict == Verdict::Ok);
        }
        QVERIFY(m_scratch->journalEntries() > 0);
    }

    void numbersOfADayCountUpAndAreNeverGivenTwice()
    {
        QCOMPARE(take(newRequest(m_scratch->office(), call())).request.number, u"URG-20261119-W94-01"_s);
        QCOMPARE(take(newRequest(m_scratch->office(), call())).request.number, u"URG-20261119-W94-02"_s);
        QCOMPARE(take(newRequest(m_scratch->office(), sheet())).request.number, u"SHT-20261119-W94-01"_s);
        for (int i = 3; i <= 100; ++i) {
            QVERIFY(take(newRequest(m_scratch->office(), call())).operation);
        }
        QCOMPARE(take(newRequest(m_scratch->office(), call())).request.number, u"URG-20261119-W94-101"_s);
    }

    void aSheetFollowsTheCutOffAndKeepsItsForm()
    {
        RequestEntry entry = sheet();
        entry.received = instantFromIso(u"2026-11-19T12:59");
        NewRequest made = take(newRequest(m_scratch->office(), entry));
        QCOMPARE(isoOf(made.standing.decideBy), u"2026-11-19T17:00:00+09:00"_s);
        entry.received = instantFromIso(u"2026-11-19T13:00");
        made = take(newRequest(m_scratch->office(), entry));
        QCOMPARE(isoOf(made.standing.decideBy), u"2026-11-20T17:00:00+09:00"_s);
        const RequestEntry stored = take(entryOf(m_scratch->office(), made.request.number));
        QVERIFY(stored.form == entry.form);
        QVERIFY(stored.lines == entry.lines);
        QCOMPARE(stored.facilityName, entry.facilityName);
    }

    void aFacilityThatUsesGmisIsFlaggedWhenItFilesASheetAlsoLater()
    {
        RequestEntry entry = sheet();
        entry.facilityCode = {4710001019};
        const NewRequest made = take(newRequest(m_scratch->office(), entry));
        QVERIFY(!flagged(made.standing.issues, u"has_gmis_id"_s));
        m_scratch->importRequests({Asking().row()}); // the same code asks through G-MIS
        QVERIFY(flagged(take(newRequest(m_scratch->office(), entry)).standing.issues, u"has_gmis_id"_s));
        const QJsonObject form = take(formShape(m_scratch->desk(), made.request.number)).toObject();
        QCOMPARE(form[u"idAppliedOn"_s].toString(), u"2026-11-12"_s);
        QCOMPARE(form[u"issues"_s][1][u"code"_s].toString(), u"has_gmis_id"_s); // beside: in no list
    }

    void whatIsMissingKeepsItFromBeingStored()
    {
        RequestEntry entry = call();
        entry.lines.clear();
        const qint64 before = m_scratch->journalEntries();
        const NewRequest made = take(newRequest(m_scratch->office(), entry));
        QVERIFY(!made.operation && made.standing.isBlocked());
        QCOMPARE(m_scratch->journalEntries(), before);
        QVERIFY(take(loadRoll(m_scratch->office())).entries.empty());
    }

    void aCorrectionKeepsTheRevisionAndAsksForALookOnlyAfterADecision()
    {
        const QString number = take(newRequest(m_scratch->office(), call())).request.number;
        RequestEntry entry = take(entryOf(m_scratch->office(), number));
        entry.lines[0].asked = 500;
        QVERIFY(take(newRequest(m_scratch->office(), entry)).operation);
        QCOMPARE(newRequest(m_scratch->office(), entry).error().code, ErrorCode::Conflict); // of version 1
        entry = take(entryOf(m_scratch->office(), number));
        QVERIFY(!take(newRequest(m_scratch->office(), entry)).operation); // nothing differs
        QCOMPARE(m_scratch->review(qPrintable(number)).stored.version, 2);
        QVERIFY(m_scratch->review(qPrintable(number)).stored.changed.empty());
        m_scratch->importStock(1000);
        QVERIFY(m_scratch->approve(qPrintable(number), 400).operation);
        entry.lines[0].asked = 900;
        QVERIFY(take(newRequest(m_scratch->office(), entry)).operation);
        QCOMPARE(m_scratch->review(qPrintable(number)).stored.changed, (std::vector<QString>{u"n95_mask.asked"_s}));
        QVERIFY(take(secondLook(m_scratch->office(), number)));
    }

    void whatCameFromGmisIsCorrectedThere()
    {
        m_scratch->importRequests({Asking().row()});
        QCOMPARE(entryOf(m_scratch->office(), u"R1"_s).error().code, ErrorCode::BadArgument);
        RequestEntry entry = call();
        entry.number = u"R1"_s;
        QCOMPARE(newRequest(m_scratch->office(), entry).error().code, ErrorCode::BadArgument);
        entry.number = u"URG-1"_s;
        QCOMPARE(newRequest(m_scratch->office(), entry).error().code, ErrorCode::UnknownRequest);
    }

    void factsAreFilledInFromListAndSurvey()
    {
        importFacility();
        m_scratch->import({m_scratch->file(u"weekly.csv"_s,
            u"医療機関コード,調査日,後方支援医療機関,緊急配布の希望,N95等マスク_在庫量,N95等マスク_想定消費量"_s,
            {u"4710001019,2026/11/11,,,9,9"_s, u"4710001019,2026/11/18,,,30,100"_s})});
        const Prefill filled = take(prefill(m_scratch->office(), Channel::Urgent, {4710001019}));
        QCOMPARE(filled.entry.facilityName, u"髙橋病院"_s);
        QCOMPARE(filled.entry.form.address, u"那覇市1-2"_s);
        QCOMPARE(filled.entry.lines.size(), std::size_t(1));
        QCOMPARE(filled.entry.lines[0].stock, std::optional<Quantity>(30));
        QCOMPARE(filled.entry.lines[0].asked, 0);
        QCOMPARE(isoOf(filled.surveyDay.value()), u"2026-11-18"_s);
    }

    void facilitiesAreFoundByNameCodeAndPhone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("高 for 髙") << u"高橋"_s << 1;
        QTest::newRow("a part") << u"橋病"_s << 1;
        QTest::newRow("with its form") << u"医療法人　高橋病院"_s << 1;
        QTest::newRow("code") << u"471000101"_s << 1;
        QTest::newRow("full width code") << u"４７１０００１０１９"_s << 1;
        QTest::newRow("phone") << u"098-861-1234"_s << 1;
        QTest::newRow("end of the phone") << u"1234"_s << 1;
        QTest::newRow("two digits are in everything") << u"12"_s << 0;
        QTest::newRow("blank") << u"　 "_s << 0;
        QTest::newRow("another") << u"山田"_s << 0;
        QTest::newRow("a wildcard is a letter") << u"%"_s << 0;
        QTest::newRow("hostile") << u"' OR 1=1 --"_s << 0;
    }
    void facilitiesAreFoundByNameCodeAndPhone()
    {
        QFETCH(const QString, text);
        QFETCH(const int, count);
        importFacility();
        QCOMPARE(take(findFacilities(m_scratch->office(), text, 10)).size(), std::size_t(count));
    }

    void whatIsKnownFromRequestsOnlyIsFoundToo()
    {
        m_scratch->importRequests({Asking().row()});
        const auto found = take(findFacilities(m_scratch->office(), u"城北"_s, 10));
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].code, FacilityCode{4710001019});
    }

    void placesWithoutACodeAreNotOnePlace()
    {
        m_scratch->importStock(5000);
        RequestEntry first = sheet();
        const QString given = take(newRequest(m_scratch->office(), first)).request.number;
        m_scratch->phone(qPrintable(given));
        QVERIFY(m_scratch->approve(qPrintable(given), 100).operation);
        RequestEntry other = sheet();
        other.facilityName = u"別の診療所"_s;
        const QString another = take(newRequest(m_scratch->office(), other)).request.number;
        QVERIFY(m_scratch->review(qPrintable(another)).dossier.ownDecisions.empty());
        first.facilityName = u"医療法人社団新町クリニック"_s;
        const QString again = take(newRequest(m_scratch->office(), first)).request.number;
        QCOMPARE(m_scratch->review(qPrintable(again)).dossier.ownDecisions.size(), std::size_t(1));
    }

    void theConsoleNamesWhatItCannotRead_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("unknown member") << u"colour"_s << QJsonValue(u"red"_s);
        QTest::newRow("code") << u"code"_s << QJsonValue(u"123"_s);
        QTest::newRow("date") << u"idAppliedOn"_s << QJsonValue(u"tomorrow"_s);
        QTest::newRow("fraction") << u"purchasable"_s << QJsonValue(1.5);
        QTest::newRow("negative") << u"institutions"_s << QJsonValue(-1);
        QTest::newRow("circumstances") << u"circumstances"_s << QJsonValue(u"fire"_s);
        QTest::newRow("a name that is a number") << u"facility"_s << QJsonValue(5);
    }
    void theConsoleNamesWhatItCannotRead()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        const auto reply = newRequestReply(m_scratch->desk(), {}, {{u"channel"_s, u"urgent"_s}, {key, value}});
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, ErrorCode::BadArgument);
        QCOMPARE(reply.error().column, key);
    }

private:
    [[nodiscard]] static bool flagged(const std::vector<EntryIssue>& issues, const QString& cause)
    {
        return std::any_of(issues.begin(), issues.end(), [&](const EntryIssue& issue) { return issue.cause == cause; });
    }
    [[nodiscard]] RequestEntry call()
    {
        RequestEntry entry;
        entry.facilityName = u"城北病院"_s;
        entry.facilityCode = {4710001019};
        entry.lines = {{m_scratch->n95(), 400, 10, 300, 0, Outlook::Within1Week}};
        entry.circumstances = Circumstances::Cluster;
        entry.note = u"病棟で５人"_s;
        entry.form.caller = u"看護部"_s;
        return entry;
    }
    [[nodiscard]] RequestEntry sheet()
    {
        RequestEntry entry;
        entry.channel = Channel::Sheet;
        entry.facilityName = u"新町クリニック"_s;
        entry.conditionsConfirmed = true;
        entry.lines = {{m_scratch->n95(), 100, 0, 50, 0, Outlook::Within1Week}};
        entry.form.idAppliedOn = dayFromIso(u"2026-11-12");
        entry.form.address = u"那覇市3-4"_s;
        return entry;
    }
    void importFacility()
    {
        m_scratch->import({m_scratch->file(u"facilities.csv"_s, u"医療機関コード,医療機関名,施設種別,住所,電話番号"_s,
            {u"4710001019,髙橋病院,病院,那覇市1-2,098-861-1234"_s})});
    }

    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(NewRequestTest);
#include "test_new_request.moc"
