// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/input_file.h"

#include <QByteArray>

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace sosdesk {

/** Where the lines of a text stood in the sheet that it was made of. */
class SheetOrigin
{
public:
    explicit SheetOrigin(QString sheet = {})
        : m_sheet(std::move(sheet))
    {
    }

    /** Lines are added in order. */
    void addRow(qint64 line, qint64 row)
    {
        m_rows.emplace_back(static_cast<std::uint32_t>(line), static_cast<std::uint32_t>(row));
    }
    void addCached(qint64 row, int column) { m_cached.emplace_back(static_cast<std::uint32_t>(row), column); }

    [[nodiscard]] const QString& sheet() const { return m_sheet; }
    /** The row that begins on @p line; the row before for a line inside of one, 0 when there is none. */
    [[nodiscard]] qint64 rowOf(qint64 line) const
    {
        const auto behind = std::upper_bound(
            m_rows.begin(), m_rows.end(), line, [](qint64 wanted, const auto& known) { return wanted < known.first; });
        return behind == m_rows.begin() ? 0 : std::prev(behind)->second;
    }
    /** True for a cell that holds the saved result of a formula. */
    [[nodiscard]] bool isCached(qint64 row, int column) const
    {
        return std::binary_search(m_cached.begin(), m_cached.end(), std::pair(static_cast<std::uint32_t>(row), column));
    }

private:
    QString m_sheet;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_rows; ///< line and row
    std::vector<std::pair<std::uint32_t, int>> m_cached;         ///< row and column
};

/** The first sheet of a workbook as CSV in UTF-8, so that whatever reads one reads the other. */
struct SheetText
{
    InputFile text;
    SheetOrigin origin;
    QByteArray sha256; ///< 32 bytes; of the workbook
};

/** Reads a workbook into a nameless temporary file, an empty line for rows without a filled cell between others. Text
 *  gets the apostrophe that importers take off again (P17), so that it comes out as it stands in the sheet. FileEmpty
 *  when no cell is filled; TooBig; errors of the parts. */
[[nodiscard]] Result<SheetText> textOfWorkbook(const InputFile& workbook);

} // namespace sosdesk
