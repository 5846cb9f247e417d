// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/csv_split.h"
#include "core/tables/text_file.h"

namespace sosdesk {

/** Reads the records of a text file one after another, or one again by its place, in windows of a megabyte.
 *
 *  A record longer than a megabyte is refused with its line (LineTooLong), quotes that never close with the line on
 *  which they opened (CutOff). At the end of the file it is asked again whether it changed meanwhile (FileChanged).
 */
class CsvReader
{
public:
    static constexpr qint64 longestRecord = 1024 * 1024;

    /** @p file must outlive the reader. */
    explicit CsvReader(const TextFile& file);

    /** The next record, blank ones included; false at the end of the file. */
    [[nodiscard]] Result<bool> next(CsvRecord& record);

    /** The record that was met before at @p offset with @p length bytes. FileChanged when no single record is there.
     *  Its line is not known (0), and it counts as terminated. */
    [[nodiscard]] Result<void> reread(qint64 offset, quint32 length, CsvRecord& record);

    /** Back to the first record. */
    void rewind();

    /** A raw field as UTF-8; copied only where it is not ASCII and the file is CP932. Lives as long as the record. */
    [[nodiscard]] std::string_view text(std::string_view raw);

    [[nodiscard]] const TextFile& file() const { return m_file; }

private:
    [[nodiscard]] Result<bool> fill();

    const TextFile& m_file;
    std::vector<char> m_window;
    qint64 m_from = 0;   ///< first byte of the window that is not consumed
    qint64 m_until = 0;  ///< behind the last byte of the window
    qint64 m_offset = 0; ///< of m_from in the text
    qint64 m_line = 1;
    bool m_ended = false;
    std::vector<char> m_again; ///< window of reread()
    qint64 m_againOffset = 0;
    qint64 m_againSize = 0;
    RecordArena m_arena;
};

} // namespace sosdesk
