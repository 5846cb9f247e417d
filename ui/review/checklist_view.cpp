// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/checklist_view.h"

#include "ui/review/checklist_delegate.h"
#include "ui/review/checklist_model.h"
#include "ui/shared/fonts.h"

#include <QKeyEvent>

namespace sosdesk::ui {

ChecklistView::ChecklistView(QWidget* parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("checks"));
    setAccessibleName(tr("審査項目"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) {
        const int air = ems(this, 0.5);
        const QRect box = ChecklistDelegate::tickRect(visualRect(index), this).adjusted(-air, -air, air * 2, air);
        box.contains(m_pressed) ? Q_EMIT ticked(index.row()) : Q_EMIT opened(index.row());
    });
}

QSize ChecklistView::sizeHint() const
{
    return {ems(this, 20), heightForWidth(width())};
}

QSize ChecklistView::minimumSizeHint() const
{
    return {ems(this, 10), ems(this, 2)};
}

int ChecklistView::heightForWidth(int width) const
{
    const auto* checks = qobject_cast<const ChecklistModel*>(model());
    int height = 0;
    for (int row = 0; checks != nullptr && row < checks->rowCount(); ++row) {
        height += ChecklistDelegate::heightOf(checks->row(row), this, width);
    }
    return height;
}

void ChecklistView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->key() == Qt::Key_Space) {
        Q_EMIT ticked(currentIndex().row());
    } else if (event->key() == Qt::Key_N || (enter && shift)) {
        Q_EMIT noted(currentIndex().row());
    } else if (enter) {
        Q_EMIT opened(currentIndex().row());
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        event->ignore();
    } else if (event->text().isEmpty() || !event->text().at(0).isPrint()) {
        QListView::keyPressEvent(event); // letters are the window's: no search by keyboard
    } else {
        event->ignore();
    }
}

void ChecklistView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position().toPoint();
    QListView::mousePressEvent(event);
}

void ChecklistView::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid() && model()->rowCount() > 0) {
        setCurrentIndex(model()->index(0, 0));
    }
    QListView::focusInEvent(event);
}

bool ChecklistView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore(); // everything is in sight: the pane scrolls
        return false;
    }
    return QListView::viewportEvent(event);
}

} // namespace sosdesk::ui
