// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/survey_row.h"

#include "core/tables/inert.h"

#include <algorithm>

namespace sosdesk {
namespace {

constexpr int wednesday = 3;

QString qtText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/** Digits and nothing else, as many as fit; -1 otherwise. */
std::int64_t plainNumber(std::string_view text, std::size_t mostDigits)
{
    if (text.empty() || text.size() > mostDigits) {
        return -1;
    }
    std::int64_t value = 0;
    for (const char byte : text) {
        const int digit = byte - '0';
        if (digit < 0 || digit > 9) {
            return -1;
        }
        value = value * 10 + digit;
    }
    return value;
}

/** Seconds since midnight of `13:44` or `13:44:05`; -1 for anything else. */
int plainTime(std::string_view text)
{
    const bool seconds = text.size() == 8;
    if ((!seconds && text.size() != 5) || text[2] != ':' || (seconds && text[5] != ':')) {
        return -1;
    }
    const std::int64_t hour = plainNumber(text.substr(0, 2), 2);
    const std::int64_t minute = plainNumber(text.substr(3, 2), 2);
    const std::int64_t second = seconds ? plainNumber(text.substr(6, 2), 2) : 0;
    const bool valid = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
    return valid ? static_cast<int>(hour * 3'600 + minute * 60 + second) : -1;
}

} // namespace

SurveyRow::SurveyRow(const ColumnMap& columns, const ItemCatalogue& items, const Words& words,
    const QByteArray& prefecture, CsvReader& reader)
    : m_columns(columns)
    , m_words(words)
    , m_prefecture(prefecture.toStdString())
    , m_reader(reader)
    , m_weekly(columns.layout().kind() == ReportKind::Weekly)
{
    for (const BoundColumn& bound : columns.bound()) {
        const ItemDescription* item = items.find(bound.item);
        m_targets.push_back({bound.field, static_cast<std::size_t>(bound.column),
            static_cast<std::size_t>(std::max(bound.item.number - 1, 0)), item && item->countedInPairs,
            bound.field == Field::FacilityCode || bound.field == Field::Day});
    }
    for (const int column : columns.required()) {
        m_neededWidth = std::max(m_neededWidth, static_cast<std::size_t>(column) + 1);
    }
    std::sort(m_targets.begin(), m_targets.end(),
        [](const Target& left, const Target& right) { return left.column < right.column; });
}

bool SurveyRow::read(const CsvRecord& record, Survey& survey, IssueList* issues)
{
    m_record = &record;
    m_issues = issues;
    m_good = true;
    survey.facility = {};
    survey.day = {};
    survey.answered.reset();
    survey.facilityName.clear();
    survey.support = survey.pcr = survey.wantsEmergency = Answer::None;
    survey.lines.fill({});
    survey.inpatients = survey.receivable = -1;
    checkShape(record);
    for (const Target& target : m_targets) {
        if (target.column >= record.fields.size()) {
            break;
        }
        const std::string_view raw = record.fields[target.column];
        if (!raw.empty()) {
            readCell(target, raw, survey);
        } else if (target.required) {
            list(target, IssueCode::MissingValue, true);
        }
    }
    return m_good;
}

void SurveyRow::readCell(const Target& target, std::string_view raw, Survey& survey)
{
    SurveyLine& line = survey.lines[target.slot];
    switch (target.field) {
    case Field::FacilityCode:
        return readCode(target, raw, survey);
    case Field::FacilityName:
        return readName(target, raw, survey);
    case Field::Day:
        return readDay(target, raw, survey);
    case Field::Answered:
        return readAnswered(target, raw, survey);
    case Field::Support:
        survey.support = answer(target, raw);
        return;
    case Field::Pcr:
        survey.pcr = answer(target, raw);
        return;
    case Field::WantsEmergency:
        survey.wantsEmergency = answer(target, raw);
        return;
    case Field::Stock:
        line.stock = quantity(target, raw);
        return;
    case Field::WeeklyUse:
        line.weeklyUse = quantity(target, raw);
        return;
    case Field::Purchase:
        line.purchase = quantity(target, raw);
        return;
    case Field::Outlook:
        line.outlook = outlook(target, raw);
        return;
    case Field::Inpatients:
        survey.inpatients = quantity(target, raw);
        return;
    case Field::Receivable:
        survey.receivable = quantity(target, raw);
        return;
    default:
        return; // a layout of an office may bind more than a survey holds
    }
}

void SurveyRow::readCode(const Target& target, std::string_view raw, Survey& survey)
{
    const std::string_view text = m_reader.text(raw);
    if (trimmed(text).empty()) {
        return list(target, IssueCode::MissingValue, true);
    }
    const Cell<ReadCode> code = codeFrom(text, m_prefecture);
    if (!code) {
        return list(target, code.error(), true);
    }
    if (!code->fits) {
        list(target, IssueCode::CheckDigit, false);
    }
    survey.facility = code->code;
}

void SurveyRow::readName(const Target& target, std::string_view raw, Survey& survey)
{
    const std::string_view text = withoutApostrophe(m_reader.text(raw));
    if (const Cell<void> sound = checkText(text); !sound) {
        return list(target, sound.error(), true);
    }
    survey.facilityName.assign(text);
}

void SurveyRow::readDay(const Target& target, std::string_view raw, Survey& survey)
{
    if (raw != m_lastDay) {
        const std::string_view text = m_reader.text(raw);
        const Cell<Day> day = dayFromText(text);
        if (!day) {
            return list(target, trimmed(text).empty() ? IssueCode::MissingValue : day.error(), true);
        }
        m_lastDay = raw;
        m_day = *day;
    }
    survey.day = m_day;
    if (m_weekly && weekdayOf(m_day) != wednesday) {
        list(target, IssueCode::NotWednesday, false);
    }
}

void SurveyRow::readAnswered(const Target& target, std::string_view raw, Survey& survey)
{
    const std::size_t space = raw.find(' ');
    if (space != std::string_view::npos) {
        const std::string_view date = raw.substr(0, space);
        if (date != m_lastDate) {
            if (const Cell<Day> day = dayFromText(m_reader.text(date))) {
                m_lastDate = date;
                m_answeredDay = *day;
            }
        }
        const int second = plainTime(raw.substr(space + 1));
        if (date == m_lastDate && second >= 0) {
            survey.answered = instantAt(m_answeredDay, second);
            return;
        }
    }
    const std::string_view text = m_reader.text(raw);
    if (trimmed(text).empty()) {
        return;
    }
    const Cell<Instant> instant = instantFromText(text, TimeOfDay::MayLack);
    if (!instant) {
        return list(target, instant.error(), true);
    }
    survey.answered = *instant;
}

std::int32_t SurveyRow::quantity(const Target& target, std::string_view raw)
{
    const std::int64_t number = plainNumber(raw, 7);
    if (number >= 0) {
        return static_cast<std::int32_t>(number);
    }
    const std::string_view text = m_reader.text(raw);
    if (trimmed(text).empty()) {
        return -1;
    }
    const Cell<Quantity> value = quantityFrom(text, target.pairs);
    if (!value) {
        list(target, value.error(), true);
        return -1;
    }
    return static_cast<std::int32_t>(*value);
}

std::int8_t SurveyRow::outlook(const Target& target, std::string_view raw)
{
    if (const std::int8_t* known = m_outlooks.find(raw)) {
        return *known;
    }
    const QString word = qtText(withoutApostrophe(trimmed(m_reader.text(raw))));
    const std::optional<Outlook> value = m_words.read<Outlook>(u"outlook", word);
    if (!value && !word.isEmpty()) {
        list(target, IssueCode::BadOutlook, true);
        return -1;
    }
    const auto code = static_cast<std::int8_t>(value ? static_cast<int>(*value) : -1);
    m_outlooks.keep(raw, code);
    return code;
}

Answer SurveyRow::answer(const Target& target, std::string_view raw)
{
    if (const Answer* known = m_answers.find(raw)) {
        return *known;
    }
    const QString word = qtText(withoutApostrophe(trimmed(m_reader.text(raw))));
    const QString code = m_words.codeOf(u"answer", word);
    if (code.isEmpty() && !word.isEmpty()) {
        list(target, IssueCode::BadBoolean, true);
        return Answer::None;
    }
    const Answer value = word.isEmpty() ? Answer::None : code == u"yes" ? Answer::Yes : Answer::No;
    m_answers.keep(raw, value);
    return value;
}

} // namespace sosdesk
