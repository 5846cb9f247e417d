// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace sosdesk {

/** The characters of @p text that @p font and its fallbacks cannot draw, each once in the order of the text.
 *
 *  Qt draws such a character as an empty box or as nothing and says no word (PROMISES 0.7), so a page is looked through
 *  before it is printed. Needs a QGuiApplication.
 */
[[nodiscard]] QStringList missingGlyphs(const QString& text, const QFont& font);

} // namespace sosdesk
