// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/issue_model.h"

#include "ui/shared/quantity_text.h"
#include "ui/shared/shown_text.h"
#include "ui/shared/theme.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace sosdesk::ui {

IssueModel::IssueModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void IssueModel::setOutcomes(const std::vector<FileOutcome>& outcomes)
{
    beginResetModel();
    m_issues.clear();
    for (const FileOutcome& outcome : outcomes) {
        m_issues.insert(m_issues.end(), outcome.issues.begin(), outcome.issues.end());
    }
    choose();
    endResetModel();
}

void IssueModel::setRefusedOnly(bool refusedOnly)
{
    if (m_refusedOnly != refusedOnly) {
        beginResetModel();
        m_refusedOnly = refusedOnly;
        choose();
        endResetModel();
    }
}

void IssueModel::choose()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_issues.size(); ++i) {
        if (m_issues[i].refused || !m_refusedOnly) {
            m_shown.push_back(i);
        }
    }
}

int IssueModel::refusedCount() const
{
    return static_cast<int>(
        std::count_if(m_issues.begin(), m_issues.end(), [](const ListedIssue& issue) { return issue.refused; }));
}

int IssueModel::warnedCount() const
{
    return static_cast<int>(m_issues.size()) - refusedCount();
}

QString IssueModel::textOf(const std::vector<int>& shown) const
{
    QStringList lines;
    for (const int row : shown) {
        const ListedIssue& issue = issueAt(row);
        QStringList place;
        if (issue.line > 0) {
            place << tr("%1行目").arg(issue.line);
        }
        if (!issue.column.isEmpty() || !issue.value.isEmpty()) {
            place << tr("%1「%2」").arg(shownLine(issue.column), shownLine(issue.value));
        }
        place << cell(issue, Fate);
        // Several arguments at once: a % in what a file says is no place for the next.
        lines << tr("［%1］%2：%3").arg(shownLine(issue.file), place.join(u' '), shownLine(issue.reason));
    }
    return lines.join(u'\n');
}

const ListedIssue& IssueModel::issueAt(int row) const
{
    return m_issues[m_shown[static_cast<std::size_t>(row)]];
}

int IssueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int IssueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString IssueModel::cell(const ListedIssue& issue, int column) const
{
    switch (column) {
    case Fate:
        return issue.refused ? tr("採れない") : tr("注意");
    case File:
        return shownLine(issue.file);
    case Line:
        return issue.line > 0 ? grouped(issue.line) : QString();
    case Header:
        return shownLine(issue.column);
    case Value:
        return shownLine(issue.value);
    case Reason:
        return shownLine(issue.reason);
    default:
        return {};
    }
}

QVariant IssueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ListedIssue& issue = issueAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(issue, index.column());
    case Qt::ToolTipRole:
        return toolTipOf(index.column() == Value ? issue.value : cell(issue, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() == Line ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole: {
        const Theme& theme = Theme::of(QGuiApplication::palette());
        return index.column() == Fate ? QVariant(issue.refused ? theme.fail : theme.attention) : QVariant();
    }
    default:
        return {};
    }
}

QVariant IssueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter | (section == Line ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole || section < 0 || section >= ColumnCount) {
        return {};
    }
    const std::array<QString, ColumnCount> names = {
        tr("扱い"), tr("ファイル"), tr("行"), tr("列"), tr("値"), tr("理由")};
    return names[static_cast<std::size_t>(section)];
}

} // namespace sosdesk::ui
