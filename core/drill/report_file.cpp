// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drill/report_file.h"

#include "core/tables/cp932.h"

#include <QIODevice>

#include <array>
#include <charconv>

namespace sosdesk {
namespace {

constexpr qsizetype pieceSize = 256 * 1'024;

/** Columns as Layout::headers() orders them: those of items that follow one another, item by item. */
std::vector<ReportFile::Column> expandedColumns(const Layout& layout, const ItemCatalogue& items)
{
    std::vector<ReportFile::Column> columns;
    const std::vector<LayoutColumn>& given = layout.columns();
    for (std::size_t at = 0; at < given.size();) {
        if (!given[at].isPerItem()) {
            columns.push_back({given[at++].field, {}});
            continue;
        }
        std::size_t end = at;
        while (end < given.size() && given[end].isPerItem()) {
            ++end;
        }
        for (const ItemDescription& item : items.items()) {
            for (std::size_t column = at; column < end; ++column) {
                columns.push_back({given[column].field, item.item});
            }
        }
        at = end;
    }
    return columns;
}

} // namespace

ReportFile::ReportFile(QIODevice& device, DrillEncoding encoding, const Layout& layout, const ItemCatalogue& items)
    : m_device(device)
    , m_encoding(encoding)
    , m_columns(expandedColumns(layout, items))
{
    m_buffer.reserve(pieceSize + 64 * 1'024);
    for (const Column& column : m_columns) {
        write(layout.header(column.field, items.find(column.item)));
    }
    endRow();
    m_rows = 0;
}

QByteArray ReportFile::spelled(const QString& text) const
{
    if (m_encoding == DrillEncoding::Utf8) {
        return text.toUtf8();
    }
    QByteArray bytes;
    QString rest = text;
    for (;;) {
        const QByteArray before = bytes;
        const QString stranger = Cp932::table().append(rest, bytes);
        if (stranger.isEmpty()) {
            return bytes;
        }
        // Names are invented within the code page; this is for words of an office's own layout.
        bytes = before;
        rest.replace(stranger, QStringLiteral("〓"));
    }
}

void ReportFile::open()
{
    if (!m_first) {
        m_buffer += ',';
    }
    m_first = false;
    m_buffer += '"';
}

void ReportFile::write(const QString& text)
{
    write(spelled(text));
}

void ReportFile::write(const QByteArray& spelled)
{
    open();
    // No second byte of a CP932 pair is a quote, so bytes will do.
    qsizetype from = 0;
    for (qsizetype quote = spelled.indexOf('"'); quote >= 0; quote = spelled.indexOf('"', from)) {
        m_buffer.append(spelled.constData() + from, quote + 1 - from);
        m_buffer += '"';
        from = quote + 1;
    }
    m_buffer.append(spelled.constData() + from, spelled.size() - from);
    m_buffer += '"';
}

void ReportFile::write(qint64 number)
{
    open();
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    m_buffer.append(digits.data(), end - digits.data());
    m_buffer += '"';
}

void ReportFile::write(std::optional<Quantity> number)
{
    if (number) {
        write(static_cast<qint64>(*number));
    } else {
        empty();
    }
}

void ReportFile::empty()
{
    open();
    m_buffer += '"';
}

void ReportFile::endRow()
{
    m_buffer += '\n';
    m_first = true;
    ++m_rows;
    if (m_buffer.size() > pieceSize) {
        m_good = flush();
    }
}

void ReportFile::footer(const QStringList& lines)
{
    m_buffer += '\n';
    for (const QString& line : lines) {
        write(line);
        m_buffer += '\n';
        m_first = true;
    }
}

bool ReportFile::flush()
{
    m_good = m_good && m_device.write(m_buffer) == m_buffer.size();
    m_buffer.resize(0);
    return m_good;
}

} // namespace sosdesk
