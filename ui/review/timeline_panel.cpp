// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/timeline_panel.h"

#include "ui/review/timeline_delegate.h"
#include "ui/review/timeline_model.h"
#include "ui/shared/fonts.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace sosdesk::ui {

TimelineView::TimelineView(QWidget* parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("経過"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) { Q_EMIT opened(index.row()); });
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        Q_EMIT opened(currentIndex().row());
    } else if (key == Qt::Key_Escape) {
        Q_EMIT closed();
    } else if (event->text().isEmpty() || !event->text().at(0).isPrint()) {
        QListView::keyPressEvent(event); // letters are the window's: no search by keyboard
    } else {
        event->ignore();
    }
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid() && model()->rowCount() > 1) {
        setCurrentIndex(model()->index(1, 0)); // the head of the day stands above
    }
    QListView::focusInEvent(event);
}

TimelinePanel::TimelinePanel(const ItemCatalogue& items, QWidget* parent)
    : QWidget(parent)
    , m_items(items)
    , m_head(new SectionHead(tr("経過"), this))
    , m_view(new TimelineView(this))
    , m_model(new TimelineModel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_view);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TimelineDelegate(m_view));
    m_view->setMinimumHeight(ems(this, 24));
    connect(m_view, &TimelineView::opened, m_model, &TimelineModel::toggle);
    connect(m_view, &TimelineView::closed, this, &TimelinePanel::closed);
    connect(m_model, &QAbstractItemModel::dataChanged, m_view, [this] { m_view->layOutAnew(); });
}

void TimelinePanel::show(const std::vector<Event>& events)
{
    const int current = m_view->currentIndex().row();
    m_model->setEvents(events, m_items);
    m_head->setRemark(tr("%1件・新しい順").arg(m_model->eventCount()));
    if (m_view->hasFocus() && m_model->rowCount() > 1) {
        m_view->setCurrentIndex(m_model->index(qBound(1, current, m_model->rowCount() - 1), 0));
    }
}

void TimelinePanel::clear()
{
    m_model->setEvents({}, m_items);
    m_head->setRemark({});
}

void TimelinePanel::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

} // namespace sosdesk::ui
