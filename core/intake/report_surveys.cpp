// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/report_inside.h"

#include <string>
#include <unordered_map>
#include <xxhash.h>

namespace sosdesk {

SurveyRow& Report::Inside::surveyRow()
{
    if (!surveys) {
        surveys = std::make_unique<SurveyRow>(columns, items, words, prefecture, reader);
    }
    return *surveys;
}

/** How the bytes of a row are understood: the same bytes under other columns are another answer. */
std::uint64_t Report::Inside::understanding() const
{
    QByteArray text = columns.layout().name().toUtf8() + '|' + prefecture + '|'
        + QByteArray::number(static_cast<int>(file.encoding()));
    for (const BoundColumn& bound : columns.bound()) {
        text += '|' + QByteArray::number(bound.column) + ':' + QByteArray::number(static_cast<int>(bound.field)) + ':'
            + QByteArray::number(bound.item.number);
    }
    return XXH3_64bits(text.constData(), static_cast<std::size_t>(text.size()));
}

/** The days that rows of this reading were found to speak of, by the bytes of their cell: a row that may be skipped is
 * not parsed, and its day is all that must be known of it. */
class KnownDays
{
public:
    [[nodiscard]] const Day* find(std::string_view cell)
    {
        if (cell == m_lastCell) {
            return &m_lastDay;
        }
        const auto known = m_days.find(std::string(cell));
        if (known == m_days.end()) {
            return nullptr;
        }
        m_lastCell = known->first;
        m_lastDay = known->second;
        return &m_lastDay;
    }
    void add(std::string_view cell, Day day) { m_days.emplace(cell, day); }

private:
    std::unordered_map<std::string, Day> m_days;
    std::string m_lastCell;
    Day m_lastDay{};
};

Result<void> Report::eachSurvey(const TakeSurvey& take, const SkipRow& skip)
{
    Q_ASSERT(kind() == ReportKind::Weekly || kind() == ReportKind::Daily);
    Inside& in = *m_inside;
    in.startOver();
    SurveyRow& row = in.surveyRow();
    Survey survey;
    const std::uint64_t seed = in.understanding();
    const auto dayColumn = static_cast<std::size_t>(in.columns.at(Field::Day, Item{}));
    KnownDays days;
    RecordPass pass(in.reader, in.columns, &in.issues);
    SOSDESK_TAKE(in.count, pass.each([&](const CsvRecord& record) -> Result<bool> {
        const std::uint64_t source = XXH3_64bits_withSeed(record.begin, record.length, seed);
        const Day* const day = skip && dayColumn < record.fields.size() ? days.find(record.fields[dayColumn]) : nullptr;
        if (day != nullptr && skip(*day, source, record.line)) {
            return true;
        }
        const qint64 issuesBefore = in.issues.count();
        const bool good = row.read(record, survey, &in.issues);
        if (good) {
            days.add(record.fields[dayColumn], survey.day);
            // A row with a warning is read anew each time, so that the warning is not lost.
            const bool clean = in.issues.count() == issuesBefore;
            SOSDESK_TRY(take({record.line, record.offset, record.length, 1, clean ? source : 0}, survey));
        }
        return good;
    }));
    in.issues.sortByLine();
    return {};
}

} // namespace sosdesk
