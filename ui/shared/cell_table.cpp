// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/cell_table.h"

#include "ui/shared/fonts.h"
#include "ui/shared/verdict_mark.h"

#include <QEvent>
#include <QFontInfo>
#include <QHeaderView>

namespace sosdesk::ui {

void MarkedRow::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant mark = index.data(CellModel::markRole);
    if (!mark.isValid()) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    // The ground of the whole cell first, then the text beside the mark.
    const double em = QFontInfo(option.font).pixelSize();
    const int room = qRound(em * 1.2);
    QStyleOptionViewItem text(option);
    text.rect.adjust(room, 0, 0, 0);
    const Theme& theme = Theme::of(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isAlternate = option.features.testFlag(QStyleOptionViewItem::Alternate);
    painter->fillRect(option.rect, isSelected ? theme.accentGround : isAlternate ? theme.surface : theme.ground);
    RowDelegate::paint(painter, text, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintVerdict(*painter,
        QRectF(option.rect.left() + em * 0.5, option.rect.center().y() - em * 0.45, em * 0.95, em * 0.95),
        static_cast<Verdict>(mark.toInt()), theme);
    painter->restore();
}

CellTable::CellTable(const QString& name, const QString& accessibleName, int stretched, QWidget* parent)
    : QuietTable(parent)
    , m_model(new CellModel(this))
    , m_stretched(stretched)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setModel(m_model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setAttribute(Qt::WA_InputMethodEnabled, false); // letters are keys here
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new MarkedRow(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
}

void CellTable::setColumns(const std::vector<CellColumn>& columns)
{
    m_model->setColumns(columns);
    fit();
}

void CellTable::setRowsInSight(int rows)
{
    m_rowsInSight = rows;
    fit();
}

void CellTable::fit()
{
    verticalHeader()->setDefaultSectionSize(ems(this, 1.9));
    horizontalHeader()->setMinimumSectionSize(ems(this, 3));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int wide = ems(this, m_model->columns()[static_cast<std::size_t>(column)].ems);
        setColumnWidth(column, std::max(wide, horizontalHeader()->sectionSizeHint(column) + ems(this, 0.4)));
    }
    stretch();
    if (m_rowsInSight > 0) {
        setFixedHeight(horizontalHeader()->sizeHint().height() + m_rowsInSight * verticalHeader()->defaultSectionSize()
            + ems(this, 1) + 2 * frameWidth());
    }
}

void CellTable::stretch()
{
    if (m_stretched >= m_model->columnCount()) {
        return;
    }
    const int others = horizontalHeader()->length() - columnWidth(m_stretched);
    const double least = m_model->columns()[static_cast<std::size_t>(m_stretched)].ems;
    setColumnWidth(m_stretched, std::max(ems(this, least), viewport()->width() - others));
}

void CellTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    stretch();
}

void CellTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_model != nullptr) {
        fit();
    }
}

} // namespace sosdesk::ui
