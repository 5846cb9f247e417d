// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace sosdesk::ui {

struct ChecklistRow;

/** Draws a line of the checklist: verdict mark, check, evidence. What needs a look may take two lines. */
class ChecklistDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /** Where 確認済 is drawn in a row at this place. */
    [[nodiscard]] static QRect tickRect(const QRect& row, const QWidget* view);
    /** The height of a row in a view of this width. */
    [[nodiscard]] static int heightOf(const ChecklistRow& row, const QWidget* view, int width);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace sosdesk::ui
