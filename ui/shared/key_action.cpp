// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/key_action.h"

#include <QAction>
#include <QWidget>

namespace sosdesk::ui {

QAction* addKeyAction(QWidget* screen, const QString& text, const QList<QKeySequence>& keys,
    std::initializer_list<QWidget*> places, const std::function<void()>& act)
{
    auto* const action = new QAction(text, screen);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setAutoRepeat(false);
    QObject::connect(action, &QAction::triggered, screen, act);
    screen->addAction(action);
    for (QWidget* const place : places) {
        place->addAction(action);
    }
    return action;
}

QList<QKeySequence> enterKeys()
{
    return {QKeySequence(Qt::Key_Enter), QKeySequence(Qt::Key_Return)}; // the first one is told
}

} // namespace sosdesk::ui
