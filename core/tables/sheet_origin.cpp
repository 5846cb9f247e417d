// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/sheet_origin.h"

#include "core/base/sha256.h"
#include "core/tables/inert.h"
#include "core/tables/xlsx_sheet.h"

#include <QFile>

namespace sosdesk {
namespace {

constexpr std::size_t blockSize = 256 * 1024;
/** Cells far to the right cost a comma each: no sheet that a person made comes near this. */
constexpr qint64 largestText = 256LL << 20;
constexpr int widestPadding = 512;

Result<QByteArray> bytesOf(const InputFile& file)
{
    QByteArray bytes(XlsxArchive::largestFile + 1, Qt::Uninitialized);
    SOSDESK_TAKE(const qint64 size, file.readAt(0, bytes.data(), bytes.size()));
    if (size > XlsxArchive::largestFile) {
        return fail({ErrorCode::TooBig, file.path(), 0, {}, {}, QStringLiteral("20 MiB")});
    }
    bytes.truncate(size);
    bytes.squeeze();
    return bytes;
}

/** Writes rows as CSV and remembers where they stood. */
class SheetWriter
{
public:
    explicit SheetWriter(SheetText& sheet)
        : m_sheet(sheet)
    {
    }

    Result<void> add(const XlsxRow& row)
    {
        if (m_lastRow > 0 && row.number > m_lastRow + 1) {
            m_block += '\n';
            ++m_line;
        }
        m_lastRow = row.number;
        m_sheet.origin.addRow(m_line, row.number);
        int column = 0;
        for (const XlsxCell& cell : row.cells) {
            m_block.append(static_cast<std::size_t>(cell.column - column), ',');
            column = cell.column;
            addField(cell.isText ? madeInert(cell.text) : cell.text);
            if (cell.isCached) {
                m_sheet.origin.addCached(row.number, cell.column);
            }
        }
        m_width = std::min(std::max(m_width, column), widestPadding);
        m_block.append(static_cast<std::size_t>(std::max(m_width - column, 0)), ',');
        m_block += '\n';
        ++m_line;
        return m_block.size() < blockSize ? Result<void>() : flush();
    }

    Result<void> flush()
    {
        m_written += static_cast<qint64>(m_block.size());
        const QString last = cellName(m_sheet.origin.sheet(), m_lastRow, 0);
        if (m_written > largestText) {
            return fail({ErrorCode::TooBig, m_sheet.text.path(), 0, last});
        }
        QFile& device = m_sheet.text.device();
        const auto size = static_cast<qint64>(m_block.size());
        if (device.write(m_block.data(), size) != size || !device.flush()) {
            return fail({ErrorCode::DiskFull, m_sheet.text.path(), 0, {}, {}, device.errorString()});
        }
        m_block.clear();
        return {};
    }

    [[nodiscard]] bool isEmpty() const { return m_lastRow == 0; }

private:
    /** Quoted where a reader would otherwise split it; the lines inside are counted as the reader counts them. */
    void addField(std::string_view text)
    {
        if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
            m_block += text;
            return;
        }
        m_block += '"';
        char before = 0;
        for (const char byte : text) {
            m_line += byte == '\r' || (byte == '\n' && before != '\r') ? 1 : 0;
            m_block.append(byte == '"' ? 2 : 1, byte);
            before = byte;
        }
        m_block += '"';
    }

    SheetText& m_sheet;
    std::string m_block;
    qint64 m_line = 1;
    qint64 m_lastRow = 0;
    qint64 m_written = 0;
    int m_width = 0; ///< last column of the widest row so far: rows below the head are as wide as it
};

} // namespace

Result<SheetText> textOfWorkbook(const InputFile& workbook)
{
    SOSDESK_TAKE(const QByteArray bytes, bytesOf(workbook));
    Sha256 hash;
    hash.add(bytes);
    SOSDESK_TAKE(const XlsxArchive archive, XlsxArchive::open(workbook.path(), bytes));
    SOSDESK_TAKE(const XlsxBook book, readBook(archive));
    SOSDESK_TAKE(InputFile text, InputFile::scratch(workbook.path()));
    SheetText sheet{std::move(text), SheetOrigin(book.sheetName), hash.result()};
    SheetWriter writer(sheet);
    SOSDESK_TRY(eachRow(archive, book, [&writer](const XlsxRow& row) { return writer.add(row); }));
    SOSDESK_TRY(writer.flush());
    if (writer.isEmpty()) {
        return fail({ErrorCode::FileEmpty, workbook.path()});
    }
    return sheet;
}

} // namespace sosdesk
