// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/facility_store.h"
#include "tests/shared/rule_cases.h"
#include "tests/shared/suite.h"
#include "tests/store/scratch_store.h"

#include <QTest>

#include <algorithm>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

using Codes = std::vector<FacilityCode>;

Facility facility(std::int64_t code, const QString& name)
{
    Facility facility;
    facility.code = {code};
    facility.name = name;
    return facility;
}

} // namespace

/** C3: under which codes one and the same place may be known. */
class FacilityStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_scratch = std::make_unique<ScratchStore>(); }

    void aFacilityComesBackAsItWasWritten()
    {
        Facility full = facility(4710001019, u"医療法人 緑風会 城北病院"_s);
        full.kind = FacilityKind::Hospital;
        full.postalCode = u"900-0001"_s;
        full.address = u"那覇市１－２－３"_s;
        full.phone = u"098-000-0001"_s;
        full.fax = u"098-000-0002"_s;
        full.mail = u"a@example.jp"_s;
        full.contactPerson = u"髙﨑"_s;
        full.beds = 0;
        full.agreements = {Agreement::Beds, Agreement::Dispatch};
        full.designations = {Designation::Pcr};
        full.formerCodes = {{4710000102}, {4710001100}};
        write(full);
        Facility stored = take(facilities().find(full.code)).value();
        QVERIFY(!stored.id.isNull());
        full.id = stored.id;
        QVERIFY(stored == full);
    }

    void aNewListKeepsTheIdentityAndCountsTheVersion()
    {
        write(facility(4710001019, u"城北病院"_s));
        const FacilityId id = take(facilities().find({4710001019}))->id;
        Facility renamed = facility(4710001019, u"城北総合病院"_s);
        renamed.id = id;
        renamed.formerCodes = {{1}};
        write(renamed);
        renamed.formerCodes = {{2}};
        write(renamed);
        const Facility stored = take(facilities().find({4710001019})).value();
        QVERIFY(stored.id == id);
        QCOMPARE(stored.name, u"城北総合病院"_s);
        QVERIFY(stored.formerCodes == (Codes{{2}}));
        QCOMPARE(m_scratch->number("SELECT version FROM facility"), 3);
    }

    void emptyUntilAListCame()
    {
        QVERIFY(take(facilities().isEmpty()));
        write(facility(1, u"x"_s));
        QVERIFY(!take(facilities().isEmpty()));
    }

    /** As a store of an older folding has them. */
    void keysOfAnOlderFoldingAreMadeAnew()
    {
        write(facility(4710001019, u"若葉会江渕医院"_s));
        m_scratch->addRequest("R1");
        const QString search = m_scratch->text("SELECT search_key FROM request");
        m_scratch->tamper("UPDATE facility SET name_key = 'x', search_key = ''; UPDATE request SET search_key = 'x'; "
                          "INSERT OR REPLACE INTO meta VALUES ('folding', '3')");
        take(facilities().refold());
        QCOMPARE(m_scratch->text("SELECT name_key || ' ' || search_key FROM facility"), u"江淵医院 若葉会江淵医院"_s);
        QCOMPARE(m_scratch->text("SELECT search_key FROM request"), search);
        m_scratch->tamper("UPDATE request SET search_key = 'x'");
        take(facilities().refold()); // once is enough
        QCOMPARE(m_scratch->text("SELECT search_key FROM request"), u"x"_s);
    }

    void aPlaceKeepsItsPastUnderAllItsCodes()
    {
        Facility now = facility(4710000310, u"新病院"_s);
        now.formerCodes = {{4710000328}, {4710000336}};
        write(now);
        for (const QJsonValue& given : ruleCases(u"former_codes"_s)) {
            const FacilityCode asked{given[u"asked"_s].toInteger()};
            const FacilityCode shipped{given[u"shipped"_s].toInteger()};
            const Codes others = take(facilities().formerCodesOf(asked));
            QCOMPARE(asked == shipped || std::find(others.begin(), others.end(), shipped) != others.end(),
                given[u"counts"_s].toBool());
        }
    }

    void formerCodesAreFoundFromBothSides()
    {
        Facility now = facility(30, u"今の病院"_s);
        now.formerCodes = {{10}, {20}};
        write(now);
        QVERIFY(take(facilities().formerCodesOf({30})) == (Codes{{10}, {20}}));
        QVERIFY(take(facilities().formerCodesOf({10})) == (Codes{{20}, {30}}));
        QVERIFY(take(facilities().formerCodesOf({99})).empty());
    }

    void theSameNameAndPlaceIsFoundUnderAnotherSpelling()
    {
        Facility one = facility(1, u"医療法人緑風会　髙﨑病院"_s);
        one.address = u"那覇市泉崎１丁目２番３号"_s;
        Facility two = facility(2, u"髙﨑病院"_s);
        two.name = u"医療法人緑風会 高崎病院"_s;
        two.address = u"那覇市泉崎1丁目2番3号"_s;
        write(one);
        write(two);
        QVERIFY(take(facilities().sameNameAndAddress({1})) == (Codes{{2}}));
        QVERIFY(take(facilities().sameNameAndAddress({2})) == (Codes{{1}}));
    }

    void whatIsNotWrittenDoesNotMatch()
    {
        write(facility(1, u"城北病院"_s)); // neither address nor phone
        write(facility(2, u"城北病院"_s));
        QVERIFY(take(facilities().sameNameAndAddress({1})).empty());
        QVERIFY(take(facilities().sameNameAndPhone({1})).empty());
    }

    void aSharedPhoneOfAnotherNameIsNoMatch()
    {
        Facility hospital = facility(1, u"城北病院"_s);
        hospital.phone = u"098-000-0001"_s;
        Facility pharmacy = facility(2, u"城北薬局"_s);
        pharmacy.phone = u"０９８（０００）０００１"_s;
        Facility moved = facility(3, u"城北病院"_s);
        moved.phone = u"０９８（０００）０００１"_s;
        write(hospital);
        write(pharmacy);
        write(moved);
        QVERIFY(take(facilities().sameNameAndPhone({1})) == (Codes{{3}}));
        QVERIFY(take(facilities().sameNameAndPhone({2})).empty());
    }

private:
    [[nodiscard]] FacilityStore facilities() { return FacilityStore(m_scratch->database()); }
    void write(const Facility& facility)
    {
        const auto work = m_scratch->begin();
        take(facilities().write(*work, facility));
        take(work->commit());
    }

    std::unique_ptr<ScratchStore> m_scratch;
};

SOSDESK_SUITE(FacilityStoreTest);
#include "test_facilities.moc"
