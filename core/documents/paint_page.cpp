// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/page.h"
#include "core/documents/type_case.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

namespace sosdesk {
namespace {

constexpr double ruleWidth = 18;

/** Drawn as a shape: it is not text of the form and must not turn up between its words when they are searched. */
void paintDiagonal(QPainter& painter, const QString& word)
{
    QFont font(formFamilies());
    font.setPixelSize(6'400);
    font.setBold(true);
    QPainterPath path;
    path.addText({0, 0}, font, word);
    const QPointF middle = path.boundingRect().center();
    painter.save();
    painter.translate(10'500, 14'850);
    painter.rotate(-38);
    painter.translate(-middle);
    painter.fillPath(path, QColor(0xE8, 0xE8, 0xE8));
    painter.restore();
}

} // namespace

void paint(QPainter& painter, const Page& page)
{
    for (const QRectF& ground : page.grounds) {
        painter.fillRect(ground, QColor(0xF2, 0xF2, 0xF2));
    }
    if (!page.diagonal.isEmpty()) {
        paintDiagonal(painter, page.diagonal);
    }
    painter.setPen(QPen(QColor(0x4D, 0x4D, 0x4D), ruleWidth, Qt::SolidLine, Qt::SquareCap));
    for (const QLineF& rule : page.rules) {
        painter.drawLine(rule);
    }
    painter.setPen(Qt::black);
    for (const PlacedLine& placed : page.lines) {
        placed.layout->lineAt(placed.line).draw(&painter, placed.at);
    }
}

QImage pictureOf(const Page& page, double dotsPerMillimetre)
{
    constexpr double width = 210;
    constexpr double height = 297;
    QImage picture(qRound(width * dotsPerMillimetre), qRound(height * dotsPerMillimetre), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(dotsPerMillimetre / unitsPerMillimetre, dotsPerMillimetre / unitsPerMillimetre);
    paint(painter, page);
    return picture;
}

} // namespace sosdesk
