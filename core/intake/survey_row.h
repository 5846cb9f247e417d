// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/survey.h"
#include "core/intake/column_map.h"
#include "core/intake/issue.h"
#include "core/intake/known_words.h"
#include "core/intake/value_text.h"
#include "core/intake/words.h"
#include "core/tables/csv_reader.h"

#include <string>
#include <vector>

namespace sosdesk {

/** Fills one Survey after another straight from the bytes of a file: a million rows of 27 columns pass through here, so
 *  nothing is allocated and no QString is made for a good row. What it is made from must outlive it. */
class SurveyRow
{
public:
    SurveyRow(const ColumnMap& columns, const ItemCatalogue& items, const Words& words, const QByteArray& prefecture,
        CsvReader& reader);

    /** Overwrites @p survey with the row; false when it is refused. Issues go to @p issues, or nowhere. */
    [[nodiscard]] bool read(const CsvRecord& record, Survey& survey, IssueList* issues);

private:
    /** A column and where its value goes. */
    struct Target
    {
        Field field{};
        std::size_t column = 0;
        std::size_t slot = 0; ///< of the item
        bool pairs = false;
        bool required = false;
    };

    void readCell(const Target& target, std::string_view raw, Survey& survey);
    void readCode(const Target& target, std::string_view raw, Survey& survey);
    void readName(const Target& target, std::string_view raw, Survey& survey);
    void readDay(const Target& target, std::string_view raw, Survey& survey);
    void readAnswered(const Target& target, std::string_view raw, Survey& survey);
    std::int32_t quantity(const Target& target, std::string_view raw);
    std::int8_t outlook(const Target& target, std::string_view raw);
    Answer answer(const Target& target, std::string_view raw);
    void checkShape(const CsvRecord& record);
    void listCached(const CsvRecord& record);
    void list(const Target& target, IssueCode code, bool refused);

    const ColumnMap& m_columns;
    const Words& m_words;
    std::string m_prefecture;
    CsvReader& m_reader;
    bool m_weekly;
    std::vector<Target> m_targets;
    std::size_t m_neededWidth = 0; ///< fields up to the last required one

    const CsvRecord* m_record = nullptr;
    IssueList* m_issues = nullptr;
    bool m_good = true;
    std::string m_lastDay; ///< the cell that gave m_day
    Day m_day{};
    std::string m_lastDate; ///< the first ten bytes that gave m_answeredDay
    Day m_answeredDay{};
    KnownWords<std::int8_t> m_outlooks;
    KnownWords<Answer> m_answers;
};

} // namespace sosdesk
