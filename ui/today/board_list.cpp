// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/board_list.h"

#include "ui/shared/fonts.h"
#include "ui/shared/quiet_table.h"
#include "ui/shared/row_delegate.h"
#include "ui/shared/section_head.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

namespace sosdesk::ui {

BoardList::BoardList(const char* name, const QString& title, const QString& none, QWidget* parent)
    : QWidget(parent)
    , m_model(new BoardModel(this))
    , m_head(new SectionHead(title, this))
    , m_table(new QuietTable(this))
    , m_none(none)
{
    m_table->setObjectName(QString::fromLatin1(name));
    m_table->setAccessibleName(title);
    m_table->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(BoardModel::Text, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &BoardList::open);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    fitToFont();
}

void BoardList::show(std::vector<BoardRow> rows, const QString& remark)
{
    m_head->setRemark(remark);
    const int current = m_table->currentIndex().row();
    m_model->setRows(std::move(rows));
    fitToFont();
    if (current >= 0 && m_model->rowCount() > 0 && m_table->hasFocus()) {
        m_table->selectRow(qMin(current, m_model->rowCount() - 1));
    }
}

/** Note and figure as wide as the widest of the first lines needs: a list of thousands is not measured whole. */
void BoardList::fitToFont()
{
    constexpr std::size_t measured = 50;
    const int air = ems(this, 1.2);
    int note = 0;
    int figure = 0;
    for (std::size_t index = 0; index < qMin(measured, m_model->rows().size()); ++index) {
        const BoardRow& row = m_model->rows()[index];
        note = qMax(note, fontMetrics().horizontalAdvance(row.note));
        figure = qMax(figure, fontMetrics().horizontalAdvance(row.figure));
    }
    m_table->verticalHeader()->setDefaultSectionSize(ems(this, 1.9));
    m_table->horizontalHeader()->resizeSection(BoardModel::Note, note == 0 ? 0 : note + air);
    m_table->horizontalHeader()->resizeSection(BoardModel::Figure, figure == 0 ? 0 : figure + air);
    m_table->setMinimumHeight(ems(this, 1.9) * 2);
}

QWidget* BoardList::table() const
{
    return m_table;
}

void BoardList::openCurrent()
{
    open(m_table->currentIndex());
}

void BoardList::open(const QModelIndex& index)
{
    if (index.isValid()) {
        const QString& key = m_model->rows()[static_cast<std::size_t>(index.row())].key;
        if (!key.isEmpty()) {
            Q_EMIT opened(key);
        }
    }
}

void BoardList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitToFont();
    }
}

bool BoardList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::FocusIn) {
        m_table->selectRow(qMax(m_table->currentIndex().row(), 0));
    }
    if (watched == m_table && event->type() == QEvent::FocusOut) {
        m_table->clearSelection(); // of six lists, only the one with the keys shows where it is
    }
    if (watched == m_table->viewport() && event->type() == QEvent::Paint && m_model->rows().empty()) {
        paintNone();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void BoardList::paintNone()
{
    QPainter painter(m_table->viewport());
    const Theme& theme = Theme::of(palette());
    painter.fillRect(m_table->viewport()->rect(), theme.ground);
    painter.setPen(theme.secondary);
    painter.drawText(m_table->viewport()->rect().adjusted(ems(this, 0.5), ems(this, 0.3), 0, 0),
        int(Qt::AlignLeft | Qt::AlignTop) | int(Qt::TextWordWrap), m_none);
}

} // namespace sosdesk::ui
