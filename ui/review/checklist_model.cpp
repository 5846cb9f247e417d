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

/** What officers ticked and noted beside the findings of a line. */
void addTicks(ChecklistRow& row, const std::vector<CheckTick>& ticks)
{
    row.confirmed = !row.findings.empty();
    QStringList notes;
    for (const Finding& finding : row.findings) {
        const CheckTick* const tick = tickFor(ticks, finding.id, finding.item);
        row.confirmed = row.confirmed && confirms(tick, finding.verdict);
        if (tick != nullptr && tick->confirmed && tick->verdict != finding.verdict) {
            row.earlier = tick->verdict;
        }
        if (tick != nullptr && !tick->note.isEmpty() && !notes.contains(tick->note)) {
            notes += tick->note;
        }
    }
    row.note = notes.join(ChecklistModel::tr("／"));
    QStringList parts;
    if (row.earlier) {
        parts +=
            ChecklistModel::tr("確認時：%1 → 今：%2").arg(wording::label(*row.earlier), wording::label(row.verdict));
    }
    if (!row.note.isEmpty()) {
        parts += ChecklistModel::tr("メモ：%1").arg(shownLine(row.note));
    }
    row.remark = parts.join(QStringLiteral("　"));
}

} // namespace

ChecklistModel::ChecklistModel(const ItemCatalogue& items, QObject* parent)
    : QAbstractListModel(parent)
    , m_items(items)
{
}

void ChecklistModel::setFindings(const std::vector<Finding>& findings, const std::vector<CheckTick>& ticks)
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
        addTicks(row, ticks);
    }
    endResetModel();
}

CheckTickEntry ChecklistModel::entryFor(int row) const
{
    const ChecklistRow& shown = this->row(row);
    CheckTickEntry entry;
    entry.check = shown.id;
    entry.seen = shown.verdict;
    for (const Finding& finding : shown.findings) {
        entry.items.push_back(finding.item);
    }
    return entry;
}

int ChecklistModel::confirmedCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const ChecklistRow& row) { return row.confirmed; }));
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
                   .arg(codeOf(shown.id), wording::label(shown.id), wording::label(shown.verdict), shown.evidence)
            + (shown.confirmed ? tr("。確認済") : tr("。未確認"))
            + (shown.remark.isEmpty() ? QString() : tr("。%1").arg(shown.remark));
    default:
        return {};
    }
}

} // namespace sosdesk::ui
