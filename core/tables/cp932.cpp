// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/cp932.h"

#include "core/tables/cp932_pair.h"

#include <QString>

namespace sosdesk {
namespace {

constexpr std::size_t codeCount = 0x10000;
constexpr char16_t firstUserDefined = 0xE000;

bool isTrail(int byte)
{
    return (byte >= 0x40 && byte <= 0x7E) || (byte >= 0x80 && byte <= 0xFC);
}

char16_t userDefined(int lead, int trail)
{
    const int column = trail - 0x40 - (trail > 0x7F ? 1 : 0);
    return static_cast<char16_t>(firstUserDefined + (lead - 0xF0) * 188 + column);
}

/** The character Windows would use for one that only other systems have (MEASURED 2.2). */
char16_t windowsTwin(char16_t unit)
{
    switch (unit) {
    case 0x301C:
        return 0xFF5E; // wave dash
    case 0x2212:
        return 0xFF0D; // minus
    case 0x2016:
        return 0x2225; // double vertical line
    case 0x2014:
        return 0x2015; // em dash
    case 0x00A2:
        return 0xFFE0;
    case 0x00A3:
        return 0xFFE1;
    case 0x00AC:
        return 0xFFE2;
    default:
        return unit;
    }
}

} // namespace

const Cp932& Cp932::table()
{
    static const Cp932 made;
    return made;
}

Cp932::Cp932()
    : m_decode(codeCount, 0)
    , m_encode(codeCount, 0)
{
    const auto characterOfPair = cp932OfSystem(); // without it every pair is refused, none is guessed
    for (int byte = 1; byte < 0x80; ++byte) {
        m_decode[static_cast<std::size_t>(byte)] = static_cast<char16_t>(byte);
    }
    for (int byte = 0xA1; byte <= 0xDF; ++byte) {
        m_decode[static_cast<std::size_t>(byte)] = static_cast<char16_t>(0xFF61 + byte - 0xA1);
    }
    for (int code = 0x8140; characterOfPair && code <= 0xFCFC; ++code) {
        if (!isLead(static_cast<unsigned char>(code >> 8)) || !isTrail(code & 0xFF)) {
            continue;
        }
        const int lead = code >> 8;
        m_decode[static_cast<std::size_t>(code)] = lead >= 0xF0 && lead <= 0xF9
            ? userDefined(lead, code & 0xFF)
            : characterOfPair(static_cast<std::uint16_t>(code));
    }
    // Some characters stand in two or three places. Windows writes the lowest, except that the NEC copies in rows ED
    // and EE of IBM's characters are only read: skipped here, each of them has its place in FA–FC too.
    for (std::size_t code = 1; code < codeCount; ++code) {
        const std::size_t lead = code >> 8;
        const char16_t unit = m_decode[code];
        if (unit != 0 && m_encode[unit] == 0 && lead != 0xED && lead != 0xEE) {
            m_encode[unit] = static_cast<std::uint16_t>(code);
        }
    }
}

char* Cp932::toUtf8(std::string_view bytes, char* out) const
{
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte < 0x80) {
            *out++ = static_cast<char>(byte);
            continue;
        }
        std::uint16_t code = byte;
        if (isLead(byte) && i + 1 < bytes.size()) {
            code = static_cast<std::uint16_t>(code << 8 | static_cast<unsigned char>(bytes[++i]));
        }
        char16_t unit = m_decode[code];
        if (unit == 0) {
            unit = 0xFFFD;
        }
        if (unit < 0x800) {
            *out++ = static_cast<char>(0xC0 | unit >> 6);
        } else {
            *out++ = static_cast<char>(0xE0 | unit >> 12);
            *out++ = static_cast<char>(0x80 | (unit >> 6 & 0x3F));
        }
        *out++ = static_cast<char>(0x80 | (unit & 0x3F));
    }
    return out;
}

QString Cp932::append(QStringView text, QByteArray& out) const
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = windowsTwin(text[i].unicode());
        const std::uint16_t code = m_encode[unit];
        if (code == 0) {
            const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
            return text.mid(i, pair ? 2 : 1).toString();
        }
        if (code > 0xFF) {
            out.append(static_cast<char>(code >> 8));
        }
        out.append(static_cast<char>(code & 0xFF));
    }
    return {};
}

} // namespace sosdesk
