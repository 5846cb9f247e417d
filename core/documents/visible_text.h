// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace sosdesk {

/** The text with nothing in it that works without being seen: control and bidi characters and lone surrogates stand
 *  there as `[U+202E]`, kana and a voiced mark become the one kana, presentation selectors go. Line ends stay, as one
 *  line feed each; a tab is a blank. Everything else is the record's own characters. */
[[nodiscard]] QString visibleText(QStringView text);

/** The same on one line: line ends are blanks. */
[[nodiscard]] QString visibleLine(QStringView text);

/** `U+20BB7`: the name of a character. */
[[nodiscard]] QString characterName(char32_t character);

} // namespace sosdesk
