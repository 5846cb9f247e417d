// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace sosdesk::ui {

/** One screen in the rail: icon, name below it, and how much waits there. */
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const QString& icon, const QString& text, QWidget* parent);

    /** 0: nothing waits, nothing is shown. */
    void setBadge(int count);
    [[nodiscard]] int badge() const { return m_badge; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBadge(QPainter& painter, const QRectF& icon) const;

    QString m_icon;
    int m_badge = 0;
};

} // namespace sosdesk::ui
