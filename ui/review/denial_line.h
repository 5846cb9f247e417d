// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace sosdesk::ui {

/** 否 while it is being decided: what is asked for, and how to finish or go back. */
class DenialLine : public QWidget
{
    Q_OBJECT

public:
    explicit DenialLine(QWidget* parent);

Q_SIGNALS:
    void finished();
    void takenBack();
};

} // namespace sosdesk::ui
