// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/csv_reader.h"

#include "core/tables/byte_check.h"
#include "core/tables/cp932.h"

#include <cstring>

namespace sosdesk {
namespace {

constexpr qint64 readSize = 128 * 1024;
constexpr qint64 rereadSize = 64 * 1024;

} // namespace

CsvReader::CsvReader(const TextFile& file)
    : m_file(file)
{
    rewind();
}

void CsvReader::rewind()
{
    m_from = 0;
    m_until = 0;
    m_offset = m_file.begin();
    m_line = m_file.firstLine();
    m_ended = false;
}

Result<bool> CsvReader::fill()
{
    m_window.resize(static_cast<std::size_t>(longestRecord + readSize + splitPadding));
    const qint64 kept = m_until - m_from;
    std::memmove(m_window.data(), m_window.data() + m_from, static_cast<std::size_t>(kept));
    m_from = 0;
    m_until = kept;
    SOSDESK_TAKE(const qint64 got, m_file.readAt(m_offset + kept, m_window.data() + kept, readSize));
    m_until += got;
    m_ended = got < readSize;
    return got > 0;
}

Result<bool> CsvReader::next(CsvRecord& record)
{
    for (;;) {
        if (m_from == m_until && m_ended) {
            SOSDESK_TRY(m_file.checkUnchanged());
            return false;
        }
        SplitEnd stand;
        const char* const begin = m_window.data() + m_from;
        const Split split = m_from == m_until
            ? Split::Incomplete
            : splitRecord(begin, m_window.data() + m_until, m_ended, record, m_arena, stand);
        if (split == Split::OpenQuote) {
            return fail({ErrorCode::CutOff, m_file.path(), m_line + stand.quoteLine});
        }
        if (split == Split::Incomplete ? m_until - m_from > longestRecord : record.length > longestRecord) {
            return fail({ErrorCode::LineTooLong, m_file.path(), m_line, {}, {}, QString::number(longestRecord)});
        }
        if (split == Split::Incomplete) {
            SOSDESK_TRY(fill());
            continue;
        }
        record.line = m_file.shownLine(m_line);
        record.physicalLine = m_line;
        record.offset = m_offset;
        const qint64 consumed = stand.next - begin;
        m_from += consumed;
        m_offset += consumed;
        m_line += stand.lines;
        return true;
    }
}

Result<void> CsvReader::reread(qint64 offset, quint32 length, CsvRecord& record)
{
    if (offset < m_againOffset || offset + length > m_againOffset + m_againSize) {
        // Neighbours are often asked for one after another; a jump reads no more than it needs.
        const bool near = offset >= m_againOffset && offset <= m_againOffset + m_againSize + rereadSize;
        const qint64 wanted = near ? std::max<qint64>(length, rereadSize) : length;
        if (static_cast<qint64>(m_again.size()) < wanted + splitPadding) {
            m_again.resize(static_cast<std::size_t>(wanted + splitPadding));
        }
        m_againOffset = offset;
        SOSDESK_TAKE(m_againSize, m_file.readAt(offset, m_again.data(), wanted));
    }
    SplitEnd stand;
    const char* const begin = m_again.data() + (offset - m_againOffset);
    if (offset + length > m_againOffset + m_againSize
        || splitRecord(begin, begin + length, true, record, m_arena, stand) != Split::Whole
        || record.length != length) {
        return fail({ErrorCode::FileChanged, m_file.path()});
    }
    record.line = 0;
    record.offset = offset;
    record.terminated = true;
    return {};
}

std::string_view CsvReader::text(std::string_view raw)
{
    if (!m_file.isCp932() || firstNonAscii(raw) == raw.size()) {
        return raw;
    }
    char* const out = m_arena.take(raw.size() * 3);
    return {out, static_cast<std::size_t>(Cp932::table().toUtf8(raw, out) - out)};
}

} // namespace sosdesk
