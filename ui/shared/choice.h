// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

class QRadioButton;

namespace sosdesk::ui {

/** One of a few: radio buttons in a row, walked with the arrows. */
class Choice : public QWidget
{
    Q_OBJECT

public:
    /** @p question is what a screen reader says before each answer. */
    Choice(const QString& name, const QString& question, const QStringList& answers, QWidget* parent);

    [[nodiscard]] int chosen() const;
    /** Says nothing to anybody. */
    void choose(int answer);
    void focusChosen();

Q_SIGNALS:
    void changed();

private:
    std::vector<QRadioButton*> m_buttons;
};

} // namespace sosdesk::ui
