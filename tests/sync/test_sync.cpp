// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/reconcile.h"
#include "core/sync/stored_answers.h"
#include "core/sync/survey_count.h"
#include "tests/shared/suite.h"

#include <QTest>

#include <functional>

using namespace sosdesk;
using namespace Qt::StringLiterals;

using Edit = std::function<void(Request&)>;
Q_DECLARE_METATYPE(Edit)
Q_DECLARE_METATYPE(Field)

namespace {

const Item mask{1};

ItemCatalogue items()
{
    return ItemCatalogue({{mask, u"surgical_mask"_s, u"サージカルマスク"_s}});
}

Request known()
{
    Request request;
    request.id = {QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
    request.number = u"R1"_s;
    request.received = Instant{1'000'000};
    request.lastModified = Instant{5'000'000};
    request.lines = {{mask, 100, 10, 20, std::nullopt, Outlook::Within1Week}};
    request.gmis = {Need::Yes, Method::State, u"実績なし"_s, {{mask, 0, 100}}};
    return request;
}

constexpr std::int64_t keyOf(std::int64_t facility, int day)
{
    return surveyKey({facility}, {day});
}

} // namespace

/** What an import finds to be new, changed or the same. */
class SyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFieldIsNamedAndTheFacilitysOwnAreMarked_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("byFacility");
        QTest::addColumn<Edit>("edit");
        const auto row = [](const char* field, bool byFacility, const Edit& edit) {
            QTest::newRow(field) << QString::fromLatin1(field) << byFacility << edit;
        };
        row("title", true, [](Request& r) { r.title = u"x"_s; });
        row("received", true, [](Request& r) { r.received = Instant{2'000'000}; });
        row("facility", true, [](Request& r) { r.facilityName = u"x"_s; });
        row("code", true, [](Request& r) { r.facilityCode = {9}; });
        row("conditions", true, [](Request& r) { r.conditionsConfirmed = false; });
        row("remarks", true, [](Request& r) { r.remarks = u"x"_s; });
        row("surgical_mask.asked", true, [](Request& r) { r.lines[0].asked = 0; });
        row("surgical_mask.stock", true, [](Request& r) { r.lines[0].stock.reset(); });
        row("surgical_mask.weeklyUse", true, [](Request& r) { r.lines[0].weeklyUse = 0; });
        row("surgical_mask.purchase", true, [](Request& r) { r.lines[0].purchase = 0; });
        row("surgical_mask.outlook", true, [](Request& r) { r.lines[0].outlook.reset(); });
        row("channel", false, [](Request& r) { r.channel = Channel::Aggregator; });
        row("status", false, [](Request& r) { r.status = RequestStatus::Closed; });
        row("prefectureStatus", false, [](Request& r) { r.prefectureStatus = PrefectureStatus::Complete; });
        row("lastModified", false, [](Request& r) { r.lastModified = Instant{6'000'000}; });
        row("gmis.need", false, [](Request& r) { r.gmis.need = Need::No; });
        row("gmis.method", false, [](Request& r) { r.gmis.method.reset(); });
        row("gmis.opinion", false, [](Request& r) { r.gmis.opinion = u"x"_s; });
        row("gmis.surgical_mask.prefecture", false, [](Request& r) { r.gmis.lines[0].prefecture = 7; });
        row("gmis.surgical_mask.state", false, [](Request& r) { r.gmis.lines[0].state = 7; });
    }
    void eachFieldIsNamedAndTheFacilitysOwnAreMarked()
    {
        QFETCH(const QString, field);
        QFETCH(const bool, byFacility);
        QFETCH(const Edit, edit);
        Request fetched = known();
        fetched.id = {};
        edit(fetched);
        const RequestChange change = reconcile(known(), ToldFields::all(), fetched, items());
        QVERIFY(change.standing == Standing::Changed);
        QCOMPARE(change.fields.size(), std::size_t{1});
        QCOMPARE(change.fields[0].field, field);
        QCOMPARE(change.fields[0].byFacility, byFacility);
        QVERIFY(change.request.id == known().id);
        Request draft = known();
        draft.status = RequestStatus::Draft;
        fetched = draft;
        edit(fetched);
        QVERIFY(!reconcile(draft, ToldFields::all(), fetched, items())
                     .fields[0]
                     .byFacility); // nobody had to look at it yet
    }

    void theSameIsUnchangedAndTheUnknownIsNew()
    {
        QVERIFY(reconcile(known(), ToldFields::all(), known(), items()).standing == Standing::Unchanged);
        QVERIFY(reconcile(std::nullopt, ToldFields::all(), known(), items()).standing == Standing::New);
    }

    void anOlderReportUndoesNothing()
    {
        Request older = known();
        older.lastModified = Instant{4'999'999};
        older.remarks = u"x"_s;
        const RequestChange change = reconcile(known(), ToldFields::all(), older, items());
        QVERIFY(change.standing == Standing::Unchanged);
        QVERIFY(change.request == known());
    }

    void aReportThatShowsNoEntriesSaysThatThereAreNone()
    {
        Request fetched = known();
        fetched.gmis = {};
        const RequestChange change = reconcile(known(), ToldFields::all(), fetched, items());
        QVERIFY(change.request.gmis.isEmpty());
        QCOMPARE(change.fields.size(), std::size_t{4});
    }

    void aFileLeavesWhatItHasNoColumnFor_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<Edit>("blank");
        const auto row = [](const char* name, Field field, const Edit& blank) {
            QTest::newRow(name) << field << blank;
        };
        row("title", Field::Title, [](Request& r) { r.title.clear(); });
        row("prefecture status", Field::PrefectureStatus,
            [](Request& r) { r.prefectureStatus = PrefectureStatus::Untouched; });
        row("conditions", Field::Conditions, [](Request& r) { r.conditionsConfirmed.reset(); });
        row("remarks", Field::Remarks, [](Request& r) { r.remarks.clear(); });
        row("last modified", Field::LastModified, [](Request& r) { r.lastModified.reset(); });
        row("asked", Field::Asked, [](Request& r) { r.lines[0].asked = 0; });
        row("stock", Field::Stock, [](Request& r) { r.lines[0].stock.reset(); });
        row("use", Field::WeeklyUse, [](Request& r) { r.lines[0].weeklyUse.reset(); });
        row("purchase", Field::Purchase, [](Request& r) { r.lines[0].purchase.reset(); });
        row("outlook", Field::Outlook, [](Request& r) { r.lines[0].outlook.reset(); });
        row("need", Field::Need, [](Request& r) { r.gmis.need.reset(); });
        row("method", Field::Method, [](Request& r) { r.gmis.method.reset(); });
        row("opinion", Field::Opinion, [](Request& r) { r.gmis.opinion.clear(); });
        row("state's pieces", Field::StatePieces, [](Request& r) { r.gmis.lines[0].state = 0; });
        row("prefecture's pieces", Field::PrefecturePieces, [](Request& r) { r.gmis.lines[0].prefecture = 0; });
    }
    void aFileLeavesWhatItHasNoColumnFor()
    {
        QFETCH(const Field, field);
        QFETCH(const Edit, blank);
        Request full = known();
        full.title = full.remarks = u"x"_s;
        full.prefectureStatus = PrefectureStatus::Complete;
        full.conditionsConfirmed = true;
        full.lines[0].purchase = 5;
        full.gmis.lines[0].prefecture = 7;
        Request fetched = full;
        blank(fetched);
        QVERIFY(reconcile(full, ToldFields::all(), fetched, items()).standing == Standing::Changed);
        ToldFields told = ToldFields::all();
        told.remove(field);
        const RequestChange change = reconcile(full, told, fetched, items());
        QVERIFY(change.standing == Standing::Unchanged);
        QVERIFY(change.request == full);
    }

    void aLineComesBackOnlyWithWhatItsFileCouldNotSay()
    {
        Request fetched = known();
        fetched.lines.clear();
        QVERIFY(reconcile(known(), ToldFields::all(), fetched, items()).request.lines.empty());
        ToldFields told = ToldFields::all();
        told.remove(Field::Stock);
        const RequestChange change = reconcile(known(), told, fetched, items());
        QCOMPARE(change.request.lines.size(), std::size_t{1});
        QVERIFY((change.request.lines[0] == RequestLine{mask, 0, 10, {}, {}, {}}));
        ToldFields ofAnotherItem = ToldFields::all();
        ofAnotherItem.remove(Field::Stock);
        ofAnotherItem.add(Field::Stock, Item{2});
        QVERIFY(reconcile(known(), ofAnotherItem, fetched, items()).request == change.request);
        ofAnotherItem.add(Field::Stock, mask);
        QVERIFY(reconcile(known(), ofAnotherItem, fetched, items()).request.lines.empty());
    }

    void aListWithoutAColumnKeepsWhatEarlierListsTold()
    {
        Facility facility;
        facility.address = u"那覇市"_s;
        facility.agreements = {Agreement::Beds};
        Facility bare;
        ToldFields told;
        told.add(Field::FacilityCode);
        told.add(Field::FacilityName);
        QVERIFY(reconcile(std::optional(facility), told, bare) == Standing::Unchanged);
        QVERIFY(bare == facility);
        told.add(Field::Agreements);
        bare.agreements.clear();
        QVERIFY(reconcile(std::optional(facility), told, bare) == Standing::Changed);
        Contact contact;
        contact.note = u"納期は12/5"_s;
        contact.corrections = {{mask, 1, {}, {}}};
        Contact fetched;
        QVERIFY(reconcile(std::optional(contact), told, fetched) == Standing::Unchanged);
        QVERIFY(fetched == contact);
        fetched.corrections.clear();
        QVERIFY(reconcile(std::optional(contact), ToldFields::all(), fetched) == Standing::Unchanged);
    }

    void theLastRowOfAKeyWinsAndTheCountsAddUp()
    {
        const SurveyCount count = countSurveys(
            {{keyOf(2, 1), 2, Standing::New}, {keyOf(1, 1), 3, Standing::New}, {keyOf(2, 1), 5, Standing::Unchanged},
                {keyOf(1, 2), 4, Standing::Changed}, {keyOf(1, 1), 6, Standing::New}});
        QCOMPARE(count.superseded, (std::vector<std::uint32_t>{2, 3}));
        QCOMPARE(count.taken, 1);
        QCOMPARE(count.changed, 1);
        QCOMPARE(count.unchanged, 1);
        QVERIFY(countSurveys({}).superseded.empty());
    }

    void aKnownRowIsSkippedOnceAndTakenBackForItsKey()
    {
        StoredAnswers answers;
        QVERIFY(!answers.skip({1}, 77, 1));
        answers.add({1}, {{keyOf(1, 1), 111, 77}, {keyOf(2, 1), 222, 0}});
        QVERIFY(answers.holds({1}) && !answers.holds({2}));
        QVERIFY(!answers.skip({1}, 0, 2)); // no hash is known
        QVERIFY(answers.skip({1}, 77, 3));
        QVERIFY(!answers.skip({1}, 77, 4)); // the key repeats: it must be parsed
        QCOMPARE(answers.skipped(), 1);
        QVERIFY(answers.standingOf(keyOf(1, 1), 111) == Standing::Unchanged);
        QCOMPARE(answers.takeBackSkipped().value_or(0), 3U);
        QVERIFY(!answers.takeBackSkipped());
        QCOMPARE(answers.skipped(), 0);
        QVERIFY(!answers.skip({1}, 77, 5)); // parsed, then the same bytes again
        // What came before in the file may have been written over the stored row: this one must be written again.
        QVERIFY(answers.standingOf(keyOf(1, 1), 111) == Standing::Changed);
        QVERIFY(answers.standingOf(keyOf(2, 1), 0) == Standing::Changed);
        QVERIFY(answers.standingOf(keyOf(3, 1), 0) == Standing::New);
    }

    void aHundredThousandAnswersOfManyDaysAreFound()
    {
        StoredAnswers answers;
        for (int day = 0; day < 100; ++day) {
            std::vector<SurveyFingerprint> prints;
            for (int facility = 1; facility <= 1000; ++facility) {
                const auto number = static_cast<std::uint64_t>(day * 1000 + facility);
                prints.push_back({keyOf(facility, day), number, number * 0x9e3779b97f4a7c15});
            }
            answers.add({day}, prints);
        }
        for (std::uint64_t number = 99'001; number <= 100'000; ++number) {
            QVERIFY(answers.skip({99}, number * 0x9e3779b97f4a7c15, 2));
        }
        QVERIFY(!answers.skip({99}, std::uint64_t{100'001} * 0x9e3779b97f4a7c15, 2));
        QVERIFY(!answers.skip({98}, 100'000 * 0x9e3779b97f4a7c15, 2)); // of another day
        QVERIFY(answers.standingOf(keyOf(1000, 0), 1000) == Standing::Unchanged);
        QVERIFY(answers.standingOf(keyOf(1, 99), 5) == Standing::Changed);
        QCOMPARE(answers.skipped(), 1000);
    }
};

SOSDESK_SUITE(SyncTest);
#include "test_sync.moc"
