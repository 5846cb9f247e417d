// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/csv_split.h"

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace sosdesk {
namespace {

/** The first of three bytes at or behind @p at; @p end when there is none. Reads whole blocks of 16, also past end. */
template <char a, char b, char c>
const char* findAny(const char* at, const char* end)
{
#ifdef __SSE2__
    const __m128i wantA = _mm_set1_epi8(a);
    const __m128i wantB = _mm_set1_epi8(b);
    const __m128i wantC = _mm_set1_epi8(c);
    for (; at < end; at += 16) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        const __m128i hits = _mm_or_si128(
            _mm_or_si128(_mm_cmpeq_epi8(block, wantA), _mm_cmpeq_epi8(block, wantB)), _mm_cmpeq_epi8(block, wantC));
        const auto mask = static_cast<unsigned>(_mm_movemask_epi8(hits));
        if (mask != 0) {
            return std::min(at + std::countr_zero(mask), end);
        }
    }
    return end;
#else
    while (at < end && *at != a && *at != b && *at != c) {
        ++at;
    }
    return at;
#endif
}

/** Reads the fields of one record from left to right. */
class Cutter
{
public:
    Cutter(const char* begin, const char* end, bool last, RecordArena& arena)
        : m_at(begin)
        , m_end(end)
        , m_last(last)
        , m_arena(arena)
    {
    }

    /** Behind the closing quote (and stray characters after it). */
    Split quoted(std::string_view& field, SplitEnd& stand);
    /** Steps over LF, CR or CRLF; false when a CR is the last byte known. */
    bool lineEnd(SplitEnd& stand);
    std::string_view unquoted();

    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] const char* at() const { return m_at; }
    void step() { ++m_at; }

private:
    std::string_view unescaped(std::string_view inner, std::string_view tail);

    const char* m_at;
    const char* m_end;
    bool m_last;
    RecordArena& m_arena;
};

std::string_view Cutter::unquoted()
{
    const char* start = m_at;
    m_at = findAny<',', '\n', '\r'>(m_at, m_end);
    return {start, static_cast<std::size_t>(m_at - start)};
}

bool Cutter::lineEnd(SplitEnd& stand)
{
    if (*m_at == '\r') {
        if (m_at + 1 == m_end && !m_last) {
            return false;
        }
        m_at += m_at + 1 < m_end && m_at[1] == '\n' ? 2 : 1;
    } else {
        ++m_at;
    }
    ++stand.lines;
    return true;
}

Split Cutter::quoted(std::string_view& field, SplitEnd& stand)
{
    const qint64 openedAt = stand.lines;
    const char* start = ++m_at;
    bool doubled = false;
    for (;;) {
        m_at = findAny<'"', '\n', '\r'>(m_at, m_end);
        if (m_at == m_end) {
            stand.quoteLine = openedAt;
            return m_last ? Split::OpenQuote : Split::Incomplete;
        }
        if (*m_at != '"') {
            if (!lineEnd(stand)) {
                return Split::Incomplete;
            }
            continue;
        }
        if (m_at + 1 == m_end && !m_last) {
            return Split::Incomplete;
        }
        if (m_at + 1 == m_end || m_at[1] != '"') {
            break;
        }
        doubled = true;
        m_at += 2;
    }
    field = {start, static_cast<std::size_t>(m_at - start)};
    ++m_at;
    const std::string_view tail = unquoted();
    if (doubled || !tail.empty()) {
        field = unescaped(field, tail);
    }
    return Split::Whole;
}

std::string_view Cutter::unescaped(std::string_view inner, std::string_view tail)
{
    char* const out = m_arena.take(inner.size() + tail.size());
    char* to = out;
    for (std::size_t i = 0; i < inner.size(); ++i) {
        *to++ = inner[i];
        i += inner[i] == '"' ? 1 : 0; // the second of a pair
    }
    to = std::copy(tail.begin(), tail.end(), to);
    return {out, static_cast<std::size_t>(to - out)};
}

} // namespace

bool CsvRecord::isBlank() const
{
    return std::all_of(fields.begin(), fields.end(),
        [](std::string_view field) { return field.find_first_not_of(" \t") == std::string_view::npos; });
}

char* RecordArena::take(std::size_t count)
{
    if (m_used + count > m_block.size()) {
        std::vector<char> larger(std::max(count, m_block.size() * 2) + 4096);
        m_spare.push_back(std::move(m_block)); // views into it are still in use
        m_block = std::move(larger);
        m_used = 0;
    }
    char* const room = m_block.data() + m_used;
    m_used += count;
    return room;
}

Split splitRecord(const char* begin, const char* end, bool last, CsvRecord& record, RecordArena& arena, SplitEnd& stand)
{
    record.fields.clear();
    arena.reset();
    stand = {};
    Cutter cutter(begin, end, last, arena);
    for (;;) {
        std::string_view field;
        if (!cutter.atEnd() && *cutter.at() == '"') {
            const Split split = cutter.quoted(field, stand);
            if (split != Split::Whole) {
                return split;
            }
        } else {
            field = cutter.unquoted();
        }
        record.fields.push_back(field);
        if (cutter.atEnd() && !last) {
            return Split::Incomplete;
        }
        if (cutter.atEnd() || *cutter.at() != ',') {
            break;
        }
        cutter.step();
    }
    record.length = static_cast<quint32>(cutter.at() - begin);
    record.terminated = !cutter.atEnd();
    if (record.terminated && !cutter.lineEnd(stand)) {
        return Split::Incomplete;
    }
    stand.next = cutter.at();
    return Split::Whole;
}

} // namespace sosdesk
