// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/tone.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace sosdesk::ui {

/** A row of words: made once, when the desk has answered. */
struct TextRow
{
    QStringList cells{};
    Tone tone = Tone::Text; ///< of the cell that says how it stands
    QString toolTip{};
    QString key{}; ///< what the row is about, for whoever shows it
};

/** A plain table of words, for lists that are read and not typed into. */
class TextTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /** @p standing: the column that is coloured; @p numbers: columns of figures. */
    TextTable(QStringList heads, int standing, std::vector<int> numbers, QObject* parent);

    void setRows(std::vector<TextRow> rows);
    [[nodiscard]] const TextRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isNumber(int column) const;

    QStringList m_heads;
    int m_standing;
    std::vector<int> m_numbers;
    std::vector<TextRow> m_rows;
};

} // namespace sosdesk::ui
