// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/screens.h"

#include "ui/shared/fonts.h"
#include "ui/shared/reading_area.h"
#include "ui/shared/theme.h"
#include "ui/window/rail_button.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>

namespace sosdesk::ui {

Screens::Screens(QWidget* parent)
    : QWidget(parent)
    , m_rail(new QWidget(this))
    , m_column(new QVBoxLayout(m_rail))
    , m_buttons(new QButtonGroup(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("screens"));
    m_rail->setObjectName(QStringLiteral("rail"));
    m_rail->setAccessibleName(tr("画面"));
    m_column->setContentsMargins(0, ems(this, 0.3), 1, ems(this, 0.3));
    m_column->setSpacing(0);
    m_column->addStretch(1);
    auto* const settings = new RailButton(QStringLiteral("settings"), tr("設定"), m_rail);
    settings->setObjectName(QStringLiteral("rail-settings"));
    m_column->addWidget(settings);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_stack, 1);
    connect(settings, &RailButton::clicked, this, &Screens::settingsWanted);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) { show(static_cast<Screen>(id)); });
}

void Screens::add(Screen screen, const QString& icon, const QString& name, QWidget* page)
{
    auto* const button = new RailButton(icon, name, m_rail);
    button->setObjectName(QStringLiteral("rail-") + icon);
    button->setCheckable(true);
    button->setChecked(m_pages.empty());
    m_column->insertWidget(static_cast<int>(m_buttons->buttons().size()), button);
    m_buttons->addButton(button, static_cast<int>(screen));
    addBeside(screen, page);
}

void Screens::addBeside(Screen screen, QWidget* page)
{
    if (screen != Screen::Review) { // that one scrolls its own parts; at 200 % the others want more than a display has
        auto* const scroll = new ReadingArea(m_stack);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        scroll->setBackgroundRole(QPalette::Window);
        scroll->setWidget(page);
        page = scroll;
    }
    m_pages[screen] = page;
    m_stack->addWidget(page);
}

void Screens::show(Screen screen)
{
    const auto page = m_pages.find(screen);
    if (page == m_pages.end()) {
        return;
    }
    m_current = screen;
    QAbstractButton* const own = m_buttons->button(static_cast<int>(screen));
    (own != nullptr ? own : m_buttons->button(static_cast<int>(Screen::Review)))->setChecked(true);
    m_stack->setCurrentWidget(page->second);
    Q_EMIT shown(screen);
}

Screen Screens::beside(int steps) const
{
    const QList<QAbstractButton*> buttons = m_buttons->buttons();
    const auto count = static_cast<int>(buttons.size());
    const auto at = static_cast<int>(buttons.indexOf(m_buttons->checkedButton()));
    return static_cast<Screen>(m_buttons->id(buttons[((at + steps) % count + count) % count]));
}

void Screens::setBadge(Screen screen, int count)
{
    if (auto* const button = qobject_cast<RailButton*>(m_buttons->button(static_cast<int>(screen)))) {
        button->setBadge(count);
    }
}

void Screens::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(m_rail->geometry(), theme.surface);
    painter.fillRect(QRect(m_rail->geometry().right(), 0, 1, height()), theme.line);
}

} // namespace sosdesk::ui
