// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

#include <cstdint>
#include <string_view>
#include <vector>

namespace sosdesk {

/** Windows' Japanese code page as two tables, made once from what the system knows of it (FACTS 6).
 *
 *  Qt's own converter marks errors as U+001A, drops a cut-off last character in silence and writes FC FC for what it
 *  cannot write; this one says where and what. User-defined characters F040–F9FC are U+E000–U+E757.
 */
class Cp932
{
public:
    static const Cp932& table();

    /** A byte that needs a second one. */
    [[nodiscard]] static bool isLead(unsigned char byte)
    {
        return (byte >= 0x81 && byte <= 0x9F) || (byte >= 0xE0 && byte <= 0xFC);
    }

    /** The character of a pair (lead << 8 | trail) or of a single byte; 0 when there is none (NUL is nowhere legal). */
    [[nodiscard]] char16_t characterOf(std::uint16_t code) const { return m_decode[code]; }

    /** Writes valid CP932 as UTF-8 to @p out, which has room for three bytes an input byte; the end of what it wrote.
     */
    [[nodiscard]] char* toUtf8(std::string_view bytes, char* out) const;

    /** Appends @p text as CP932, 〜 − ‖ — ¢ £ ¬ as their Windows twins. Gives back the first character that has no
     *  place there, as a string; empty when all went well. */
    [[nodiscard]] QString append(QStringView text, QByteArray& out) const;

private:
    Cp932();

    std::vector<char16_t> m_decode;      ///< by code
    std::vector<std::uint16_t> m_encode; ///< by UTF-16 unit, 0 when there is none
};

} // namespace sosdesk
