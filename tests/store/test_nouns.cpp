// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/request_history.h"
#include "core/store/request_store.h"
#include "core/store/setting_store.h"
#include "core/store/survey_loader.h"
#include "core/store/survey_store.h"
#include "tests/shared/suite.h"
#include "tests/store/scratch_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** Requests with their revisions, surveys, settings and holidays; and that every stored thing has its identity. */
class NounStoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_scratch = std::make_unique<ScratchStore>(); }

    void aRequestComesBackAsItWasWritten()
    {
        const Request full = fullRequest();
        insert(full);
        StoredRequest stored = take(requests().find(full.number)).value();
        QVERIFY(!stored.request.id.isNull());
        stored.request.id = full.id;
        QVERIFY(stored.request == full);
        QCOMPARE(stored.version, 1);
        QVERIFY(stored.processingDay == on("2026-11-19"));
        QVERIFY(stored.changed.empty());
        QVERIFY(!take(requests().find(u"R2"_s)));
    }

    void aReplacedRequestIsStoredWithEveryFieldOfTheNewOne()
    {
        insert(aRequest("R1"));
        const StoredRequest known = take(requests().find(u"R1"_s)).value();
        Request changed = fullRequest();
        changed.id = known.request.id;
        replace(known, changed, {{u"remarks"_s, {}, changed.remarks, true}});
        QVERIFY(take(requests().find(u"R1"_s))->request == changed);
    }

    void theEarlierRevisionStaysWholeWithTheChangedFields()
    {
        insert(aRequest("R1"));
        const StoredRequest known = take(requests().find(u"R1"_s)).value();
        Request changed = known.request;
        changed.lines[0].asked = 900;
        replace(known, changed, {{u"surgical_mask.asked"_s, u"100"_s, u"900"_s, true}});
        QCOMPARE(m_scratch->number("SELECT count(*) FROM request_revision WHERE version = 1"), 1);
        const QJsonObject content =
            QJsonDocument::fromJson(m_scratch->text("SELECT content FROM request_revision").toUtf8()).object();
        QCOMPARE(content[u"lines"_s].toArray()[0].toObject()[u"asked"_s].toInt(), 100);
        const QJsonArray changes =
            QJsonDocument::fromJson(m_scratch->text("SELECT changes FROM request_revision").toUtf8()).array();
        QCOMPARE(changes[0].toObject()[u"after"_s].toString(), u"900"_s);
        QCOMPARE(take(requests().find(u"R1"_s))->version, 2);
    }

    void changedFieldsGatherUntilTheyAreSettled()
    {
        insert(aRequest("R1"));
        StoredRequest known = take(requests().find(u"R1"_s)).value();
        replace(known, known.request, {{u"remarks"_s, {}, u"a"_s, true}, {u"status"_s, {}, u"b"_s, false}});
        known = take(requests().find(u"R1"_s)).value();
        replace(known, known.request, {{u"remarks"_s, u"a"_s, u"c"_s, true}, {u"title"_s, {}, u"d"_s, true}});
        known = take(requests().find(u"R1"_s)).value();
        QCOMPARE(known.changed, (std::vector<QString>{u"remarks"_s, u"title"_s}));
        const auto work = m_scratch->begin();
        take(RequestHistory(m_scratch->database()).settle(*work, u"R1"_s));
        take(work->commit());
        QVERIFY(take(requests().find(u"R1"_s))->changed.empty());
        QCOMPARE(take(requests().find(u"R1"_s))->version, 3); // what an officer settles is not news from the facility
    }

    void requestsComeNewestFirstAndByTheirProcessingDay()
    {
        for (const char* time : {"2026-11-19T09:00", "2026-11-19T12:00", "2026-11-19T10:00"}) {
            Request request = aRequest(time);
            request.received = at(time);
            insert(request);
        }
        std::vector<QString> seen;
        take(requests().each([&](const StoredRequest& stored) { seen.push_back(stored.request.number.mid(11)); }));
        QCOMPARE(seen, (std::vector<QString>{u"12:00"_s, u"10:00"_s, u"09:00"_s}));
    }

    void aSurveyComesBackAsItWasWrittenAndOnlyForItsKindAndDay()
    {
        const Survey survey = aSurvey();
        SurveyFingerprint print;
        load(survey, print);
        SurveyStore surveys(m_scratch->database());
        QVERIFY(take(surveys.find(SurveyKind::Weekly, survey.facility, survey.day)) == survey);
        QVERIFY(!take(surveys.find(SurveyKind::Daily, survey.facility, survey.day)));
        QVERIFY(!take(surveys.find(SurveyKind::Weekly, survey.facility, survey.day + 7)));
        const auto known = take(surveys.known(SurveyKind::Weekly, survey.day));
        QCOMPARE(known.size(), std::size_t{1});
        QCOMPARE(known[0].key, print.key);
        QCOMPARE(known[0].hash, print.hash);
        QCOMPARE(known[0].source, print.source);
        QVERIFY(take(surveys.known(SurveyKind::Weekly, survey.day + 1)).empty());
    }

    void aChangedSurveyKeepsItsIdentityAndCountsItsVersion()
    {
        Survey survey = aSurvey();
        SurveyFingerprint print;
        load(survey, print);
        const QString identity = m_scratch->text("SELECT hex(uuid) FROM weekly_survey");
        survey.lines[0].stock = 77;
        load(survey, print);
        QCOMPARE(m_scratch->text("SELECT hex(uuid) FROM weekly_survey"), identity);
        QCOMPARE(m_scratch->number("SELECT version FROM weekly_survey"), 2);
        QCOMPARE(take(SurveyStore(m_scratch->database()).find(SurveyKind::Weekly, survey.facility, survey.day))
                     ->lines[0]
                     .stock,
            77);
    }

    void daysAreRememberedByKindAndBounds()
    {
        SurveyStore surveys(m_scratch->database());
        const auto work = m_scratch->begin();
        take(surveys.addDays(*work, SurveyKind::Weekly, {on("2026-11-11"), on("2026-11-18")}));
        take(surveys.addDays(*work, SurveyKind::Weekly, {on("2026-11-18")}));
        take(work->commit());
        QVERIFY(take(surveys.days(SurveyKind::Weekly, on("2026-11-11"), on("2026-11-18")))
            == (std::set<Day>{on("2026-11-11"), on("2026-11-18")}));
        QVERIFY(take(surveys.days(SurveyKind::Weekly, on("2026-11-12"), on("2026-11-17"))).empty());
        QVERIFY(take(surveys.days(SurveyKind::Daily, on("2026-11-01"), on("2026-11-30"))).empty());
    }

    void settingsAndHolidaysAreReplacedWithTheVersionCountedUp()
    {
        SettingStore settings(m_scratch->database());
        HolidayStore holidays(m_scratch->database());
        QVERIFY(!take(settings.get(u"office"_s)));
        for (const QString& name : {u"健康政策課"_s, u"薬務課"_s}) {
            const auto work = m_scratch->begin();
            take(settings.set(*work, u"office"_s, name));
            take(holidays.write(*work, {on("2026-09-22"), name}));
            take(work->commit());
        }
        QCOMPARE(take(settings.get(u"office"_s)).value(), u"薬務課"_s);
        QCOMPARE(take(settings.all()).size(), std::size_t{1});
        QCOMPARE(take(holidays.all()).size(), std::size_t{1});
        QCOMPARE(take(holidays.find(on("2026-09-22")))->name, u"薬務課"_s);
        QVERIFY(!take(holidays.find(on("2026-09-23"))));
        QCOMPARE(m_scratch->number("SELECT version FROM setting"), 2);
        QCOMPARE(m_scratch->number("SELECT version FROM holiday"), 2);
    }

    void everyStoredNounHasAnIdentityAVersionAndAnOperation()
    {
        // What belongs to another row (lines, revisions, refused rows) is identified by it; the rest are no nouns.
        const QStringList parts = {u"meta"_s, u"operation"_s, u"journal"_s, u"import_issue"_s,
            u"facility_former_code"_s, u"request_line"_s, u"request_gmis_line"_s, u"request_revision"_s,
            u"survey_day"_s, u"decision_line"_s, u"judgement"_s, u"paper_request"_s, u"freeze_request"_s,
            u"watched_file"_s, u"typing"_s, u"delivery_line"_s, u"hub_state"_s, u"hub_known"_s, u"hub_head"_s,
            u"hub_open"_s, u"former_weekly_survey"_s, u"former_daily_survey"_s, u"former_distribution"_s};
        int nouns = 0;
        SQLite::Statement tables(
            m_scratch->database().connection(), "SELECT name FROM sqlite_schema WHERE type = 'table'");
        while (tables.executeStep()) {
            const QString table = QString::fromStdString(tables.getColumn(0).getString());
            if (parts.contains(table)) {
                continue;
            }
            ++nouns;
            SQLite::Statement columns(m_scratch->database().connection(),
                "SELECT count(*) FROM pragma_table_info(?) WHERE name IN ('uuid', 'version', 'operation') AND "
                "\"notnull\"");
            columns.bind(1, table.toStdString());
            QVERIFY(columns.executeStep());
            QVERIFY2(columns.getColumn(0).getInt() == 3, qPrintable(table));
        }
        QVERIFY(nouns >= 11);
    }

    void everyTableIsStrict()
    {
        QCOMPARE(m_scratch->number("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                                   "AND strict = 0 AND name NOT LIKE 'sqlite_%'"),
            0);
    }

private:
    [[nodiscard]] RequestStore requests() { return RequestStore(m_scratch->database()); }

    /** Every field is something else than in aRequest(). */
    [[nodiscard]] static Request fullRequest()
    {
        Request request = aRequest("R1", 4710001027);
        request.title = u"二度目"_s;
        request.channel = Channel::Aggregator;
        request.received = at("2026-11-19T11:22:33.000044");
        request.facilityName = u"那覇市医師会 髙﨑𠮷"_s;
        request.status = RequestStatus::Closed;
        request.prefectureStatus = PrefectureStatus::Complete;
        request.conditionsConfirmed = false;
        request.remarks = u"手袋はS\n「急ぎ」"_s;
        request.lastModified = at("2026-11-19T12:00");
        request.lines = {{surgicalMask, 0, std::nullopt, 0, 5, std::nullopt},
            {gloves, 9'999'999, 0, std::nullopt, std::nullopt, Outlook::Over1Month}};
        request.gmis = {Need::Yes, Method::State, u"実績1回"_s, {{surgicalMask, 1, 2}, {gloves, 0, 3}}};
        return request;
    }
    [[nodiscard]] static Survey aSurvey()
    {
        Survey survey;
        survey.facility = {4710001019};
        survey.day = on("2026-11-18");
        survey.answered = at("2026-11-18T09:30:01");
        survey.facilityName = "城北病院";
        survey.support = Answer::Yes;
        survey.pcr = Answer::No;
        survey.lines[0] = {10, 0, -1, 2};
        survey.lines[14] = {9'999'999, -1, 7, -1};
        return survey;
    }
    void insert(const Request& request)
    {
        const auto work = m_scratch->begin();
        take(requests().insert(*work, request, on("2026-11-19")));
        take(work->commit());
    }
    void replace(const StoredRequest& known, const Request& request, const std::vector<FieldChange>& fields)
    {
        const auto work = m_scratch->begin();
        take(requests().replace(*work, known, {Standing::Changed, request, fields}, known.processingDay));
        take(work->commit());
    }
    void load(const Survey& survey, SurveyFingerprint& print)
    {
        std::string packed;
        print = {surveyKey(survey.facility, survey.day), contentHash(survey, packed), 0xfedcba9876543210};
        LoadedAnswer answer;
        answer.print = print;
        answer.answered = survey.answered ? survey.answered->micros : INT64_MIN;
        const std::string text = survey.facilityName + packed;
        answer.text = text.data();
        answer.nameSize = static_cast<std::uint32_t>(survey.facilityName.size());
        answer.linesSize = static_cast<std::uint32_t>(packed.size());
        answer.support = survey.support;
        answer.pcr = survey.pcr;
        answer.wantsEmergency = survey.wantsEmergency;
        const std::vector<std::uint32_t> order{0};
        const auto work = m_scratch->begin();
        {
            const auto loader = take(SurveyLoader::begin(*work, SurveyKind::Weekly));
            take(loader->write({&answer, 1}, order));
        }
        take(work->commit());
    }

    std::unique_ptr<ScratchStore> m_scratch;
};

SOSDESK_SUITE(NounStoresTest);
#include "test_nouns.moc"
