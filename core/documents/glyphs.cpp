// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/glyphs.h"

#include "core/documents/visible_text.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QTextLayout>

#include <algorithm>

namespace sosdesk {
namespace {

bool hasGlyphs(const QString& character, const QFont& font)
{
    QTextLayout layout(character, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return std::none_of(runs.begin(), runs.end(), [](const QGlyphRun& run) { return run.glyphIndexes().contains(0); });
}

bool isVariationSelector(char32_t character)
{
    return (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF)
        || (character >= 0x180B && character <= 0x180D);
}

} // namespace

GlyphCheck::GlyphCheck(const QFont& font)
    : m_font(font)
{
}

bool GlyphCheck::isDrawn(const QString& character)
{
    const auto known = m_drawn.constFind(character);
    if (known != m_drawn.constEnd()) {
        return *known;
    }
    const bool drawn = hasGlyphs(character, m_font);
    m_drawn.insert(character, drawn);
    return drawn;
}

QStringList GlyphCheck::missing(const QString& text)
{
    QStringList missing;
    const auto add = [&](const QString& character) {
        if (!missing.contains(character)) {
            missing << character;
        }
    };
    QString before;
    for (const uint ucs4 : text.toUcs4()) {
        const char32_t character = ucs4;
        const QString shown = QString::fromUcs4(&character, 1);
        const bool blank = QChar::isSpace(character) || QChar::category(character) == QChar::Other_Control;
        if (isVariationSelector(character)) {
            add(before + shown);
        } else if (!blank && !isDrawn(shown)) {
            add(shown);
        }
        before = shown;
    }
    return missing;
}

bool GlyphCheck::knowsJapanese()
{
    if (QFontDatabase::families(QFontDatabase::Japanese).isEmpty()) {
        return false; // Qt does not survive an attempt to draw then
    }
    const QString everyday = QStringLiteral("あア要否配布枚数");
    return missing(everyday).size() < everyday.size() / 2;
}

QString namesOf(const QStringList& characters)
{
    QStringList names;
    for (const QString& character : characters) {
        QStringList codes;
        for (const uint ucs4 : character.toUcs4()) {
            codes << characterName(ucs4);
        }
        names << QStringLiteral("%1 (%2)").arg(character, codes.join(u' '));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace sosdesk
