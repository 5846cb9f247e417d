// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/preferences.h"
#include "ui/shared/theme.h"

#include <QFont>

class QApplication;

namespace sosdesk::ui {

/** The theme a person chose; Auto is as bright as the palette of the @p system. */
[[nodiscard]] const Theme& themeOf(ThemeChoice choice, const QPalette& system);

/** The font of the window: 10 points at 100 percent. */
[[nodiscard]] QFont windowFont(int textPercent);

/** Dresses the whole application: style, palette, font, style sheet. May be called again at any time, also while
 *  windows are open; what is sized in ems of the font follows by itself. */
void applyAppearance(QApplication& application, const Preferences& preferences);

} // namespace sosdesk::ui
