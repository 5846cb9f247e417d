// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace sosdesk::ui {

/** The lines of the checklist, all of them in sight: as high as its rows, walked with the arrows. */
class ChecklistView : public QListView
{
    Q_OBJECT

public:
    explicit ChecklistView(QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void opened(int row);
    void ticked(int row);
    void noted(int row);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    QPoint m_pressed;
};

} // namespace sosdesk::ui
