// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/theme.h"

#include <QString>

namespace sosdesk::ui {

const Theme& Theme::light()
{
    static const Theme theme{QColor(0xFFFFFF), QColor(0xF5F5F5), QColor(0x1A1A1A), QColor(0x4D4D4D), QColor(0xCCCCCC),
        QColor(0x0017C1), QColor(0xE8F1FE), QColor(0xFFFFFF), QColor(0x197A4B), QColor(0x927200), QColor(0xFBF5E0),
        QColor(0xCE0000), QColor(0xFDEEEE)};
    return theme;
}

const Theme& Theme::dark()
{
    static const Theme theme{QColor(0x1A1A1A), QColor(0x242424), QColor(0xF2F2F2), QColor(0xB8B8B8), QColor(0x4D4D4D),
        QColor(0x9DB7F9), QColor(0x1B2140), QColor(0x101010), QColor(0x6CC297), QColor(0xFFD43D), QColor(0x2E2613),
        QColor(0xFF9090), QColor(0x3A1C1C)};
    return theme;
}

const Theme& Theme::of(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

const QColor& Theme::of(Verdict verdict) const
{
    switch (verdict) {
    case Verdict::Ok:
        return ok;
    case Verdict::Attention:
        return attention;
    case Verdict::Fail:
        return fail;
    case Verdict::Unknown:
        return secondary;
    }
    Q_UNREACHABLE();
}

QPalette Theme::palette() const
{
    QPalette palette(surface);
    palette.setColor(QPalette::Window, surface);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, ground);
    palette.setColor(QPalette::AlternateBase, surface);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, secondary);
    palette.setColor(QPalette::Button, ground);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, fail);
    palette.setColor(QPalette::ToolTipBase, ground);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Mid, line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, secondary);
    }
    return palette;
}

QString Theme::styleSheet() const
{
    const QString sheet = QStringLiteral(
        "QPushButton { border: 1px solid %1; border-radius: 4px; padding: 0.3em 0.9em; background: %2; color: %3; }"
        "QPushButton:hover { background: %4; } QPushButton:focus { border: 2px solid %5; }"
        "QPushButton:disabled { color: %6; }"
        "QPushButton[main=\"true\"] { background: %5; border-color: %5; color: %7; font-weight: bold; }"
        "QPushButton[main=\"true\"]:disabled { background: %10; border-color: %1; color: %6; font-weight: normal; }"
        "QPushButton[main=\"true\"]:focus { border: 2px solid %3; }"
        "QLineEdit, QPlainTextEdit, QTextEdit, QComboBox { border: 1px solid %1; border-radius: 4px; background: %2; "
        "padding: 0.2em 0.35em; selection-background-color: %5; selection-color: %7; }"
        "QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus { border: 2px solid %5; }"
        "#items QLineEdit { padding: 0.1em 0.2em; }"
        "QLineEdit[wrong=\"true\"] { border: 2px solid %8; background: %9; }"
        "QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled { color: %6; background: %10; }"
        "QLineEdit:read-only, QPlainTextEdit:read-only, QTextEdit:read-only { background: %10; }"
        "QRadioButton::indicator { width: 0.84em; height: 0.84em; border: 0.08em solid %6; border-radius: 0.48em; "
        "background: %2; }"
        "QRadioButton::indicator:checked { width: 0.3em; height: 0.3em; border: 0.35em solid %5; }"
        "QRadioButton::indicator:focus { border-color: %5; } QRadioButton:focus { color: %5; }"
        "QRadioButton:disabled { color: %6; }"
        "QToolTip { border: 1px solid %1; background: %2; color: %3; }"
        "QSplitter::handle { background: %1; }");
    return sheet
        .arg(line.name(), ground.name(), text.name(), accentGround.name(), accent.name(), secondary.name(),
            onAccent.name(), fail.name(), failGround.name())
        .arg(surface.name());
}

} // namespace sosdesk::ui
