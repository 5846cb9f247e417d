// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/theme.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QString>

// Resources of a static library must be named once, outside of any namespace.
static void initLook()
{
    Q_INIT_RESOURCE(look);
}

namespace sosdesk::ui {
namespace {

QString sheetText()
{
    initLook();
    QFile file(QStringLiteral(":/sosdesk/look/theme.qss"));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return isThere ? QString::fromUtf8(file.readAll()) : QString();
}

/** The sheet with each `@word` replaced. */
QString filled(const QString& sheet, const QHash<QString, QString>& words)
{
    static const QRegularExpression word(QStringLiteral("@(\\w+)"));
    QString text;
    qsizetype at = 0;
    for (const QRegularExpressionMatch& match : word.globalMatch(sheet)) {
        Q_ASSERT(words.contains(match.captured(1)));
        text += QStringView(sheet).mid(at, match.capturedStart() - at);
        text += words.value(match.captured(1));
        at = match.capturedEnd();
    }
    return text + sheet.mid(at);
}

} // namespace

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
    return filled(sheetText(),
        {
            {QStringLiteral("ground"), ground.name()},
            {QStringLiteral("surface"), surface.name()},
            {QStringLiteral("text"), text.name()},
            {QStringLiteral("secondary"), secondary.name()},
            {QStringLiteral("line"), line.name()},
            {QStringLiteral("accent"), accent.name()},
            {QStringLiteral("accentGround"), accentGround.name()},
            {QStringLiteral("onAccent"), onAccent.name()},
            {QStringLiteral("ok"), ok.name()},
            {QStringLiteral("attention"), attention.name()},
            {QStringLiteral("fail"), fail.name()},
            {QStringLiteral("attentionGround"), attentionGround.name()},
            {QStringLiteral("failGround"), failGround.name()},
            {QStringLiteral("shade"), ground.lightness() < 128 ? QStringLiteral("dark") : QStringLiteral("light")},
        });
}

} // namespace sosdesk::ui
