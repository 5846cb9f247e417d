// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace sosdesk::ui {

/** A button that tells the key which does the same; an empty one when there is none. */
class KeyButton : public QPushButton
{
    Q_OBJECT

public:
    KeyButton(const QString& text, const QString& key, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] const QString& key() const { return m_key; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int capWidth() const;

    QString m_key;
};

} // namespace sosdesk::ui
