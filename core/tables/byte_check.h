// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstdint>
#include <string_view>

namespace sosdesk {

/** Follows a file window by window and notes where it stops being UTF-8 (overlong forms and surrogates are not). */
class Utf8Check
{
public:
    void add(std::string_view window);
    /** The end of the file: a character that is not finished by now is bad. */
    void finish();
    [[nodiscard]] bool isBad() const { return m_badAt >= 0; }
    /** Offset of the first bad byte, -1 when there is none. */
    [[nodiscard]] qint64 badAt() const { return m_badAt; }

private:
    bool lead(unsigned char byte);

    qint64 m_offset = 0; ///< of the next window
    qint64 m_badAt = -1;
    int m_wanted = 0;           ///< continuation bytes still missing
    unsigned char m_low = 0x80; ///< limits of the next continuation byte
    unsigned char m_high = 0xBF;
};

/** The same for CP932: a lead byte without trail, a pair that is no character, a cut-off last character. */
class Cp932Check
{
public:
    void add(std::string_view window);
    void finish();
    [[nodiscard]] bool isBad() const { return m_badAt >= 0; }
    [[nodiscard]] qint64 badAt() const { return m_badAt; }

private:
    qint64 m_offset = 0;
    qint64 m_badAt = -1;
    unsigned char m_lead = 0; ///< 0 when the next byte begins a character
};

/** The first position in @p text from @p from on that is not ASCII; its size when all is. */
[[nodiscard]] std::size_t firstNonAscii(std::string_view text, std::size_t from = 0);

} // namespace sosdesk
