// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/request.h"
#include "core/intake/column_map.h"
#include "core/intake/issue.h"
#include "core/intake/value_text.h"
#include "core/intake/words.h"
#include "core/tables/csv_reader.h"

namespace sosdesk {

/** Reads the cells of one row after another as values and lists what is wrong with them.
 *
 *  Every getter gives nothing for an empty cell or a missing column; a bad cell makes the row bad (isGood()) and is
 *  listed. `needed` getters list an empty cell too. What it is made from must outlive it.
 */
class CellReader
{
public:
    struct Knowledge
    {
        const ColumnMap& columns;
        const ItemCatalogue& items;
        const Words& words;
        const QByteArray& prefecture; ///< two digits or empty
    };

    CellReader(const Knowledge& knowledge, CsvReader& reader);

    /** Turns to another row; issues go to @p issues, or nowhere. */
    void begin(const CsvRecord& record, IssueList* issues);
    /** Turns to another row to read its key only: nothing is checked or listed. */
    void look(const CsvRecord& record);
    [[nodiscard]] bool isGood() const { return m_good; }

    /** The text as it is, with line ends as LF and without an apostrophe of ours. */
    [[nodiscard]] QString text(Field field);
    /** Trimmed text of at most 200 characters, for a key. */
    [[nodiscard]] QString key(Field field);
    /** The same, which must not be blank. */
    [[nodiscard]] QString neededKey(Field field);
    /** Text that must not be blank, as it is spelled. */
    [[nodiscard]] QString neededText(Field field);

    [[nodiscard]] std::optional<Quantity> quantity(Field field, const ItemDescription* item = nullptr);
    /** The same for a column that is not the item's own, counted in @p item. */
    [[nodiscard]] std::optional<Quantity> quantityOf(Field field, const ItemDescription* item);
    [[nodiscard]] std::optional<Day> day(Field field);
    [[nodiscard]] std::optional<Instant> instant(Field field, TimeOfDay time);
    [[nodiscard]] std::optional<bool> answer(Field field);
    [[nodiscard]] FacilityCode code(Field field, std::optional<FacilityKind> kind = std::nullopt);
    /** The codes of a list cell. */
    [[nodiscard]] std::vector<FacilityCode> codes(Field field, std::optional<FacilityKind> kind);
    /** The item named in a cell, or nothing. */
    [[nodiscard]] const ItemDescription* item(Field field);

    /** A word of @p vocabulary; @p otherwise is listed for one that is not of it. */
    template <typename Code>
    [[nodiscard]] std::optional<Code> word(
        Field field, QStringView vocabulary, IssueCode otherwise, const ItemDescription* of = nullptr)
    {
        const QString cell = QString::fromUtf8(plain(field, of));
        const std::optional<Code> value = cell.isEmpty() ? std::nullopt : m_words.read<Code>(vocabulary, cell);
        if (!cell.isEmpty() && !value) {
            refuse(field, otherwise, of);
        }
        return value;
    }

    /** The parts of a list separated by ；;、, or line ends. */
    [[nodiscard]] QStringList list(Field field);
    /** The value itself, or the row is bad for lack of it. */
    template <typename T>
    [[nodiscard]] T needed(Field field, std::optional<T> value)
    {
        if (!value && isEmpty(field)) {
            refuse(field, IssueCode::MissingValue);
        }
        return value.value_or(T{});
    }

    [[nodiscard]] bool isEmpty(Field field, const ItemDescription* of = nullptr);
    /** Lists a cell and makes the row bad. */
    void refuse(Field field, IssueCode code, const ItemDescription* of = nullptr);
    /** Lists a cell; the row is taken all the same. */
    void warn(Field field, IssueCode code, const ItemDescription* of = nullptr);
    [[nodiscard]] const Words& words() const { return m_words; }
    [[nodiscard]] const ItemCatalogue& items() const { return m_items; }
    [[nodiscard]] const ColumnMap& columns() const { return m_columns; }

private:
    FacilityCode readCode(Field field, std::string_view text, std::optional<FacilityKind> kind);
    std::string_view raw(Field field, const ItemDescription* of = nullptr) const;
    std::string_view utf8(Field field, const ItemDescription* of = nullptr);
    QByteArrayView plain(Field field, const ItemDescription* of);
    void checkCells();
    void list(Field field, IssueCode code, const ItemDescription* of, bool refused);

    const ColumnMap& m_columns;
    const ItemCatalogue& m_items;
    const Words& m_words;
    const QByteArray& m_prefecture;
    CsvReader& m_reader;
    const CsvRecord* m_record = nullptr;
    IssueList* m_issues = nullptr;
    bool m_good = true;
};

} // namespace sosdesk
