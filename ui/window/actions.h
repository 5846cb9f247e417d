// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/screens.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>

class QAction;
class QActionGroup;
class QMenu;

namespace sosdesk::ui {

/** What the menus of the window offer, with its keys. An action of one screen is enabled only while that screen is what
 *  is seen: no key acts on what is out of sight. */
class Actions : public QObject
{
    Q_OBJECT

public:
    /** Letters act in @p list and in what stands about it; both live as long as this. */
    Actions(QWidget* list, QWidget* window);

    struct Keys
    {
        QString letter{}; ///< acts in the list only, where no input method and no text field is in the way
        QString everywhere{};
        bool repeats = false; ///< held down, it acts again and again
    };
    QAction* add(QMenu* menu, const QString& text, const Keys& keys, const std::function<void()>& act);
    void bind(QAction* action, Screen screen);
    /** Nothing: no screen is seen, as while the desk is empty. */
    void setSeen(std::optional<Screen> screen);

private:
    QWidget* m_list;
    QWidget* m_window;
    std::map<Screen, QActionGroup*> m_groups;
    std::optional<Screen> m_seen;
};

} // namespace sosdesk::ui
