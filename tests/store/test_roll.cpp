// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/contact_store.h"
#include "core/store/decision_store.h"
#include "core/store/request_store.h"
#include "core/store/roll_store.h"
#include "tests/shared/suite.h"
#include "tests/store/scratch_store.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** The list of all requests, and when what it says of one is out of date. */
class RollStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchStore>();
        m_scratch->addRequest("R1");
        m_scratch->addRequest("R2");
        m_scratch->addRequest("R3", 4710003015);
    }

    void anEntrySaysWhatTheRequestSays()
    {
        Request request = aRequest("R4");
        request.facilityName = u"ﾀｶｻｷ髙﨑医院"_s;
        request.received = at("2026-11-19T12:59:59.999");
        request.lines.push_back({gloves, 0, 5, {}, {}, {}});
        const auto work = m_scratch->begin();
        take(RequestStore(m_scratch->database()).insert(*work, request, on("2026-11-19")));
        take(work->commit());
        const Roll roll = take(rolls().load(basis));
        const RollEntry& entry = roll.entries.back();
        QCOMPARE(roll.wordsOf(entry.number), u"R4"_s);
        QCOMPARE(roll.wordsOf(entry.name), u"ﾀｶｻｷ髙﨑医院"_s);
        QVERIFY(roll.keyOf(entry.key).find("タカサキ高崎医院") != std::string_view::npos);
        QVERIFY(entry.received == at("2026-11-19T12:59:59.999"));
        QVERIFY(entry.processingDay == on("2026-11-19"));
        QCOMPARE(entry.asked, 100);
        QCOMPARE(int{entry.items}, 1 << surgicalMask.number); // nothing is asked of the gloves
        QVERIFY(!entry.decided && !entry.drafted && !entry.changed && !entry.isFresh && !entry.gist.lane);
    }

    void aDraftMayHaveNeitherTimeNorDay()
    {
        Request draft = aRequest("D");
        draft.received.reset();
        draft.status = RequestStatus::Draft;
        const auto work = m_scratch->begin();
        take(RequestStore(m_scratch->database()).insert(*work, draft, std::nullopt));
        take(work->commit());
        const Roll roll = take(rolls().load(basis));
        QCOMPARE(roll.wordsOf(roll.entries.back().number), u"D"_s);
        QVERIFY(!roll.entries.back().received && !roll.entries.back().processingDay);
    }

    void gistsComeBackAndAreOfTheirBasis()
    {
        keepAll();
        QCOMPARE(fresh(), u"R1R2R3"_s);
        const RollEntry entry = take(rolls().load(basis, {rowOf("R1")})).entries.at(0);
        QCOMPARE(entry.gist, gist());
        for (const RollEntry& other : take(rolls().load({basis.number + 1})).entries) {
            QVERIFY(!other.isFresh);
            QCOMPARE(other.gist, gist()); // what was known last is still there to be shown
        }
    }

    void aDecisionMakesTheGistsOfItsFacilityStale()
    {
        keepAll();
        (void)m_scratch->decide("R1", 10);
        QCOMPARE(fresh(), u"R3"_s);
        QVERIFY(take(rolls().load(basis, {rowOf("R1")})).entries.at(0).decided);
        keepAll();
        const auto work = m_scratch->begin();
        (void)take(DecisionStore(m_scratch->database()).undo(*work, u"R1"_s));
        take(work->commit());
        QCOMPARE(fresh(), u"R3"_s);
        QVERIFY(!take(rolls().load(basis, {rowOf("R1")})).entries.at(0).decided);
    }

    void aContactMakesTheGistOfItsRequestStale()
    {
        keepAll();
        Contact contact;
        contact.requestNumber = u"R2"_s;
        contact.at = at("2026-11-19T13:00");
        writeContact(contact);
        QCOMPARE(fresh(), u"R1R3"_s);
        keepAll();
        contact = take(ContactStore(m_scratch->database()).find(u"R2"_s, contact.at)).value();
        contact.note = u"納期は12/5"_s;
        writeContact(contact);
        QCOMPARE(fresh(), u"R1R3"_s);
    }

    void aChangeOfTheRequestMakesItsGistStale()
    {
        keepAll();
        const auto work = m_scratch->begin();
        take(RequestStore(m_scratch->database()).setProcessingDay(*work, u"R3"_s, on("2026-11-20")));
        take(work->commit());
        QCOMPARE(fresh(), u"R1R2"_s);
    }

    void factsAreCounted()
    {
        QCOMPARE(take(rolls().facts()), 0);
        take(rolls().countFacts());
        take(rolls().countFacts());
        QCOMPARE(take(rolls().facts()), 2);
    }

private:
    static constexpr Basis basis{77};

    [[nodiscard]] static Gist gist()
    {
        Gist gist;
        gist.lane = Lane::Duplicate;
        gist.add(CheckId::C3, Verdict::Attention);
        gist.coverTenths = 4;
        return gist;
    }
    [[nodiscard]] RollStore rolls() { return RollStore(m_scratch->database()); }
    [[nodiscard]] qint64 rowOf(const char* number)
    {
        const Roll roll = take(rolls().load(basis));
        const auto found = std::find_if(roll.entries.begin(), roll.entries.end(),
            [&](const RollEntry& entry) { return roll.textOf(entry.number) == number; });
        return found == roll.entries.end() ? -1 : found->row;
    }
    void keepAll()
    {
        std::vector<RollStore::Judged> judged;
        for (const RollEntry& entry : take(rolls().load(basis)).entries) {
            judged.push_back({entry.row, gist()});
        }
        take(rolls().keep(basis, judged));
    }
    /** The numbers whose gist is fresh, one after another. */
    [[nodiscard]] QString fresh()
    {
        const Roll roll = take(rolls().load(basis));
        QStringList numbers;
        for (const RollEntry& entry : roll.entries) {
            if (entry.isFresh) {
                numbers << roll.wordsOf(entry.number);
            }
        }
        numbers.sort();
        return numbers.join(QString());
    }
    void writeContact(const Contact& contact)
    {
        const auto work = m_scratch->begin();
        take(ContactStore(m_scratch->database()).write(*work, contact));
        take(work->commit());
    }

    std::unique_ptr<ScratchStore> m_scratch;
};

SOSDESK_SUITE(RollStoreTest);
#include "test_roll.moc"
