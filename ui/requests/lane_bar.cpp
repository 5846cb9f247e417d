// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/lane_bar.h"

#include "core/wording/labels.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/fonts.h"

#include <QButtonGroup>
#include <QPushButton>

namespace sosdesk::ui {
namespace {

constexpr std::array order = {LaneChoice::Open, LaneChoice::Clean, LaneChoice::Call, LaneChoice::Duplicate,
    LaneChoice::Excess, LaneChoice::Late, LaneChoice::Changed, LaneChoice::Done, LaneChoice::All, LaneChoice::Held,
    LaneChoice::Redial};

/** The key in the list: a number, as far as there are any. */
QString keyOf(LaneChoice lane, int position)
{
    return lane == LaneChoice::Held  ? QStringLiteral("0")
        : lane == LaneChoice::Redial ? QStringLiteral("R")
                                     : QString::number(position);
}

} // namespace

QString label(LaneChoice lane)
{
    switch (lane) {
    case LaneChoice::All:
        return LaneBar::tr("すべて");
    case LaneChoice::Open:
        return LaneBar::tr("未決");
    case LaneChoice::Clean:
        return wording::label(Lane::Clean);
    case LaneChoice::Call:
        return wording::label(Lane::Call);
    case LaneChoice::Duplicate:
        return wording::label(Lane::Duplicate);
    case LaneChoice::Excess:
        return wording::label(Lane::Excess);
    case LaneChoice::Late:
        return wording::label(Lane::Late);
    case LaneChoice::Changed:
        return wording::label(Lane::Changed);
    case LaneChoice::Done:
        return wording::label(Lane::Done);
    case LaneChoice::Held:
        return LaneBar::tr("保留");
    case LaneChoice::Redial:
        return LaneBar::tr("折返し");
    }
    Q_UNREACHABLE();
}

LaneBar::LaneBar(QWidget* parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("lanes"));
    setAccessibleName(tr("レーン"));
    auto* const row = new FlowLayout(this, ems(this, 0.35));
    row->setContentsMargins(0, 0, 0, 0);
    int position = 0;
    for (const LaneChoice lane : order) {
        auto* const button = new QPushButton(this);
        button->setObjectName(QStringLiteral("lane%1").arg(++position));
        button->setProperty("chip", true);
        button->setCheckable(true);
        button->setToolTip(keyOf(lane, position));
        row->addWidget(button);
        m_buttons->addButton(button, static_cast<int>(lane));
    }
    m_buttons->button(static_cast<int>(LaneChoice::Open))->setChecked(true);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT changed(static_cast<LaneChoice>(id)); });
}

void LaneBar::show(const RollOrder& roll)
{
    for (const LaneChoice lane : order) {
        QAbstractButton* const button = m_buttons->button(static_cast<int>(lane));
        const int due = lane == LaneChoice::Redial ? roll.dueCalls() : 0;
        const QString text = due > 0
            ? tr("%1 %2（時刻 %3）").arg(label(lane), QString::number(roll.count(lane)), QString::number(due))
            : tr("%1 %2").arg(label(lane), QString::number(roll.count(lane)));
        if (button->text() != text) {
            button->setText(text);
            button->setAccessibleName(tr("%1 %2件").arg(label(lane), QString::number(roll.count(lane))));
        }
    }
}

void LaneBar::choose(int position)
{
    if (position >= 1 && position <= static_cast<int>(order.size())) {
        m_buttons->button(static_cast<int>(order.at(static_cast<std::size_t>(position - 1))))->click();
    }
}

void LaneBar::choose(LaneChoice lane)
{
    m_buttons->button(static_cast<int>(lane))->click();
}

LaneChoice LaneBar::chosen() const
{
    return static_cast<LaneChoice>(m_buttons->checkedId());
}

} // namespace sosdesk::ui
