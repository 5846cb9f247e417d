// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/tone.h"

#include <QAbstractTableModel>

#include <vector>

namespace sosdesk::ui {

/** One line of a list of the board. */
struct BoardRow
{
    QString key{}; ///< what opening it means: a request's number, a lane's position; empty: nothing
    QString text{};
    QString note{};
    QString figure{};
    Tone tone = Tone::Secondary; ///< of the note
};

/** The lines of one list of the board: text, note and figure. */
class BoardModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Text, Note, Figure, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<BoardRow> rows);
    [[nodiscard]] const std::vector<BoardRow>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<BoardRow> m_rows;
};

} // namespace sosdesk::ui
