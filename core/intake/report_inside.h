// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/intake/cell_reader.h"
#include "core/intake/record_pass.h"
#include "core/intake/report.h"
#include "core/intake/survey_row.h"

#include <span>
#include <string>
#include <unordered_map>

namespace sosdesk {

/** A row of the long form by its place, and which request it belongs to. */
struct RequestPart
{
    std::size_t number = 0; ///< hash of the 管理番号
    qint64 line = 0;
    qint64 offset = 0;
    quint32 length = 0;
    bool terminated = true;
};

/** What an open report holds; its members point to one another, so it is never moved. */
struct Report::Inside
{
    Inside(TextFile opened, ColumnMap map, const IntakeOptions& options)
        : file(std::move(opened))
        , columns(std::move(map))
        , items(options.items)
        , words(options.layouts.words())
        , prefecture(options.prefecture.toLatin1())
        , reader(file)
        , cells({columns, items, words, prefecture}, reader)
    {
    }

    TextFile file;
    ColumnMap columns;
    ItemCatalogue items;
    Words words;
    QByteArray prefecture;
    CsvReader reader;
    CellReader cells;
    IssueList issues;
    PassCount count;
    CsvRecord again;                    ///< a record that is read a second time
    std::unique_ptr<SurveyRow> surveys; ///< made by the first survey that is asked for

    /** Starts another reading: what the last one listed is forgotten. */
    void startOver()
    {
        issues.clear();
        count = {};
    }

    [[nodiscard]] Result<void> eachLongRequest(const Take<Request>& take);
    [[nodiscard]] Result<void> takeLongRequest(std::span<const RequestPart> parts, const Take<Request>& take);
    [[nodiscard]] SurveyRow& surveyRow();
    [[nodiscard]] std::uint64_t understanding() const;

    /** Hashes of keys that stand in more than one row, and the offset of the last good one (-1: none is). */
    using LastPlaces = std::unordered_map<std::size_t, qint64>;
    [[nodiscard]] Result<LastPlaces> lastPlaces(
        const std::function<std::size_t(CellReader&)>& hashOf, const std::function<void(CellReader&)>& read);

    /** One reading in which rows may not repeat. @p read makes the noun from the cells, @p keyOf reads its key alone,
     *  @p keyField is where a repeated row is marked. */
    template <typename Noun, typename Read, typename KeyOf>
    [[nodiscard]] Result<void> eachLast(Field keyField, Read read, KeyOf keyOf, const Take<Noun>& take)
    {
        const std::hash<std::string> hash;
        SOSDESK_TAKE(LastPlaces last,
            lastPlaces([&](CellReader& row) { return hash(keyOf(row)); },
                [&](CellReader& row) { static_cast<void>(read(row)); }));
        startOver();
        RecordPass pass(reader, columns, &issues);
        SOSDESK_TAKE(count, pass.each([&](const CsvRecord& record) -> Result<bool> {
            cells.look(record);
            const auto repeated = last.empty() ? last.end() : last.find(hash(keyOf(cells)));
            cells.begin(record, &issues);
            Noun noun = read(cells);
            if (cells.isGood() && repeated != last.end() && repeated->second != record.offset) {
                cells.refuse(keyField, IssueCode::DuplicateRow);
            }
            if (cells.isGood()) {
                SOSDESK_TRY(take({record.line, record.offset, record.length}, std::move(noun)));
            }
            return cells.isGood();
        }));
        issues.sortByLine();
        return {};
    }

    /** One reading in which rows may repeat: @p keyOf makes the same key for lines that tell the same, which are then
     *  counted by their occurrence. */
    template <typename Noun, typename Read, typename KeyOf>
    [[nodiscard]] Result<void> eachCounted(Read read, KeyOf keyOf, const Take<Noun>& take)
    {
        std::unordered_map<std::size_t, int> seen;
        startOver();
        RecordPass pass(reader, columns, &issues);
        SOSDESK_TAKE(count, pass.each([&](const CsvRecord& record) -> Result<bool> {
            cells.begin(record, &issues);
            Noun noun = read(cells);
            if (cells.isGood()) {
                noun.occurrence = ++seen[std::hash<std::string>()(keyOf(noun))];
                SOSDESK_TRY(take({record.line, record.offset, record.length}, std::move(noun)));
            }
            return cells.isGood();
        }));
        issues.sortByLine();
        return {};
    }
};

} // namespace sosdesk
