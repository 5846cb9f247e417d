// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <map>

class QButtonGroup;
class QStackedWidget;
class QVBoxLayout;

namespace sosdesk::ui {

class RailButton;

/** The screens of the program, in the order of the rail; the last ones come over another one and have no place there.
 */
enum class Screen { Today, Review, Deliveries, Stock, Facilities, Watch, Sync, Share, Call, Sheet };

/** The rail at the left and the screen that is chosen in it; by mouse, by Tab and arrows, or by its key of the menu. */
class Screens : public QWidget
{
    Q_OBJECT

public:
    explicit Screens(QWidget* parent);

    /** @p page becomes a screen; the first one is shown. */
    void add(Screen screen, const QString& icon, const QString& name, QWidget* page);
    /** A page that comes over the screens for a while. */
    void addBeside(Screen screen, QWidget* page);
    void show(Screen screen);
    [[nodiscard]] Screen current() const { return m_current; }
    /** The one @p steps further down the rail, beginning anew at its end. */
    [[nodiscard]] Screen beside(int steps) const;
    void setBadge(Screen screen, int count);

Q_SIGNALS:
    void shown(sosdesk::ui::Screen screen);
    void settingsWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_rail;
    QVBoxLayout* m_column;
    QButtonGroup* m_buttons;
    QStackedWidget* m_stack;
    std::map<Screen, QWidget*> m_pages;
    Screen m_current = Screen::Today;
};

} // namespace sosdesk::ui
