// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace sosdesk::ui {

class RequestModel;

/** Draws the rows of the request list: verdict mark, name over what wants a look, a bar of weeks, numbers. */
class RequestDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RequestDelegate(const RequestModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintVerdictAt(QPainter& painter, const QStyleOptionViewItem& option, int row) const;
    void paintName(QPainter& painter, const QStyleOptionViewItem& option, int row) const;
    void paintCover(QPainter& painter, const QStyleOptionViewItem& option, int row) const;
    void paintNumber(QPainter& painter, const QStyleOptionViewItem& option, const QString& text) const;

    const RequestModel& m_model;
};

/** The height of a row of two lines. */
[[nodiscard]] int requestRowHeight(const QFontMetrics& metrics);

} // namespace sosdesk::ui
