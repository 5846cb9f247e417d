// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drill/survey_report.h"

#include "core/drill/chance.h"

namespace sosdesk {
namespace {

constexpr std::uint64_t missing = 0x6d697373;
constexpr std::uint64_t answering = 0x616e7377;
constexpr std::uint64_t patients = 0x70617469;

QByteArray tick(bool ticked)
{
    return ticked ? QByteArrayLiteral("TRUE") : QByteArrayLiteral("FALSE");
}

bool has(const Place& place, Agreement agreement)
{
    return place.facility.agreements.count(agreement) > 0;
}

std::uint64_t keyOf(const Place& place)
{
    return static_cast<std::uint64_t>(place.number);
}

/** Some time of the working day; a few answer a day late. On the day that is played: in the morning. */
Instant answeredOn(Day day, Day played, Chance& chance)
{
    const Day answered = day < played && chance.percent(6) ? day + 1 : day;
    return instantAt(answered, chance.between(8 * 60 + 30, answered == played ? 12 * 60 : 17 * 60) * 60);
}

bool isPerItem(Field field)
{
    return field == Field::Stock || field == Field::WeeklyUse || field == Field::Purchase || field == Field::Outlook;
}

} // namespace

SurveyReport::SurveyReport(const Cast& cast, const Supply& supply, const Schedule& schedule, std::uint64_t seed)
    : m_cast(cast)
    , m_supply(supply)
    , m_schedule(schedule)
    , m_seed(seed)
{
}

bool SurveyReport::answersWeekly(const Place& place, int weeksAgo) const
{
    if (place.part != Part::Bystander) {
        return !(weeksAgo == 0 && place.part == Part::Call && place.variation % 8 == 5);
    }
    return !Chance(m_seed, missing, keyOf(place), static_cast<std::uint64_t>(weeksAgo)).percent(5);
}

bool SurveyReport::answersDaily(const Place& place, Day day) const
{
    const bool owes = place.facility.kind == FacilityKind::Hospital || has(place, Agreement::Beds)
        || has(place, Agreement::FeverClinic) || has(place, Agreement::Support);
    if (!owes || place.part != Part::Bystander) {
        return owes;
    }
    return !Chance(m_seed, missing, keyOf(place), 10'000 + static_cast<std::uint64_t>(day.number)).percent(4);
}

SurveyReport::Spelled SurveyReport::spelledFor(const ReportFile& file) const
{
    Spelled spelled;
    for (const Place& place : m_cast.places()) {
        spelled.codes.push_back(textOf(place.facility.code).toLatin1());
        spelled.names.push_back(file.spelled(place.facility.name));
    }
    return spelled;
}

void SurveyReport::writeWeekly(ReportFile& file, const Speech& speech, int weeks) const
{
    Spelled spelled = spelledFor(file);
    for (std::size_t outlook = 0; outlook < spelled.outlooks.size(); ++outlook) {
        spelled.outlooks[outlook] = file.spelled(speech.word("outlook", static_cast<Outlook>(outlook)));
    }
    for (int weeksAgo = weeks - 1; weeksAgo >= 0; --weeksAgo) {
        writeWeek(file, spelled, weeksAgo);
    }
}

void SurveyReport::writeFigure(
    ReportFile& file, const ReportFile::Column& column, const SurveyLine& line, const Spelled& spelled) const
{
    const std::int32_t figure = column.field == Field::Stock ? line.stock
        : column.field == Field::WeeklyUse                   ? line.weeklyUse
        : column.field == Field::Purchase                    ? line.purchase
                                                             : line.outlook;
    if (figure < 0) {
        file.empty();
    } else if (column.field == Field::Outlook) {
        file.write(spelled.outlooks[static_cast<std::size_t>(figure)]);
    } else {
        file.write(qint64{figure});
    }
}

void SurveyReport::writeWeek(ReportFile& file, const Spelled& spelled, int weeksAgo) const
{
    const Day wednesday = m_schedule.wednesday - weeksAgo * 7;
    const QByteArray day = slashed(wednesday).toLatin1();
    const std::vector<ItemDescription>& items = m_supply.items().items();
    std::array<SurveyLine, maxItemNumber + 1> lines{}; // by item number
    for (const Place& place : m_cast.places()) {
        if (!answersWeekly(place, weeksAgo)) {
            continue;
        }
        const auto number = static_cast<std::size_t>(place.number);
        for (std::size_t item = 0; item < items.size(); ++item) {
            lines[items[item].item.number] = m_supply.figures(place, item, weeksAgo);
        }
        Chance chance(m_seed, answering, keyOf(place), static_cast<std::uint64_t>(weeksAgo));
        const bool wants = place.part != Part::Bystander && weeksAgo == 0;
        for (const ReportFile::Column& column : file.columns()) {
            if (isPerItem(column.field)) {
                writeFigure(file, column, lines[column.item.number], spelled);
            } else if (column.field == Field::FacilityCode) {
                file.write(spelled.codes[number]);
            } else if (column.field == Field::FacilityName) {
                file.write(spelled.names[number]);
            } else if (column.field == Field::Day) {
                file.write(day);
            } else if (column.field == Field::Answered) {
                file.write(slashed(answeredOn(wednesday, m_schedule.day, chance)).toLatin1());
            } else if (column.field == Field::Support) {
                file.write(tick(has(place, Agreement::Support)));
            } else if (column.field == Field::Pcr) {
                file.write(tick(place.facility.designations.count(Designation::Pcr) > 0));
            } else if (column.field == Field::WantsEmergency) {
                file.write(tick(wants || chance.percent(2)));
            } else {
                file.empty();
            }
        }
        file.endRow();
    }
}

void SurveyReport::writeDaily(ReportFile& file, int days) const
{
    const Spelled spelled = spelledFor(file);
    for (int daysAgo = days - 1; daysAgo >= 0; --daysAgo) {
        const Day today = m_schedule.day - daysAgo;
        const QByteArray day = slashed(today).toLatin1();
        for (const Place& place : m_cast.places()) {
            if (!answersDaily(place, today)) {
                continue;
            }
            Chance chance(m_seed, patients, keyOf(place), static_cast<std::uint64_t>(today.number));
            const int wards = has(place, Agreement::Beds) ? 2 + place.size / 20 : 0;
            const int inpatients = wards > 0 ? chance.between(1, wards) : 0;
            for (const ReportFile::Column& column : file.columns()) {
                if (column.field == Field::FacilityCode) {
                    file.write(spelled.codes[static_cast<std::size_t>(place.number)]);
                } else if (column.field == Field::FacilityName) {
                    file.write(spelled.names[static_cast<std::size_t>(place.number)]);
                } else if (column.field == Field::Day) {
                    file.write(day);
                } else if (column.field == Field::Answered) {
                    file.write(slashed(answeredOn(today, m_schedule.day, chance)).toLatin1());
                } else if (column.field == Field::Inpatients) {
                    file.write(qint64{inpatients});
                } else if (column.field == Field::Receivable) {
                    file.write(qint64{wards - inpatients});
                } else {
                    file.empty();
                }
            }
            file.endRow();
        }
    }
}

} // namespace sosdesk
