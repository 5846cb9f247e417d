// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/gui/dressed.h"
#include "tests/gui/played_window.h"
#include "ui/shared/language.h"

#include <QStringList>

namespace sosdesk::tests {

/** How a window is dressed for a picture. */
struct Look
{
    QString name;
    ui::Preferences preferences;
    QSize size{1440, 900};
};

[[nodiscard]] Look look(
    const QString& name, ui::ThemeChoice theme, int percent, ui::LanguageChoice language, QSize size);

/** Light and dark, small and large, Japanese and English: what every state of the window is drawn in. */
[[nodiscard]] std::vector<Look> usualLooks();

/** A window in one look, and its pictures. */
class Photographer
{
public:
    Photographer(const QString& folder, const Look& look, Play play = {});

    [[nodiscard]] PlayedWindow& played() { return m_played; }
    [[nodiscard]] const QStringList& paths() const { return m_paths; }

    /** Keeps `window-STATE-LOOK.png`. */
    void shoot(const QString& state);
    /** A dialog that stands over the window; it is closed. */
    void shootDialog(const char* name, const QString& state);

private:
    void keep(const QPixmap& picture, const QString& state);

    QString m_folder;
    QString m_name;
    Dressed m_dressed;
    ui::Language m_language;
    PlayedWindow m_played;
    QStringList m_paths;
};

} // namespace sosdesk::tests
