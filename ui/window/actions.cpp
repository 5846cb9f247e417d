// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QShortcut>

namespace sosdesk::ui {

Actions::Actions(QWidget* list, QWidget* window)
    : QObject(window)
    , m_list(list)
    , m_window(window)
{
}

QAction* Actions::add(QMenu* menu, const QString& text, const Keys& keys, const std::function<void()>& act)
{
    // The letter is told in the text: as a shortcut of the menu it would act everywhere.
    auto* const action = new QAction(keys.letter.isEmpty() ? text : tr("%1（%2）").arg(text, keys.letter), m_window);
    if (!keys.everywhere.isEmpty()) {
        action->setShortcut(QKeySequence(keys.everywhere));
    }
    action->setAutoRepeat(keys.repeats);
    connect(action, &QAction::triggered, m_window, act);
    menu->addAction(action);
    if (!keys.letter.isEmpty()) {
        auto* const key =
            new QShortcut(QKeySequence(keys.letter), m_list, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        key->setAutoRepeat(keys.repeats);
        connect(key, &QShortcut::activated, action, &QAction::trigger);
    }
    return action;
}

void Actions::bind(QAction* action, Screen screen)
{
    QActionGroup*& group = m_groups[screen];
    if (group == nullptr) {
        group = new QActionGroup(this);
        group->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
        group->setEnabled(m_seen == screen);
    }
    group->addAction(action);
}

void Actions::setSeen(std::optional<Screen> screen)
{
    m_seen = screen;
    for (const auto& [own, group] : m_groups) {
        group->setEnabled(own == screen);
    }
}

} // namespace sosdesk::ui
