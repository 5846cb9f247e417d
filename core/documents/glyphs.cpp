// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/glyphs.h"

#include <QGlyphRun>
#include <QTextLayout>

namespace sosdesk {
namespace {

bool isDrawn(const QString& character, const QFont& font)
{
    QTextLayout layout(character, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    for (const QGlyphRun& run : layout.glyphRuns()) {
        const QList<quint32> glyphs = run.glyphIndexes();
        if (glyphs.contains(0)) {
            return false;
        }
    }
    return true;
}

} // namespace

QStringList missingGlyphs(const QString& text, const QFont& font)
{
    QStringList missing;
    for (qsizetype at = 0; at < text.size();) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const QString character = text.mid(at, pair ? 2 : 1);
        at += character.size();
        const bool blank = character[0].isSpace() || character[0].category() == QChar::Other_Control;
        if (!blank && !missing.contains(character) && !isDrawn(character, font)) {
            missing << character;
        }
    }
    return missing;
}

} // namespace sosdesk
