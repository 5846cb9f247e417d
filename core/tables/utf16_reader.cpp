// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/utf16_reader.h"

namespace sosdesk {
namespace {

constexpr char32_t replacement = 0xFFFD;

void appendUtf8(char32_t code, std::string& out)
{
    if (code < 0x80) {
        out += static_cast<char>(code);
        return;
    }
    if (code < 0x800) {
        out += static_cast<char>(0xC0 | code >> 6);
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0 | code >> 12);
        out += static_cast<char>(0x80 | (code >> 6 & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | code >> 18);
        out += static_cast<char>(0x80 | (code >> 12 & 0x3F));
        out += static_cast<char>(0x80 | (code >> 6 & 0x3F));
    }
    out += static_cast<char>(0x80 | (code & 0x3F));
}

} // namespace

void Utf16Reader::add(std::string_view bytes, std::string& out)
{
    for (const char byte : bytes) {
        const int value = static_cast<unsigned char>(byte);
        if (m_half < 0) {
            m_half = value;
            continue;
        }
        take(static_cast<char16_t>(m_bigEndian ? m_half << 8 | value : value << 8 | m_half), out);
        m_half = -1;
    }
}

bool Utf16Reader::finish(std::string& out)
{
    if (m_high != 0) {
        appendUtf8(replacement, out);
    }
    return m_half < 0;
}

void Utf16Reader::take(char16_t unit, std::string& out)
{
    if (!m_started) {
        m_started = true;
        if (unit == 0xFEFF) {
            return;
        }
    }
    const bool low = unit >= 0xDC00 && unit <= 0xDFFF;
    if (m_high != 0) {
        const char16_t high = m_high;
        m_high = 0;
        if (low) {
            appendUtf8(0x10000 + (static_cast<char32_t>(high - 0xD800) << 10) + (unit - 0xDC00), out);
            m_before = unit;
            return;
        }
        appendUtf8(replacement, out);
    }
    if (unit >= 0xD800 && unit <= 0xDBFF) {
        m_high = unit;
        return;
    }
    if (unit == 0 && m_nulLine == 0) {
        m_nulLine = m_line;
    }
    if (unit == u'\r' || (unit == u'\n' && m_before != u'\r')) {
        ++m_line;
    }
    m_before = unit;
    appendUtf8(low ? replacement : unit, out);
}

} // namespace sosdesk
