// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>
#include <initializer_list>

class QAction;
class QWidget;

namespace sosdesk::ui {

/** An action of @p screen, which the menus of the window list (QWidget::actions()); its keys act while one of @p places
 *  has the focus, so that they may be letters. Owned by the screen. */
QAction* addKeyAction(QWidget* screen, const QString& text, const QList<QKeySequence>& keys,
    std::initializer_list<QWidget*> places, const std::function<void()>& act);

/** Enter, on either side of the keyboard. */
[[nodiscard]] QList<QKeySequence> enterKeys();

} // namespace sosdesk::ui
