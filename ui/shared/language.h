// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/preferences.h"
#include "ui/shared/window_words.h"

#include <QLocale>

#include <memory>

namespace sosdesk::ui {

/** The language a person chose, never Auto: Japanese unless the @p system or the person says English. */
[[nodiscard]] LanguageChoice languageOf(LanguageChoice choice, const QLocale& system);

/** The words of the window and of Qt's own dialogs in one language, as long as this lives.
 *
 *  Needs a QCoreApplication. Make it before the first window: words that are on the screen already stay as they are.
 * Where Qt's own translations are not installed, its dialogs speak English and everything else is not touched.
 */
class Language
{
public:
    Language(LanguageChoice choice, const QLocale& system);
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

private:
    std::unique_ptr<WindowWords> m_ours;
    std::unique_ptr<QTranslator> m_ofQt;
};

} // namespace sosdesk::ui
