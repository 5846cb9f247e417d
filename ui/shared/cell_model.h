// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/tone.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace sosdesk::ui {

/** One cell of a plain table: text that is only text, perhaps behind a mark. */
struct Cell
{
    QString text{};
    Tone tone = Tone::Text;
    std::optional<Verdict> mark{};
    QString toolTip{}; ///< empty: the text itself
};

struct CellColumn
{
    QString name{};
    bool isNumber = false; ///< stands at the right, in figures of one width
    double ems = 6;        ///< how wide it begins
};

/** Rows of a table whose cells are made in one go. */
class CellModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /** The mark of a cell, as a Verdict; MarkedRow draws it. */
    static constexpr int markRole = Qt::UserRole + 1;

    using Row = std::vector<Cell>;

    explicit CellModel(QObject* parent)
        : QAbstractTableModel(parent)
    {
    }

    void setColumns(const std::vector<CellColumn>& columns);
    void setRows(std::vector<Row> rows);
    [[nodiscard]] const std::vector<CellColumn>& columns() const { return m_columns; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] Qt::Alignment alignmentOf(int column) const;

    std::vector<CellColumn> m_columns;
    std::vector<Row> m_rows;
};

} // namespace sosdesk::ui
