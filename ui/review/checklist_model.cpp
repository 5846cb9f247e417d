// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/checklist_model.h"

#include "core/wording/judgement.h"
#include "core/wording/labels.h"
#include "ui/shared/shown_text.h"

#include <algorithm>

namespace sosdesk::ui {
namespace {

/** Whether the finding joins the line of an earlier one. */
bool joins(const ChecklistRow& row, const Finding& finding)
{
    return row.id == finding.id && row.verdict == Verdict::Ok && finding.verdict == Verdict::Ok;
}

/** What weighs most comes first. */
int weightOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fail:
        return 0;
    case Verdict::Attention:
        return 1;
    case Verdict::Unknown:
        return 2;
    case Verdict::Ok:
        return 3;
    }
    Q_UNREACHABLE();
}

} // namespace

ChecklistModel::ChecklistModel(const ItemCatalogue& items, QObject* parent)
    : QAbstractListModel(parent)
    , m_items(items)
{
}

void ChecklistModel::setFindings(const std::vector<Finding>& findings)
{
    beginResetModel();
    m_rows.clear();
    for (const Finding& finding : findings) {
        const auto known =
            std::find_if(m_rows.begin(), m_rows.end(), [&](const ChecklistRow& row) { return joins(row, finding); });
        if (known != m_rows.end()) {
            known->findings.push_back(finding);
        } else {
            m_rows.push_back({finding.id, finding.verdict, true, {finding}, {}});
        }
    }
    // Within a check what needs a look comes first; the checks keep their order.
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const ChecklistRow& a, const ChecklistRow& b) {
        return a.id != b.id ? a.id < b.id : weightOf(a.verdict) < weightOf(b.verdict);
    });
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        ChecklistRow& row = m_rows[i];
        row.first = i == 0 || m_rows[i - 1].id != row.id;
        row.evidence = shownLine(evidenceOf(row));
    }
    endResetModel();
}

QString ChecklistModel::evidenceOf(const ChecklistRow& row) const
{
    QStringList texts;
    for (const Finding& finding : row.findings) {
        texts += wording::evidence(finding, m_items);
    }
    if (texts.size() > 1 && texts.count(texts.first()) == texts.size()) {
        return tr("%1品目とも：%2").arg(texts.size()).arg(texts.first());
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        texts[i] = said(row.findings[static_cast<std::size_t>(i)]);
    }
    return texts.join(tr("／"));
}

QString ChecklistModel::said(const Finding& finding) const
{
    const QString evidence = wording::evidence(finding, m_items);
    const ItemDescription* item = finding.item ? m_items.find(*finding.item) : nullptr;
    return item != nullptr ? tr("%1：%2").arg(item->name, evidence) : evidence;
}

QString ChecklistModel::fullText(int row) const
{
    QStringList texts;
    for (const Finding& finding : this->row(row).findings) {
        texts += said(finding);
    }
    return texts.join(u'\n');
}

int ChecklistModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ChecklistModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ChecklistRow& shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.evidence;
    case Qt::ToolTipRole:
        return toolTipOf(fullText(index.row()));
    case Qt::AccessibleTextRole:
        return tr("%1 %2：%3。%4")
            .arg(codeOf(shown.id), wording::label(shown.id), wording::label(shown.verdict), shown.evidence);
    default:
        return {};
    }
}

} // namespace sosdesk::ui
