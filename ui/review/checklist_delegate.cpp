// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/checklist_delegate.h"

#include "core/wording/labels.h"
#include "ui/review/checklist_model.h"
#include "ui/shared/fonts.h"
#include "ui/shared/tone.h"
#include "ui/shared/verdict_mark.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace sosdesk::ui {
namespace {

constexpr auto oneLine = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine;

int labelWidth(int width, int em)
{
    return std::min(width * 2 / 5, em * 132 / 10);
}

QRect evidenceRect(const QRect& line, int em)
{
    const int left = line.left() + em * 21 / 10 + labelWidth(line.width(), em);
    return {left, line.top(), line.right() - left - em * 22 / 10, line.height()};
}

/** The text in one line, or broken once; what does not fit is elided. */
void paintEvidence(QPainter& painter, const QRect& room, const QString& text, bool twoLines)
{
    const QFontMetrics metrics = painter.fontMetrics();
    if (!twoLines) {
        painter.drawText(room, oneLine, metrics.elidedText(text, Qt::ElideRight, room.width()));
        return;
    }
    QTextLayout layout(text, painter.font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine broken = layout.createLine();
    broken.setLineWidth(room.width());
    const int end = broken.textStart() + broken.textLength();
    layout.endLayout();
    const QRect upper = room.adjusted(0, room.height() / 12, 0, -room.height() / 2);
    const QRect lower = room.adjusted(0, room.height() / 2, 0, -room.height() / 12);
    painter.drawText(upper, oneLine, text.left(end));
    painter.drawText(lower, oneLine, metrics.elidedText(text.mid(end), Qt::ElideRight, room.width()));
}

/** 確認済: a box, filled when the verdict was looked at; framed in the colour of attention when another one was. */
void paintTick(QPainter& painter, const QRectF& box, const ChecklistRow& row, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = box.width() / 11;
    painter.setPen(QPen(row.confirmed ? theme.ok : row.earlier ? theme.attention : theme.secondary, width));
    painter.setBrush(row.confirmed ? QBrush(theme.ok) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, width * 2, width * 2);
    if (row.confirmed) {
        painter.setPen(QPen(theme.ground, width * 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(box.width() * 0.22, box.height() * 0.55),
            box.topLeft() + QPointF(box.width() * 0.42, box.height() * 0.75),
            box.topLeft() + QPointF(box.width() * 0.79, box.height() * 0.28)});
    }
    painter.restore();
}

int remarkHeight(const ChecklistRow& row, int em)
{
    return row.remark.isEmpty() ? 0 : em * 15 / 10;
}

void paintRemark(QPainter& painter, const QRect& room, const ChecklistRow& row, const Theme& theme)
{
    painter.setPen(row.earlier ? theme.attention : theme.text);
    painter.drawText(room, oneLine, painter.fontMetrics().elidedText(row.remark, Qt::ElideRight, room.width()));
}

} // namespace

QRect ChecklistDelegate::tickRect(const QRect& row, const QWidget* view)
{
    const int em = ems(view, 1);
    return {row.right() - em * 16 / 10, row.top() + (em * 185 / 100 - em) / 2, em, em};
}

int ChecklistDelegate::heightOf(const ChecklistRow& row, const QWidget* view, int width)
{
    const int em = ems(view, 1);
    const bool twoLines = row.verdict != Verdict::Ok
        && view->fontMetrics().horizontalAdvance(row.evidence) > evidenceRect(QRect(0, 0, width, 1), em).width();
    return (twoLines ? em * 32 / 10 : em * 185 / 100) + remarkHeight(row, em);
}

QSize ChecklistDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const ChecklistModel*>(index.model());
    return {ems(option.widget, 10), heightOf(model->row(index.row()), option.widget, option.widget->width())};
}

void ChecklistDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const ChecklistModel*>(index.model());
    const ChecklistRow& row = model->row(index.row());
    const Theme& theme = Theme::of(option.palette);
    const int em = ems(option.widget, 1);
    const QRect line = option.rect;
    if (row.verdict == Verdict::Attention || row.verdict == Verdict::Fail) {
        painter->fillRect(line, row.verdict == Verdict::Fail ? theme.failGround : theme.attentionGround);
    }
    painter->setPen(theme.line);
    painter->drawLine(line.bottomLeft(), line.bottomRight());
    const int first = em * 185 / 100; // mark and check stand beside the first line
    paintVerdict(
        *painter, QRectF(line.left() + em * 0.25, line.top() + (first - em) / 2.0, em, em), row.verdict, theme);
    painter->setFont(option.font);
    if (row.first) {
        painter->setPen(theme.text);
        const QRect label(line.left() + em * 16 / 10, line.top(), labelWidth(line.width(), em), first);
        painter->drawText(label, oneLine,
            painter->fontMetrics().elidedText(
                codeOf(row.id) + u' ' + wording::label(row.id), Qt::ElideRight, label.width()));
    }
    painter->setPen(row.verdict == Verdict::Ok ? theme.secondary : theme.text);
    const int below = remarkHeight(row, em);
    const QRect upper = line.adjusted(0, 0, 0, -below);
    paintEvidence(*painter, evidenceRect(upper, em), row.evidence, upper.height() > first);
    if (below > 0) {
        const int left = line.left() + em * 16 / 10;
        paintRemark(*painter, {left, line.bottom() - below, line.right() - left - em / 2, below}, row, theme);
    }
    paintTick(*painter, tickRect(line, option.widget), row, theme);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.accent, std::max(1, em / 7)));
        painter->drawRect(line.adjusted(1, 1, -2, -2));
    }
}

} // namespace sosdesk::ui
