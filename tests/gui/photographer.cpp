// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/photographer.h"

#include <QApplication>
#include <QDialog>
#include <QDir>

namespace sosdesk::tests {

using namespace Qt::StringLiterals;

Look look(const QString& name, ui::ThemeChoice theme, int percent, ui::LanguageChoice language, QSize size)
{
    ui::Preferences preferences;
    preferences.theme = theme;
    preferences.textPercent = percent;
    preferences.language = language;
    return {name, preferences, size};
}

std::vector<Look> usualLooks()
{
    using ui::LanguageChoice;
    using ui::ThemeChoice;
    return {look(QStringLiteral("light"), ThemeChoice::Light, 100, LanguageChoice::Japanese, {1440, 900}),
        look(QStringLiteral("dark"), ThemeChoice::Dark, 100, LanguageChoice::Japanese, {1440, 900}),
        look(QStringLiteral("light-200"), ThemeChoice::Light, 200, LanguageChoice::Japanese, {1920, 1200}),
        look(QStringLiteral("dark-150-english"), ThemeChoice::Dark, 150, LanguageChoice::English, {1920, 1200}),
        look(QStringLiteral("light-english"), ThemeChoice::Light, 100, LanguageChoice::English, {1440, 900})};
}

Photographer::Photographer(const QString& folder, const Look& look, Play play)
    : m_folder(folder)
    , m_name(look.name)
    , m_dressed(look.preferences)
    , m_language(look.preferences.language, QLocale::c())
    , m_played(play)
{
    m_played.window().resize(look.size);
    m_played.settle();
}

void Photographer::shoot(const QString& state)
{
    QApplication::processEvents(); // the layout of what was just shown
    keep(m_played.window().grab(), state);
}

void Photographer::shootDialog(const char* name, const QString& state)
{
    auto* const dialog = m_played.find<QDialog>(name);
    QApplication::processEvents();
    keep(dialog->grab(), state);
    dialog->close();
}

void Photographer::keep(const QPixmap& picture, const QString& state)
{
    const QString path = QDir(m_folder).filePath(u"window-%1-%2.png"_s.arg(state, m_name));
    m_paths << (picture.save(path) ? path : QString());
}

} // namespace sosdesk::tests
