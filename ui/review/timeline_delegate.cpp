// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/timeline_delegate.h"

#include "ui/review/timeline_model.h"
#include "ui/shared/fonts.h"
#include "ui/shared/tone.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace sosdesk::ui {
namespace {

constexpr auto oneLine = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine;
constexpr auto wrapped = static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWrapAnywhere;
constexpr int foldedLines = 2;

const TimelineRow& rowAt(const QModelIndex& index)
{
    return qobject_cast<const TimelineModel*>(index.model())->row(index.row());
}

int lineHeight(int em)
{
    return em * 15 / 10;
}

/** Where the words begin: behind the time. */
int indent(int em)
{
    return em * 36 / 10;
}

int roomFor(const QWidget* widget, int em)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    const int width = view != nullptr ? view->viewport()->width() : widget->width();
    return std::max(em * 8, width - indent(em) - em / 2);
}

/** What is drawn below the first line; while the entry is folded, each detail on one line. */
QStringList shownDetails(const TimelineRow& row)
{
    return row.isOpen ? row.details : row.details.mid(0, foldedLines);
}

int detailHeight(const QString& detail, bool open, const QFontMetrics& metrics, int width, int em)
{
    return open ? metrics.boundingRect(QRect(0, 0, width, 1'000'000), wrapped, detail).height() + em * 3 / 10
                : lineHeight(em);
}

Tone toneOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Decided:
    case EventKind::Undone:
        return Tone::Accent;
    case EventKind::Changed:
    case EventKind::Inquiry:
        return Tone::Attention;
    default:
        return Tone::Text;
    }
}

} // namespace

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const TimelineRow& row = rowAt(index);
    const int em = ems(option.widget, 1);
    int height = row.isDay ? em * 19 / 10 : em * 18 / 10;
    for (const QString& detail : shownDetails(row)) {
        height += detailHeight(detail, row.isOpen, option.fontMetrics, roomFor(option.widget, em), em);
    }
    return {em * 10, height};
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const TimelineRow& row = rowAt(index);
    const Theme& theme = Theme::of(option.palette);
    const int em = ems(option.widget, 1);
    const QRect area = option.rect;
    if (row.isDay) {
        painter->fillRect(area, theme.surface);
        painter->setFont(boldFont(option.font));
        painter->setPen(theme.secondary);
        painter->drawText(area.adjusted(em / 2, 0, 0, 0), oneLine, row.what);
        return;
    }
    const int first = em * 18 / 10;
    const int left = area.left() + indent(em);
    const int width = area.right() - left - em / 2;
    painter->setFont(numberFont(option.font));
    painter->setPen(theme.secondary);
    painter->drawText(QRect(area.left() + em / 2, area.top(), indent(em), first), oneLine, row.time);
    painter->setFont(option.font);
    const int who = std::min(width / 3, option.fontMetrics.horizontalAdvance(row.who) + em);
    painter->drawText(QRect(area.right() - who - em / 2, area.top(), who, first),
        static_cast<int>(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine,
        option.fontMetrics.elidedText(row.who, Qt::ElideRight, who));
    painter->setPen(colorOf(toneOf(row.kind), theme));
    painter->drawText(QRect(left, area.top(), width - who, first), oneLine,
        option.fontMetrics.elidedText(row.what, Qt::ElideRight, width - who));
    int top = area.top() + first;
    for (const QString& detail : shownDetails(row)) {
        const int height = detailHeight(detail, row.isOpen, option.fontMetrics, width, em);
        painter->setPen(row.isOpen ? theme.text : theme.secondary);
        if (row.isOpen) {
            painter->drawText(QRect(left, top, width, height), wrapped, detail);
        } else {
            QString line = detail;
            line.replace(u'\n', u' ');
            painter->drawText(QRect(left, top, width, height), oneLine,
                option.fontMetrics.elidedText(line.left(400), Qt::ElideRight, width));
        }
        top += height;
    }
    painter->setPen(theme.line);
    painter->drawLine(area.bottomLeft(), area.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.accent, std::max(1, em / 7)));
        painter->drawRect(area.adjusted(1, 1, -2, -2));
    }
}

} // namespace sosdesk::ui
