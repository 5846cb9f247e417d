// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace sosdesk::ui {

/** A table in which letters, digits and Space are keys of the window or nothing: it does not search by them. */
class QuietTable : public QTableView
{
    Q_OBJECT

public:
    using QTableView::QTableView;

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace sosdesk::ui
