// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/header_text.h"

namespace sosdesk {

QString foldedHeader(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar character : text) {
        char16_t unit = character.unicode();
        const bool invisible = (unit >= 0x200B && unit <= 0x200F) || unit == 0x2060 || unit == 0xFEFF;
        if (invisible || character.isSpace()) {
            continue;
        }
        if (unit == 0x301C) {
            unit = u'~';
        } else if (unit == 0x2212 || unit == 0x2010) {
            unit = u'-';
        } else if (unit >= 0xFF01 && unit <= 0xFF5E) {
            unit = static_cast<char16_t>(unit - 0xFEE0);
        }
        folded += QChar(unit);
    }
    return folded;
}

} // namespace sosdesk
