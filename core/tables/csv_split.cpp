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

/** Finds the bytes that end something. Short fields are many to a block of 64 bytes, which is looked at only once; it
 *  may reach past the end of the text. */
class Marks
{
public:
    Marks(const char* begin, const char* end)
        : m_end(end)
    {
        look(begin);
    }

    /** The first comma or line end at or behind @p at; the end when there is none. Neither of the two goes back. */
    const char* nextEnd(const char* at)
    {
        return next(at, [this] { return m_commas | m_lines; });
    }
    /** The first quote or line end, in the same way. */
    const char* nextQuote(const char* at)
    {
        return next(at, [this] { return m_quotes | m_lines; });
    }

private:
    static constexpr std::size_t blockSize = 64;

    template <typename Hits>
    const char* next(const char* at, Hits hits)
    {
        for (;;) {
            const auto passed = static_cast<std::size_t>(at - m_block);
            if (passed < blockSize) {
                const std::uint64_t ahead = hits() >> passed;
                if (ahead != 0) {
                    return std::min(at + std::countr_zero(ahead), m_end);
                }
                at = m_block + blockSize;
            }
            if (at >= m_end) {
                return m_end;
            }
            look(at);
        }
    }

    void look(const char* at)
    {
        m_block = at;
        m_commas = m_quotes = m_lines = 0;
#ifdef __SSE2__
        const __m128i comma = _mm_set1_epi8(',');
        const __m128i quote = _mm_set1_epi8('"');
        const __m128i lineFeed = _mm_set1_epi8('\n');
        const __m128i carriageReturn = _mm_set1_epi8('\r');
        const auto bits = [](const __m128i found, unsigned part) {
            return static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(found))) << part;
        };
        for (unsigned part = 0; part < blockSize; part += 16) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at + part));
            m_commas |= bits(_mm_cmpeq_epi8(bytes, comma), part);
            m_quotes |= bits(_mm_cmpeq_epi8(bytes, quote), part);
            m_lines |= bits(_mm_or_si128(_mm_cmpeq_epi8(bytes, lineFeed), _mm_cmpeq_epi8(bytes, carriageReturn)), part);
        }
#else
        const auto count = std::min(blockSize, static_cast<std::size_t>(m_end - at));
        for (std::size_t i = 0; i < count; ++i) {
            const std::uint64_t bit = std::uint64_t{1} << i;
            m_commas |= at[i] == ',' ? bit : 0;
            m_quotes |= at[i] == '"' ? bit : 0;
            m_lines |= at[i] == '\n' || at[i] == '\r' ? bit : 0;
        }
#endif
    }

    const char* m_block = nullptr;
    const char* m_end;
    std::uint64_t m_commas = 0;
    std::uint64_t m_quotes = 0;
    std::uint64_t m_lines = 0;
};

/** What is known of the text around a record. */
struct Reach
{
    const char* end;
    bool last; ///< there is nothing behind the end
};

/** Steps over LF, CR or CRLF; false when a CR is the last byte known. */
bool stepOverLineEnd(const char*& at, const Reach& reach, SplitEnd& stand)
{
    if (*at == '\r') {
        if (at + 1 == reach.end && !reach.last) {
            return false;
        }
        at += at + 1 < reach.end && at[1] == '\n' ? 2 : 1;
    } else {
        ++at;
    }
    ++stand.lines;
    return true;
}

/** From behind the opening quote to the closing one; @p doubled tells whether there were "" on the way. */
Split findClosingQuote(const char*& at, const Reach& reach, Marks& marks, SplitEnd& stand, bool& doubled)
{
    const qint64 openedAt = stand.lines;
    for (;;) {
        at = marks.nextQuote(at);
        if (at == reach.end) {
            stand.quoteLine = openedAt;
            return reach.last ? Split::OpenQuote : Split::Incomplete;
        }
        if (*at != '"') {
            if (!stepOverLineEnd(at, reach, stand)) {
                return Split::Incomplete;
            }
            continue;
        }
        if (at + 1 == reach.end && !reach.last) {
            return Split::Incomplete;
        }
        if (at + 1 == reach.end || at[1] != '"') {
            return Split::Whole;
        }
        doubled = true;
        at += 2;
    }
}

std::string_view unescaped(std::string_view inner, std::string_view tail, RecordArena& arena)
{
    char* const out = arena.take(inner.size() + tail.size());
    char* to = out;
    for (std::size_t i = 0; i < inner.size(); ++i) {
        *to++ = inner[i];
        i += inner[i] == '"' ? 1 : 0; // the second of a pair
    }
    to = std::copy(tail.begin(), tail.end(), to);
    return {out, static_cast<std::size_t>(to - out)};
}

std::string_view between(const char* from, const char* to)
{
    return {from, static_cast<std::size_t>(to - from)};
}

/** A quoted field and whatever stands between its closing quote and the next comma. */
Split quotedField(
    const char*& at, const Reach& reach, Marks& marks, RecordArena& arena, SplitEnd& stand, std::string_view& field)
{
    const char* const start = ++at;
    bool doubled = false;
    if (const Split split = findClosingQuote(at, reach, marks, stand, doubled); split != Split::Whole) {
        return split;
    }
    field = between(start, at);
    const char* const behind = ++at;
    if (at < reach.end && *at != ',') {
        at = marks.nextEnd(at);
    }
    if (doubled || at != behind) {
        field = unescaped(field, between(behind, at), arena);
    }
    return Split::Whole;
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
    const Reach reach{end, last};
    Marks marks(begin, end);
    const char* at = begin;
    for (;;) {
        if (at < end && *at == '"') {
            std::string_view field;
            if (const Split split = quotedField(at, reach, marks, arena, stand, field); split != Split::Whole) {
                return split;
            }
            record.fields.push_back(field);
        } else {
            const char* const start = at;
            at = marks.nextEnd(at);
            record.fields.push_back(between(start, at));
        }
        if (at == end && !last) {
            return Split::Incomplete;
        }
        if (at == end || *at != ',') {
            break;
        }
        ++at;
    }
    record.begin = begin;
    record.length = static_cast<quint32>(at - begin);
    record.terminated = at != end;
    if (record.terminated && !stepOverLineEnd(at, reach, stand)) {
        return Split::Incomplete;
    }
    stand.next = at;
    return Split::Whole;
}

} // namespace sosdesk
