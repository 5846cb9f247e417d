// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/approval_preview.h"

#include "ui/shared/fonts.h"
#include "ui/shared/shown_text.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace sosdesk::ui {

QStringList approvalTitles(const QString& list)
{
    static const QRegularExpression comma(QStringLiteral("[,，、]"));
    QStringList titles;
    for (const QString& part : list.split(comma)) {
        if (const QString title = part.simplified(); !title.isEmpty()) {
            titles << title;
        }
    }
    return titles;
}

ApprovalPreview::ApprovalPreview(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ApprovalPreview::setTitles(const QStringList& titles)
{
    m_titles.clear();
    for (const QString& title : titles) {
        m_titles << shownLine(title, 40);
    }
    setAccessibleName(titles.isEmpty() ? tr("決裁欄なし") : tr("決裁欄：%1").arg(m_titles.join(u'、')));
    updateGeometry();
    update();
}

QSize ApprovalPreview::sizeHint() const
{
    return {ems(this, 4.2) * static_cast<int>(std::max<qsizetype>(1, m_titles.size())) + 1, ems(this, 4.6)};
}

QSize ApprovalPreview::minimumSizeHint() const
{
    return {ems(this, 4), sizeHint().height()};
}

void ApprovalPreview::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(palette());
    painter.setFont(scaledFont(font(), 0.9));
    if (m_titles.isEmpty()) {
        painter.setPen(theme.secondary);
        painter.drawText(rect(), static_cast<int>(Qt::AlignLeft | Qt::AlignTop), tr("決裁欄は印刷されません"));
        return;
    }
    // Many boxes in a narrow window share what there is.
    const int wide = std::min(ems(this, 4.2), (width() - 1) / static_cast<int>(m_titles.size()));
    const int head = ems(this, 1.4);
    for (qsizetype i = 0; i < m_titles.size(); ++i) {
        const QRect box(static_cast<int>(i) * wide, 0, wide, height() - 1);
        const QRect title(box.left(), 0, wide, head);
        painter.fillRect(box, theme.ground);
        painter.setPen(theme.secondary);
        painter.drawRect(box);
        painter.drawLine(box.left(), head, box.right(), head);
        painter.setPen(theme.text);
        painter.drawText(title, static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(m_titles[i], Qt::ElideRight, wide - 4));
    }
}

} // namespace sosdesk::ui
