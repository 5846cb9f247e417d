// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/timeline_model.h"

#include "core/wording/timeline_text.h"
#include "ui/shared/clock_text.h"
#include "ui/shared/shown_text.h"

#include <optional>

namespace sosdesk::ui {
namespace {

constexpr qsizetype longestWho = 30;
constexpr qsizetype longestWhat = 200;

QString dayText(Day day)
{
    const QStringList weekdays{TimelineModel::tr("月"), TimelineModel::tr("火"), TimelineModel::tr("水"),
        TimelineModel::tr("木"), TimelineModel::tr("金"), TimelineModel::tr("土"), TimelineModel::tr("日")};
    const CivilDate date = civilOf(day);
    return TimelineModel::tr("%1/%2/%3（%4）")
        .arg(date.year)
        .arg(date.month)
        .arg(date.day)
        .arg(weekdays.value(weekdayOf(day) - 1));
}

TimelineRow rowOf(const Event& event, const ItemCatalogue& items)
{
    const wording::EventText text = wording::eventText(event, items);
    TimelineRow row;
    row.kind = event.kind;
    row.time = clockText(secondOfDay(event.at));
    row.who = event.officer.isEmpty() ? TimelineModel::tr("医療機関") : shownLine(event.officer, longestWho);
    row.what = shownLine(text.what, longestWhat);
    for (const QString& detail : text.details) {
        row.details += shownText(detail);
    }
    return row;
}

} // namespace

void TimelineModel::setEvents(const std::vector<Event>& events, const ItemCatalogue& items)
{
    beginResetModel();
    m_rows.clear();
    m_events = static_cast<int>(events.size());
    std::optional<Day> day;
    for (const Event& event : events) {
        if (day != dayOf(event.at)) {
            day = dayOf(event.at);
            TimelineRow head;
            head.isDay = true;
            head.what = dayText(*day);
            m_rows.push_back(head);
        }
        m_rows.push_back(rowOf(event, items));
    }
    endResetModel();
}

void TimelineModel::toggle(int row)
{
    if (row < 0 || row >= rowCount() || this->row(row).isDay) {
        return;
    }
    TimelineRow& shown = m_rows[static_cast<std::size_t>(row)];
    shown.isOpen = !shown.isOpen;
    Q_EMIT dataChanged(index(row, 0), index(row, 0));
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const TimelineRow& shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.what;
    case Qt::ToolTipRole:
        return shown.details.isEmpty() ? QVariant() : toolTipOf(shown.details.join(u'\n'));
    case Qt::AccessibleTextRole:
        return shown.isDay ? shown.what
                           : tr("%1 %2 %3。%4").arg(shown.time, shown.who, shown.what, shown.details.join(u'。'));
    default:
        return {};
    }
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex& index) const
{
    const bool isDay = index.isValid() && row(index.row()).isDay;
    return isDay ? Qt::ItemIsEnabled : QAbstractListModel::flags(index);
}

} // namespace sosdesk::ui
