// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/fonts.h"

#include <QFontInfo>
#include <QLayout>

#include <algorithm>

namespace sosdesk::ui {

int ems(const QWidget* widget, double count)
{
    return qRound(QFontInfo(widget->font()).pixelSize() * count);
}

int heightOfWords(const QWidget* window, int width)
{
    const QLayout& layout = *window->layout();
    return std::max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height());
}

QFont numberFont(const QFont& font)
{
    QFont numbers(font);
    numbers.setFamilies({QStringLiteral("BIZ UDGothic"), QStringLiteral("Noto Sans Mono CJK JP")});
    return numbers;
}

QFont boldFont(const QFont& font)
{
    QFont bold(font);
    bold.setBold(true);
    return bold;
}

QFont scaledFont(const QFont& font, double factor)
{
    QFont scaled(font);
    if (font.pointSizeF() > 0) {
        scaled.setPointSizeF(font.pointSizeF() * factor);
    } else {
        scaled.setPixelSize(qRound(font.pixelSize() * factor));
    }
    return scaled;
}

} // namespace sosdesk::ui
