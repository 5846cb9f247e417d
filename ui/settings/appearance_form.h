// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/preferences.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace sosdesk::ui {

/** How the window looks to this person: light or dark, size of the text, language. */
class AppearanceForm : public QWidget
{
    Q_OBJECT

public:
    AppearanceForm(const Preferences& preferences, QWidget* parent);

    [[nodiscard]] const Preferences& preferences() const { return m_preferences; }

    /** Labels in the first column. */
    [[nodiscard]] QGridLayout& grid() { return *m_grid; }

Q_SIGNALS:
    /** At once, with each choice. */
    void chosen(const sosdesk::ui::Preferences& preferences);

private:
    struct Choice
    {
        int id;
        QString name;
        QString text;
    };

    /** A row of chips of which one is on; null ids are none. */
    QButtonGroup* addRow(const QString& label, const std::vector<Choice>& choices, int current);

    Preferences m_preferences;
    QGridLayout* m_grid;
};

} // namespace sosdesk::ui
