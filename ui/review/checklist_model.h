// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/check_ticks.h"
#include "core/domain/item.h"
#include "core/review/finding.h"

#include <QAbstractListModel>

#include <vector>

namespace sosdesk::ui {

/** One line of the checklist: what a check found. Items for which all is well share a line; what needs a look has one
 *  of its own. */
struct ChecklistRow
{
    CheckId id{};
    Verdict verdict = Verdict::Ok;
    bool first = true; ///< of its check
    std::vector<Finding> findings{};
    QString evidence{};               ///< one line
    bool confirmed = false;           ///< 確認済: every finding of the line, as it is now
    std::optional<Verdict> earlier{}; ///< somebody ticked it when another verdict stood there
    QString note{};
    QString remark{}; ///< one line below: what stood there when it was ticked, and the note; may be empty
};

/** The findings of a review in the order of the checks. */
class ChecklistModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole };

    ChecklistModel(const ItemCatalogue& items, QObject* parent);

    void setFindings(const std::vector<Finding>& findings, const std::vector<CheckTick>& ticks = {});
    [[nodiscard]] const ChecklistRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /** The item's name and what was found, every finding on a line of its own. */
    [[nodiscard]] QString fullText(int row) const;
    /** The rows of the check that a line stands for, and the verdict that is seen there. */
    [[nodiscard]] CheckTickEntry entryFor(int row) const;
    [[nodiscard]] int confirmedCount() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString evidenceOf(const ChecklistRow& row) const;
    [[nodiscard]] QString said(const Finding& finding) const;

    const ItemCatalogue& m_items;
    std::vector<ChecklistRow> m_rows;
};

} // namespace sosdesk::ui
