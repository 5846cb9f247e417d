// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/row_delegate.h"

#include "ui/shared/theme.h"

#include <QFontInfo>
#include <QPainter>

namespace sosdesk::ui {

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const Theme& theme = Theme::of(cell.palette);
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const bool isAlternate = cell.features.testFlag(QStyleOptionViewItem::Alternate);
    painter->fillRect(cell.rect, isSelected ? theme.accentGround : isAlternate ? theme.surface : theme.ground);
    const int air = qRound(QFontInfo(cell.font).pixelSize() * 0.5);
    const QRect inner = cell.rect.adjusted(air, 0, -air, 0);
    const QVariant color = index.data(Qt::ForegroundRole);
    painter->setFont(cell.font);
    painter->setPen(color.canConvert<QColor>() ? color.value<QColor>() : theme.text);
    painter->drawText(inner, static_cast<int>(cell.displayAlignment) | Qt::TextSingleLine,
        cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, inner.width()));
}

} // namespace sosdesk::ui
