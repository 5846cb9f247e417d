// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/appearance.h"

#include <QApplication>
#include <QStyle>

namespace sosdesk::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr double basePoints = 10;

} // namespace

const Theme& themeOf(ThemeChoice choice, const QPalette& system)
{
    switch (choice) {
    case ThemeChoice::Auto:
        return Theme::of(system);
    case ThemeChoice::Light:
        return Theme::light();
    case ThemeChoice::Dark:
        return Theme::dark();
    }
    Q_UNREACHABLE();
}

QFont windowFont(int textPercent)
{
    QFont font(QStringList{u"BIZ UDPGothic"_s, u"Noto Sans CJK JP"_s});
    font.setPointSizeF(basePoints * textPercent / 100);
    return font;
}

void applyAppearance(QApplication& application, const Preferences& preferences)
{
    // Without our own sheet and palette the application has those of the system again, which Auto must look at.
    application.setStyleSheet({});
    if (QApplication::style()->name() != "fusion"_L1) {
        QApplication::setStyle(u"Fusion"_s);
    }
    QApplication::setPalette(QPalette());
    const Theme& theme = themeOf(preferences.theme, QApplication::palette());
    QApplication::setPalette(theme.palette());
    const QFont font = windowFont(preferences.textPercent);
    QApplication::setFont(font);
    // After the font: the sheet counts its ems by that of the application.
    application.setStyleSheet(theme.styleSheet());
    // With the sheet came the platform's own fonts for menus, lists and messages (Windows, KDE): they are ours, too.
    QApplication::setFont(font);
}

} // namespace sosdesk::ui
