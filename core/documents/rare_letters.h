// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/drawn_glyphs.h"

#include <QByteArray>

#include <set>

namespace sosdesk {

/** The letters beyond U+FFFF in a text: 𠮷 and its kind. */
[[nodiscard]] std::set<char32_t> rareLettersOf(const QString& text);

/** What is to be appended to a PDF of Qt so that it tells what Qt leaves out: which glyphs are @p letters, so that they
 *  are found and copied as themselves. Empty when there is nothing to tell.
 *
 *  @p rest is the end of the file with its fonts and tables, which begins at byte @p restAt. The tables of the fonts
 * are updated; one that does not agree with what was drawn is left as it is: an unknown letter is better than a wrong
 * one.
 */
[[nodiscard]] QByteArray rareLettersUpdate(
    const QByteArray& rest, qint64 restAt, const DrawnGlyphs& drawn, const std::set<char32_t>& letters);

} // namespace sosdesk
