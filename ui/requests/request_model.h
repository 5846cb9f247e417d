// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/requests/roll_order.h"

#include <QAbstractTableModel>

#include <functional>
#include <map>

namespace sosdesk::ui {

/** The request list as a table. Texts are made when a cell is drawn; the cells' delegate asks entryAt(). */
class RequestModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RequestModel(const ItemCatalogue& items, QObject* parent);

    /** Changes what stands in the list; views forget their selection. */
    void change(const std::function<void(RollOrder&)>& edit);
    /** Takes over entries that were read anew. The list stays as it is when none of them comes or goes; an open one
     *  that is @p current stays in it, one that is @p held stays whatever became of it. */
    void patch(const Roll& fresh, const QString& current = {}, bool held = false);

    [[nodiscard]] const RollOrder& order() const { return m_order; }
    [[nodiscard]] const RollEntry& entryAt(int row) const { return m_order.entryAt(row); }
    [[nodiscard]] QString numberAt(int row) const { return m_order.roll().wordsOf(entryAt(row).number); }
    [[nodiscard]] QString nameAt(int row) const { return m_order.roll().wordsOf(entryAt(row).name); }
    /** What stands below the name: items, number, what wants a look. */
    [[nodiscard]] QString detailAt(int row) const;
    /** 緊急 and how long it waits, and what the officer left it with: 保留, 不在×2, 折返し 15:30; empty when nothing.
     */
    [[nodiscard]] QString markAt(int row) const;
    /** What other officers do with requests, by number; stands before what markAt() says. */
    void setRemarks(std::map<QString, QString> remarks);
    /** Who takes what, and who sits here: colleagues are named in the list. */
    void setSplit(WorkSplit split, ShareNumber own);
    [[nodiscard]] const WorkSplit& split() const { return m_split; }
    /** Whose it is when it is not this officer's: a colleague, or 未分担; empty without a plan. */
    [[nodiscard]] QString shareAt(int row) const;
    /** It is urgent, or its call is due: by the clock of the order. */
    [[nodiscard]] bool isDueAt(int row) const { return m_order.isDue(entryAt(row)) || isUrgent(entryAt(row)); }
    /** A clock without the list being read anew; true when another call has become due. */
    bool setNow(Instant now);
    /** The request's moment as the list tells it: the time of today, else the day. */
    [[nodiscard]] QString receivedAt(int row) const;
    void setToday(Day today) { m_today = today; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /** Views stay at the requests that they are at. */
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] QString textAt(int row, RequestColumn column) const;
    [[nodiscard]] QString itemsAt(int row) const;

    ItemCatalogue m_items;
    RollOrder m_order;
    std::map<QString, QString> m_remarks;
    WorkSplit m_split;
    ShareNumber m_own = nobodysShare;
    Day m_today{};
};

} // namespace sosdesk::ui
