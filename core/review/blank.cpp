// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/blank.h"

#include <QList>
#include <QString>

namespace sosdesk {
namespace {

/** Characters that draw nothing, although Unicode counts them among letters, symbols or marks. */
bool isFiller(char32_t c)
{
    const bool hangul = c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
    const bool selector =
        (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) || (c >= 0x180B && c <= 0x180F);
    return hangul || selector || c == 0x034F || c == 0x2800 || c == 0x17B4 || c == 0x17B5;
}

} // namespace

bool isBlank(QStringView text)
{
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        const bool unseen = QChar::isSpace(c) || category == QChar::Other_Format || category == QChar::Other_Control
            || category == QChar::Other_NotAssigned || category == QChar::Other_Surrogate;
        if (!unseen && !isFiller(c)) {
            return false;
        }
    }
    return true;
}

} // namespace sosdesk
