// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entry/key_tick.h"

#include <QKeySequence>
#include <QShortcutEvent>

namespace sosdesk::ui {

KeyTick::KeyTick(const QString& text, const QKeySequence& key, QWidget* parent)
    : QCheckBox(tr("%1（%2）").arg(text, key.toString(QKeySequence::NativeText)), parent)
{
    setAccessibleName(text);
    setShortcut(key);
}

bool KeyTick::event(QEvent* event)
{
    if (event->type() == QEvent::Shortcut && !static_cast<QShortcutEvent*>(event)->isAmbiguous()) {
        click(); // Qt would wait for an animation, and who stores at once would store it without
        return true;
    }
    return QCheckBox::event(event);
}

} // namespace sosdesk::ui
