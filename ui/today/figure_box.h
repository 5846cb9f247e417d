// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/tone.h"

#include <QWidget>

namespace sosdesk::ui {

/** One number to be read from across the room: what it counts, the number, a remark below. */
class FigureBox : public QWidget
{
    Q_OBJECT

public:
    FigureBox(const char* name, const QString& title, QWidget* parent);

    void show(const QString& figure, const QString& remark, Tone tone = Tone::Text);
    [[nodiscard]] const QString& figure() const { return m_figure; }
    [[nodiscard]] const QString& remark() const { return m_remark; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_title;
    QString m_figure;
    QString m_remark;
    Tone m_tone = Tone::Text;
};

} // namespace sosdesk::ui
