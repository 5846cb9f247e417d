// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/encoding.h"
#include "core/tables/input_file.h"
#include "core/tables/sheet_origin.h"

#include <QByteArray>

namespace sosdesk {

/** A text file whose encoding is known and sound to its last byte.
 *
 *  open() looks at every byte once: a mark decides, else UTF-8 if all of it is, else CP932 if all of it is. BadEncoding
 *  and NulByte name the line; FileEmpty when there is nothing but the mark. What is read afterwards is UTF-8 or CP932:
 *  UTF-16 was turned into a nameless temporary file on the way (half a surrogate pair becomes U+FFFD), and so was the
 *  first sheet of a workbook (textOfWorkbook()).
 */
class TextFile
{
public:
    /** @p pause is called every few hundred kilobytes: a large file is looked at for a third of a second. */
    [[nodiscard]] static Result<TextFile> open(const QString& path, const std::function<void()>& pause = {});

    [[nodiscard]] const QString& path() const { return m_original.path(); }
    /** What the file on the disk is written in. */
    [[nodiscard]] Encoding encoding() const { return m_encoding; }
    /** True when read() gives CP932, otherwise it gives UTF-8. */
    [[nodiscard]] bool isCp932() const { return m_encoding == Encoding::Cp932; }
    /** The 32 bytes of the hash of the original bytes. */
    [[nodiscard]] QByteArray sha256() const { return m_sha256; }
    /** Where the text begins: behind the mark, or where beginAt() said. */
    [[nodiscard]] qint64 begin() const { return m_begin; }
    [[nodiscard]] qint64 firstLine() const { return m_firstLine; }
    /** What stands above is left out from now on: a workbook may have a title above its table. */
    void beginAt(qint64 offset, qint64 line)
    {
        m_begin = offset;
        m_firstLine = line;
    }

    /** True for a workbook: then lines are rows of its sheet. */
    [[nodiscard]] bool isSheet() const { return m_origin.has_value(); }
    /** How people count the physical line @p line of the text: in a workbook, the row. */
    [[nodiscard]] qint64 shownLine(qint64 line) const { return m_origin ? m_origin->rowOf(line) : line; }
    /** `Sheet1!C12` for a shown line and a column from 0; empty for a file of text. */
    [[nodiscard]] QString cellName(qint64 shownLine, int column) const;
    /** True for a cell of a workbook that holds the saved result of a formula. */
    [[nodiscard]] bool isCached(qint64 shownLine, int column) const
    {
        return m_origin && m_origin->isCached(shownLine, column);
    }

    /** Bytes of the text; fewer than asked only at the end. FileUnreadable. */
    [[nodiscard]] Result<qint64> readAt(qint64 offset, char* to, qint64 count) const
    {
        return m_text ? m_text->readAt(offset, to, count) : m_original.readAt(offset, to, count);
    }
    /** FileChanged when the original is no longer what open() saw. */
    [[nodiscard]] Result<void> checkUnchanged() const { return m_original.checkUnchanged(); }

private:
    explicit TextFile(InputFile original);
    Result<void> examineBytes(const std::function<void()>& pause);
    Result<void> transcode(bool bigEndian, const std::function<void()>& pause);
    Result<void> readSheet();
    Result<void> refuseAt(ErrorCode code, qint64 offset) const;

    InputFile m_original;
    std::optional<InputFile> m_text; ///< the UTF-8 form of a UTF-16 file or a workbook
    std::optional<SheetOrigin> m_origin;
    qint64 m_begin = 0;
    qint64 m_firstLine = 1;
    Encoding m_encoding = Encoding::Utf8;
    QByteArray m_sha256;
};

/** The 1-based physical line of a byte offset; LF, CRLF and CR all end lines. */
[[nodiscard]] Result<qint64> lineAt(const InputFile& file, qint64 offset);

} // namespace sosdesk
