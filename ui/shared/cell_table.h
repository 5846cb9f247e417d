// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/cell_model.h"
#include "ui/shared/quiet_table.h"
#include "ui/shared/row_delegate.h"

namespace sosdesk::ui {

/** Draws a row of a CellModel: the mark of a cell before its text. */
class MarkedRow : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/** A table of plain cells, walked by the arrows a row at a time; its rows and columns follow the size of the text. */
class CellTable : public QuietTable
{
    Q_OBJECT

public:
    /** @p stretched is the column that takes the room that is left. */
    CellTable(const QString& name, const QString& accessibleName, int stretched, QWidget* parent);

    [[nodiscard]] CellModel& cells() { return *m_model; }
    void setColumns(const std::vector<CellColumn>& columns);
    /** Shows so many rows without a scroll bar. */
    void setRowsInSight(int rows);
    [[nodiscard]] int currentRow() const { return currentIndex().row(); }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    /** Gives the stretched column what the others leave, but never less than it begins with: then the table scrolls. */
    void stretch();

    CellModel* m_model;
    int m_stretched;
    int m_rowsInSight = 0; ///< 0: as many as there is room for
};

} // namespace sosdesk::ui
