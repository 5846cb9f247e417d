// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/icon.h"

#include <QFile>
#include <QSvgRenderer>

namespace sosdesk::ui {

void paintIcon(QPainter& painter, const QRectF& square, const QString& name, const QColor& color)
{
    QFile file(QStringLiteral(":/sosdesk/look/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    QSvgRenderer(file.readAll().replace("#000", color.name().toLatin1())).render(&painter, square);
}

} // namespace sosdesk::ui
