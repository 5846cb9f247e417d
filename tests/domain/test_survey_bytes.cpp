// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/survey_bytes.h"
#include "tests/shared/suite.h"

#include <QTest>

#include <random>

using namespace sosdesk;

namespace {

Survey randomSurvey(std::mt19937& random)
{
    Survey survey;
    for (SurveyLine& line : survey.lines) {
        const auto figure = [&] { return random() % 3 == 0 ? -1 : static_cast<std::int32_t>(random() % 10'000'000); };
        line = {figure(), figure(), figure(), static_cast<std::int8_t>(static_cast<int>(random() % 5) - 1)};
    }
    return survey;
}

} // namespace

class SurveyBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySurveyComesBackAsItWasPacked()
    {
        std::mt19937 random(20241121);
        for (int round = 0; round < 10'000; ++round) {
            const Survey survey = randomSurvey(random);
            std::string packed;
            packLines(survey, packed);
            Survey back;
            QVERIFY(unpackLines(packed, back));
            QCOMPARE(back.lines, survey.lines);
        }
    }

    void cutOffOrForeignBytesAreRefused()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 1'000; ++round) {
            std::string packed;
            packLines(randomSurvey(random), packed);
            Survey survey;
            packed.back() = static_cast<char>(packed.back() | 0x80);
            QVERIFY(!unpackLines(packed, survey));
        }
        Survey survey;
        QVERIFY(!unpackLines(std::string_view("\x00", 1), survey));
        QVERIFY(!unpackLines("\x10", survey));
        QVERIFY(!unpackLines("\x18\x04", survey)); // no such outlook
        QVERIFY(!unpackLines("\x11\xff\xff\xff\xff\x0f", survey));
        QVERIFY(unpackLines("", survey));
    }

    void anyDifferenceOfContentChangesTheHash()
    {
        std::string scratch;
        Survey base;
        base.facilityName = "城北病院";
        base.lines[1].stock = 120;
        const auto hash = [&](const Survey& survey) { return contentHash(survey, scratch); };
        const auto original = hash(base);
        Survey other = base;
        other.facility = {123};
        other.day = {5};
        QCOMPARE(hash(other), original); // the key is no content
        std::vector<Survey> changed(8, base);
        changed[0].lines[1].stock = 121;
        changed[1].lines[1].outlook = 0;
        changed[2].facilityName += ' ';
        changed[3].answered = Instant{0};
        changed[4].support = Answer::No;
        changed[5].pcr = Answer::Yes;
        changed[6].inpatients = 0;
        changed[7].receivable = 0;
        for (const Survey& survey : changed) {
            QVERIFY(hash(survey) != original);
        }
    }

    void identityDependsOnKindFacilityAndDayOnly()
    {
        const QUuid id = identityOf(SurveyKind::Weekly, {4710112233}, {20'000});
        QCOMPARE(identityOf(SurveyKind::Weekly, {4710112233}, {20'000}), id);
        QVERIFY(identityOf(SurveyKind::Daily, {4710112233}, {20'000}) != id);
        QVERIFY(identityOf(SurveyKind::Weekly, {4710112234}, {20'000}) != id);
        QVERIFY(identityOf(SurveyKind::Weekly, {4710112233}, {20'001}) != id);
        QCOMPARE(id.variant(), QUuid::DCE);
    }
};

SOSDESK_SUITE(SurveyBytesTest);
#include "test_survey_bytes.moc"
