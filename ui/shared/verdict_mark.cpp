// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/verdict_mark.h"

#include <QPainterPath>

#include <algorithm>

namespace sosdesk::ui {
namespace {

// Drawn in a square from 0 to 1.

void paintCheck(QPainter& painter)
{
    painter.drawPolyline(QPolygonF{{0.14, 0.54}, {0.40, 0.80}, {0.88, 0.20}});
}

void paintHalf(QPainter& painter, const QColor& color)
{
    const QRectF circle(0.1, 0.1, 0.8, 0.8);
    painter.drawEllipse(circle);
    QPainterPath left(QPointF(0.5, 0.1));
    left.arcTo(circle, 90, 180);
    left.closeSubpath();
    painter.fillPath(left, color);
}

void paintCross(QPainter& painter)
{
    painter.drawLine(QPointF(0.18, 0.18), QPointF(0.82, 0.82));
    painter.drawLine(QPointF(0.82, 0.18), QPointF(0.18, 0.82));
}

void paintQuestion(QPainter& painter, const QColor& color)
{
    QPainterPath hook(QPointF(0.28, 0.32));
    hook.cubicTo({0.28, 0.02}, {0.74, 0.02}, {0.74, 0.32});
    hook.cubicTo({0.74, 0.50}, {0.50, 0.48}, {0.50, 0.68});
    painter.drawPath(hook);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(0.5, 0.88), 0.08, 0.08);
}

} // namespace

void paintVerdict(QPainter& painter, const QRectF& square, Verdict verdict, const Theme& theme)
{
    const QColor& color = theme.of(verdict);
    const qreal side = std::min(square.width(), square.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.center() - QPointF(side, side) / 2);
    painter.scale(side, side);
    const qreal width = verdict == Verdict::Attention ? 0.09 : 0.14;
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (verdict) {
    case Verdict::Ok:
        paintCheck(painter);
        break;
    case Verdict::Attention:
        paintHalf(painter, color);
        break;
    case Verdict::Fail:
        paintCross(painter);
        break;
    case Verdict::Unknown:
        paintQuestion(painter, color);
        break;
    }
    painter.restore();
}

} // namespace sosdesk::ui
