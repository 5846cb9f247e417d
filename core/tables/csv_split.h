// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <memory>
#include <string_view>
#include <vector>

namespace sosdesk {

/** One record of a CSV file. The fields are raw bytes (UTF-8 or CP932) without their quotes; they live until the next
 *  record is read. A record may span physical lines. */
struct CsvRecord
{
    qint64 line = 0;             ///< 1-based physical line on which it begins; in a workbook, the row
    qint64 physicalLine = 0;     ///< of the text
    qint64 offset = 0;           ///< of its first byte in the text
    quint32 length = 0;          ///< in bytes, without the line end
    const char* begin = nullptr; ///< the raw bytes as they stand in the file; they live as long as the fields
    bool terminated = true;      ///< false when the file ends without a line end
    std::vector<std::string_view> fields{};

    /** True for an empty line and for one of nothing but commas and spaces, as Excel leaves behind. */
    [[nodiscard]] bool isBlank() const;
};

/** Bytes that a record needs besides those of the file (unescaped, decoded). Grows to the largest record met. */
class RecordArena
{
public:
    void reset()
    {
        m_used = 0;
        m_spare.clear();
    }
    /** Room for @p count bytes, valid until reset(). */
    [[nodiscard]] char* take(std::size_t count);

private:
    std::vector<char> m_block;
    std::vector<std::vector<char>> m_spare; ///< blocks outgrown within one record
    std::size_t m_used = 0;
};

enum class Split {
    Whole,      ///< a record was found
    Incomplete, ///< more bytes are needed to know where it ends
    OpenQuote,  ///< the text ends inside quotes
};

/** Where splitRecord() came to stand. */
struct SplitEnd
{
    const char* next = nullptr; ///< behind the line end
    qint64 lines = 0;           ///< physical lines passed, the record's own line end included
    qint64 quoteLine = 0;       ///< OpenQuote: lines passed before the quote opened
};

/** How far splitRecord() may read behind the end it is given: it looks at whole blocks. */
inline constexpr qint64 splitPadding = 64;

/** Cuts the record that begins at @p begin into fields. @p end may be read past by splitPadding bytes, which must
 * exist.
 *
 *  LF, CRLF and CR end a record; a field may be quoted, with line ends and "" inside; a quote inside an unquoted field
 *  and characters behind a closing quote are taken as they are. @p last: there is nothing behind @p end.
 */
[[nodiscard]] Split splitRecord(
    const char* begin, const char* end, bool last, CsvRecord& record, RecordArena& arena, SplitEnd& stand);

} // namespace sosdesk
