// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/drawn_glyphs.h"

#include <QByteArray>

#include <set>

namespace sosdesk {

/** The letters beyond U+FFFF in a text: 𠮷 and its kind. */
[[nodiscard]] std::set<char32_t> rareLettersOf(const QString& text);

/** A PDF of Qt with what Qt leaves out: which glyphs are @p letters, so that they are found and copied as themselves.
 *
 *  It is appended as an update of the tables of the fonts. A table that does not agree with what was drawn is left as
 *  it is: an unknown letter is better than a wrong one.
 */
[[nodiscard]] QByteArray withRareLetters(QByteArray pdf, const DrawnGlyphs& drawn, const std::set<char32_t>& letters);

} // namespace sosdesk
