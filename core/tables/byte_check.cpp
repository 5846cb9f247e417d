// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/byte_check.h"

#include "core/tables/cp932.h"

#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace sosdesk {

namespace {

/** Steps over the bulk of Japanese text: characters of three bytes whose first has no special limits. */
std::size_t behindPlainTriples(std::string_view window, std::size_t at)
{
    const auto byte = [&window](std::size_t i) { return static_cast<unsigned char>(window[i]); };
    while (at + 2 < window.size() && byte(at) > 0xE0 && byte(at) < 0xF0 && byte(at) != 0xED
        && (byte(at + 1) & 0xC0) == 0x80 && (byte(at + 2) & 0xC0) == 0x80) {
        at += 3;
    }
    return at;
}

} // namespace

std::size_t firstNonAscii(std::string_view text, std::size_t from)
{
    std::size_t at = from;
#ifdef __SSE2__
    for (; at + 16 <= text.size(); at += 16) {
        const auto mask = static_cast<unsigned>(
            _mm_movemask_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at))));
        if (mask != 0) {
            return at + static_cast<std::size_t>(std::countr_zero(mask));
        }
    }
#endif
    while (at + sizeof(std::uint64_t) <= text.size()) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, sizeof word);
        if ((word & 0x8080808080808080U) != 0) {
            break;
        }
        at += sizeof word;
    }
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) {
        ++at;
    }
    return at;
}

bool Utf8Check::lead(unsigned char byte)
{
    m_low = 0x80;
    m_high = 0xBF;
    if (byte >= 0xC2 && byte <= 0xDF) {
        m_wanted = 1;
    } else if (byte >= 0xE0 && byte <= 0xEF) {
        m_wanted = 2;
        m_low = byte == 0xE0 ? 0xA0 : 0x80;
        m_high = byte == 0xED ? 0x9F : 0xBF;
    } else if (byte >= 0xF0 && byte <= 0xF4) {
        m_wanted = 3;
        m_low = byte == 0xF0 ? 0x90 : 0x80;
        m_high = byte == 0xF4 ? 0x8F : 0xBF;
    } else {
        return false;
    }
    return true;
}

void Utf8Check::add(std::string_view window)
{
    for (std::size_t i = 0; i < window.size() && !isBad(); ++i) {
        if (m_wanted == 0) {
            i = firstNonAscii(window, i);
            if (i == window.size()) {
                break;
            }
            i = behindPlainTriples(window, i);
            if (i == window.size()) {
                break;
            }
            const auto first = static_cast<unsigned char>(window[i]);
            if (first < 0x80) {
                continue;
            }
            if (!lead(first)) {
                m_badAt = m_offset + static_cast<qint64>(i);
            }
            continue;
        }
        const auto byte = static_cast<unsigned char>(window[i]);
        if (byte < m_low || byte > m_high) {
            m_badAt = m_offset + static_cast<qint64>(i);
        }
        m_low = 0x80;
        m_high = 0xBF;
        --m_wanted;
    }
    m_offset += static_cast<qint64>(window.size());
}

void Utf8Check::finish()
{
    if (!isBad() && m_wanted > 0) {
        m_badAt = m_offset > 0 ? m_offset - 1 : 0;
    }
}

void Cp932Check::add(std::string_view window)
{
    const Cp932& table = Cp932::table();
    for (std::size_t i = 0; i < window.size() && !isBad(); ++i) {
        if (m_lead == 0) {
            i = firstNonAscii(window, i);
            if (i == window.size()) {
                break;
            }
        }
        const auto byte = static_cast<unsigned char>(window[i]);
        if (m_lead == 0 && Cp932::isLead(byte)) {
            m_lead = byte;
            continue;
        }
        if (table.characterOf(static_cast<std::uint16_t>(m_lead << 8 | byte)) == 0) {
            m_badAt = m_offset + static_cast<qint64>(i);
        }
        m_lead = 0;
    }
    m_offset += static_cast<qint64>(window.size());
}

void Cp932Check::finish()
{
    if (!isBad() && m_lead != 0) {
        m_badAt = m_offset - 1;
    }
}

} // namespace sosdesk
