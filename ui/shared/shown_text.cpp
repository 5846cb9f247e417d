// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/shown_text.h"

namespace sosdesk::ui {
namespace {

bool turnsDirection(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E)
        || (code >= 0x2066 && code <= 0x2069);
}

bool isHidden(QChar c)
{
    return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') || turnsDirection(c);
}

/** BIZ UDPGothic 1.05 Regular draws ≤ as ≥ and the other way round; its ≦ and ≧ are right. */
QChar rightSign(QChar c)
{
    return c == u'≤' ? u'≦' : c == u'≥' ? u'≧' : c;
}

} // namespace

QString shownText(const QString& text, qsizetype most)
{
    QString shown = text.size() > most ? text.left(most) + u'…' : text;
    for (QChar& c : shown) {
        c = isHidden(c) ? QChar(QChar::ReplacementCharacter) : rightSign(c);
    }
    return shown;
}

QString shownLine(const QString& text, qsizetype most)
{
    return shownText(text.left(most * 2).simplified(), most);
}

QString toolTipOf(const QString& text)
{
    return text.isEmpty()
        ? QString()
        : QStringLiteral("<qt>%1</qt>").arg(shownText(text).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace sosdesk::ui
