// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/quiet_table.h"

#include <QKeyEvent>

namespace sosdesk::ui {

void QuietTable::keyPressEvent(QKeyEvent* event)
{
    if (!event->text().isEmpty() && event->text().at(0).isPrint()) {
        event->ignore();
    } else {
        QTableView::keyPressEvent(event);
    }
}

} // namespace sosdesk::ui
