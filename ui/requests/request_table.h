// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/quiet_table.h"

namespace sosdesk::ui {

/** The view of the request list. Letters are commands here: nothing is searched by typing, and an input method that was
 *  left on after an opinion does no harm (SCREENS). */
class RequestTable : public QuietTable
{
    Q_OBJECT

public:
    explicit RequestTable(QWidget* parent);

    /** Shown instead of rows when there are none. */
    void setEmptyText(const QString& text);
    /** Widths and heights for the size of the text. */
    void fitToFont();

Q_SIGNALS:
    /** Enter, or a double click. */
    void opened(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_emptyText;
};

} // namespace sosdesk::ui
