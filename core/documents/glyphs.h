// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/paper.h"

#include <QFont>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace sosdesk {

/** Finds characters that a font and its fallbacks cannot draw; remembers those it has looked at.
 *
 *  Qt draws such a character as an empty box or as nothing and says no word (PROMISES 0.7), so a page is looked through
 *  before it is printed. A kanji with a variation selector counts as one that cannot be drawn: another shape of it
 *  would stand on the paper. Needs a QGuiApplication.
 */
class GlyphCheck
{
public:
    explicit GlyphCheck(const QFont& font);

    /** The characters of @p text that are not drawn, each once in the order of the text. */
    [[nodiscard]] QStringList missing(const QString& text);
    /** Whether this machine can draw Japanese at all. */
    [[nodiscard]] bool knowsJapanese();

private:
    [[nodiscard]] bool isDrawn(const QString& character);

    QFont m_font;
    QHash<QString, bool> m_drawn;
};

/** Characters of one paper that cannot be printed. */
struct MissingGlyphs
{
    QString request{};
    QStringList characters{};
};

/** `𠮷 (U+20BB7)` for each, parted by commas. */
[[nodiscard]] QString namesOf(const QStringList& characters);

} // namespace sosdesk
