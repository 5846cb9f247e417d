// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/item.h"
#include "core/domain/timeline.h"

#include <QAbstractListModel>

#include <vector>

namespace sosdesk::ui {

/** A line of the history: the head of a day, or one thing that happened. Words as they may be drawn. */
struct TimelineRow
{
    bool isDay = false;
    QString time{}; ///< `14:20`
    QString who{};
    QString what{}; ///< the day, or what happened, on one line
    QStringList details{};
    EventKind kind = EventKind::Act;
    bool isOpen = false; ///< everything is shown
};

/** The history of a request, a row a day and an entry, in the order given. */
class TimelineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setEvents(const std::vector<Event>& events, const ItemCatalogue& items);
    [[nodiscard]] const TimelineRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int eventCount() const { return m_events; }
    /** Shows all of an entry, or no longer; nothing for a day. */
    void toggle(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<TimelineRow> m_rows;
    int m_events = 0;
};

} // namespace sosdesk::ui
