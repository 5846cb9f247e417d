// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace sosdesk::ui {

/** Auto follows the system. */
enum class ThemeChoice { Auto, Light, Dark };
/** Auto: Japanese, unless the system speaks English. */
enum class LanguageChoice { Auto, Japanese, English };

inline constexpr int smallestTextPercent = 100;
inline constexpr int largestTextPercent = 200;

/** What the window remembers for one person: how it looks and where it stood. Nothing of the office's work. */
struct Preferences
{
    ThemeChoice theme = ThemeChoice::Auto;
    int textPercent = smallestTextPercent;
    LanguageChoice language = LanguageChoice::Auto;
    QByteArray geometry{}; ///< of QWidget::saveGeometry()
    QByteArray splitter{}; ///< of QSplitter::saveState()
    QString share{};       ///< whose requests the list shows: `mine`, `none`, an officer; empty: everybody's

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

/** From `window.json` in the data folder @p folder. What is missing, damaged or of another version is as if it had
 *  never been set: how a window looks must not keep anybody from work. */
[[nodiscard]] Preferences loadPreferences(const QString& folder);

/** Writes `window.json` whole or not at all. DiskFull, ReadOnly or IoFailed. */
[[nodiscard]] Result<void> savePreferences(const QString& folder, const Preferences& preferences);

} // namespace sosdesk::ui
