// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

namespace sosdesk {

/** Turns UTF-16 into UTF-8 window by window and counts lines. The mark is dropped; half a surrogate pair becomes
 * U+FFFD, so that only its row suffers. */
class Utf16Reader
{
public:
    explicit Utf16Reader(bool bigEndian)
        : m_bigEndian(bigEndian)
    {
    }

    /** Appends the UTF-8 of the next bytes to @p out. */
    void add(std::string_view bytes, std::string& out);
    /** The end of the file; false when it stops in the middle of a unit. */
    [[nodiscard]] bool finish(std::string& out);

    /** The line that was reached, from 1. */
    [[nodiscard]] qint64 line() const { return m_line; }
    /** The line of the first U+0000; 0 when there is none. */
    [[nodiscard]] qint64 nulLine() const { return m_nulLine; }

private:
    void take(char16_t unit, std::string& out);

    bool m_bigEndian;
    bool m_started = false;
    int m_half = -1;       ///< first byte of a unit, -1 for none
    char16_t m_high = 0;   ///< first half of a surrogate pair
    char16_t m_before = 0; ///< for CR LF
    qint64 m_line = 1;
    qint64 m_nulLine = 0;
};

} // namespace sosdesk
