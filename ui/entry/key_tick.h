// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCheckBox>

namespace sosdesk::ui {

/** A box to be ticked that tells the key which ticks it from any field of its form, at once. */
class KeyTick : public QCheckBox
{
    Q_OBJECT

public:
    KeyTick(const QString& text, const QKeySequence& key, QWidget* parent);

protected:
    bool event(QEvent* event) override;
};

} // namespace sosdesk::ui
