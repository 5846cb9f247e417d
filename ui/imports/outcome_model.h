// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/imports/file_outcome.h"

#include <QAbstractTableModel>

namespace sosdesk::ui {

/** The name of a kind of report: 週次調査 for `weekly`; the code itself when it is not known. */
[[nodiscard]] QString kindText(const QString& kind);

/** The files of an import, a row each with its counts. */
class OutcomeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Kind, Taken, Changed, Unchanged, Refused, Warned, Footer, ColumnCount };

    explicit OutcomeModel(QObject* parent);

    void setOutcomes(std::vector<FileOutcome> outcomes);
    [[nodiscard]] const std::vector<FileOutcome>& outcomes() const { return m_outcomes; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const FileOutcome& outcome, int column) const;

    std::vector<FileOutcome> m_outcomes;
};

} // namespace sosdesk::ui
