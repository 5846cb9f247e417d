// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/imports/file_outcome.h"

#include <QAbstractTableModel>

namespace sosdesk::ui {

/** The rows that were refused or warned about, of all files of an import. */
class IssueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Fate, File, Line, Header, Value, Reason, ColumnCount };

    explicit IssueModel(QObject* parent);

    void setOutcomes(const std::vector<FileOutcome>& outcomes);
    /** Leaves the warnings out. */
    void setRefusedOnly(bool refusedOnly);
    [[nodiscard]] int refusedCount() const;
    [[nodiscard]] int warnedCount() const;

    /** The rows @p shown as text, a line each, for a mail: no spreadsheet reads a formula in it. */
    [[nodiscard]] QString textOf(const std::vector<int>& shown) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const ListedIssue& issueAt(int row) const;
    [[nodiscard]] QString cell(const ListedIssue& issue, int column) const;
    void choose();

    std::vector<ListedIssue> m_issues;
    std::vector<std::size_t> m_shown;
    bool m_refusedOnly = false;
};

} // namespace sosdesk::ui
