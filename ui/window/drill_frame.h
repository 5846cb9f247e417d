// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace sosdesk::ui {

/** The striped band around a window whose store is for practice: nobody may take drill for earnest (SCREENS, Look). */
class DrillFrame : public QWidget
{
    Q_OBJECT

public:
    explicit DrillFrame(QWidget* parent);

    /** The one widget inside. */
    void setInner(QWidget* inner);
    void setDrill(bool drill);
    [[nodiscard]] bool isDrill() const { return m_drill; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_drill = false;
};

} // namespace sosdesk::ui
