// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/checklist_delegate.h"

#include "core/wording/labels.h"
#include "ui/review/checklist_model.h"
#include "ui/shared/fonts.h"
#include "ui/shared/tone.h"
#include "ui/shared/verdict_mark.h"

#include <QPainter>

#include <algorithm>

namespace sosdesk::ui {

QSize ChecklistDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return {ems(option.widget, 20), ems(option.widget, 1.85)};
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
    paintVerdict(*painter, QRectF(line.left() + em * 0.25, line.center().y() - em * 0.5, em, em), row.verdict, theme);

    const QFontMetrics metrics(option.font);
    const auto flags = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine;
    const int labelWidth = std::min(line.width() * 2 / 5, em * 138 / 10);
    const QRect label(line.left() + em * 16 / 10, line.top(), labelWidth - em / 2, line.height());
    painter->setFont(option.font);
    if (row.first) {
        painter->setPen(theme.text);
        const QString text = codeOf(row.id) + u' ' + wording::label(row.id);
        painter->drawText(label, flags, metrics.elidedText(text, Qt::ElideRight, label.width()));
    }
    const QRect evidence(label.right() + em / 2, line.top(), line.right() - label.right() - em, line.height());
    painter->setPen(row.verdict == Verdict::Ok ? theme.secondary : theme.text);
    painter->drawText(evidence, flags, metrics.elidedText(row.evidence, Qt::ElideRight, evidence.width()));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.accent, std::max(1, em / 7)));
        painter->drawRect(line.adjusted(1, 1, -2, -2));
    }
}

} // namespace sosdesk::ui
