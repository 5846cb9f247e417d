// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/request_model.h"

#include "core/wording/labels.h"
#include "ui/shared/deadline_text.h"
#include "ui/shared/shown_text.h"

#include <QLocale>

namespace sosdesk::ui {
namespace {

constexpr std::array checks = {CheckId::C1, CheckId::C2, CheckId::C3, CheckId::C4, CheckId::C5, CheckId::C6,
    CheckId::C7, CheckId::C8, CheckId::C9, CheckId::C10, CheckId::C11};

/** The checks that want a look, worst first: 「在庫と想定消費量」「重複配布」. */
QStringList concernsOf(const Gist& gist)
{
    QStringList concerns;
    for (const Verdict verdict : {Verdict::Fail, Verdict::Attention, Verdict::Unknown}) {
        for (const CheckId check : checks) {
            if (gist.verdictOf(check) == verdict) {
                concerns << wording::label(check);
            }
        }
    }
    return concerns;
}

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace

RequestModel::RequestModel(const ItemCatalogue& items, QObject* parent)
    : QAbstractTableModel(parent)
    , m_items(items)
{
    m_order.setItems(items);
}

void RequestModel::change(const std::function<void(RollOrder&)>& edit)
{
    beginResetModel();
    m_order.pin({});
    edit(m_order);
    endResetModel();
}

void RequestModel::patch(const Roll& fresh, const QString& current, bool held)
{
    m_order.pin(m_order.find(current), held);
    if (m_order.patch(fresh)) {
        beginResetModel();
        m_order.settle();
        endResetModel();
    } else if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, requestColumns - 1));
    }
}

QString RequestModel::itemsAt(int row) const
{
    QStringList names;
    for (const ItemDescription& item : m_items.items()) {
        if ((entryAt(row).items >> item.item.number & 1) != 0) {
            names << item.name;
        }
    }
    return names.join(tr("・"));
}

QString RequestModel::detailAt(int row) const
{
    QStringList parts{shareAt(row), itemsAt(row), shownLine(numberAt(row))};
    const RollEntry& entry = entryAt(row);
    if (!isDone(entry)) {
        if (entry.changed) {
            parts << tr("変更あり");
        }
        if (entry.drafted) {
            parts << tr("下書きあり");
        }
        parts << concernsOf(entry.gist).join(tr("・"));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  "));
}

void RequestModel::setSplit(WorkSplit split, ShareNumber own)
{
    m_split = std::move(split);
    m_own = own;
}

QString RequestModel::shareAt(int row) const
{
    const ShareNumber share = entryAt(row).share;
    if (m_split.isEmpty() || (share == m_own && share != nobodysShare)) {
        return {};
    }
    return share == nobodysShare ? tr("［未分担］") : tr("［%1］").arg(shownLine(m_split.nameOf(share)));
}

QString RequestModel::markAt(int row) const
{
    const RollEntry& entry = entryAt(row);
    if (entry.withdrawn) {
        return tr("取り下げ");
    }
    QStringList parts;
    if (isUrgent(entry)) {
        parts << waitText(entry.received.value_or(m_order.now()), m_order.now());
    }
    if (const auto remark = m_remarks.find(m_remarks.empty() ? QString() : numberAt(row)); remark != m_remarks.end()) {
        parts << shownLine(remark->second);
    }
    if (entry.inquiring) {
        parts << tr("照会中"); // also after the decision
    }
    if (!isOpen(entry)) {
        return parts.join(u' ');
    }
    if (entry.held) {
        parts << tr("保留");
    }
    if (entry.unanswered > 0) {
        parts << tr("不在×%1").arg(entry.unanswered);
    }
    if (entry.redialAt) {
        const int minutes = secondOfDay(*entry.redialAt) / 60;
        parts << tr("折返し %1:%2").arg(minutes / 60).arg(twoDigits(minutes % 60));
    }
    return parts.join(u' ');
}

void RequestModel::setRemarks(std::map<QString, QString> remarks)
{
    if (remarks != m_remarks) {
        m_remarks = std::move(remarks);
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, requestColumns - 1));
        }
    }
}

bool RequestModel::setNow(Instant now)
{
    const int before = m_order.dueCalls();
    const bool isNextMinute = secondOfDay(m_order.now()) / 60 != secondOfDay(now) / 60;
    m_order.setNow(now);
    const bool changed = before != m_order.dueCalls();
    if ((changed || isNextMinute) && rowCount() > 0) { // what is urgent tells how long it waits
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, requestColumns - 1));
    }
    return changed;
}

QString RequestModel::receivedAt(int row) const
{
    const RollEntry& entry = entryAt(row);
    if (!entry.received) {
        return tr("未申請");
    }
    const Day day = dayOf(*entry.received);
    const int minutes = secondOfDay(*entry.received) / 60;
    if (day == m_today) {
        return twoDigits(minutes / 60) + u':' + twoDigits(minutes % 60);
    }
    const CivilDate date = civilOf(day);
    const QString monthAndDay = QStringLiteral("%1/%2").arg(date.month).arg(date.day);
    return date.year == civilOf(m_today).year ? monthAndDay : QStringLiteral("%1/%2").arg(date.year).arg(monthAndDay);
}

int RequestModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.rows().size());
}

int RequestModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : requestColumns;
}

QString RequestModel::textAt(int row, RequestColumn column) const
{
    const RollEntry& entry = entryAt(row);
    switch (column) {
    case RequestColumn::Verdict: {
        const auto worst = entry.gist.worst();
        return worst ? wording::label(*worst) : tr("判定中");
    }
    case RequestColumn::Name:
        return shownLine(nameAt(row));
    case RequestColumn::Cover:
        return entry.gist.coverTenths ? tr("%1週").arg(QLocale::c().toString(*entry.gist.coverTenths / 10.0, 'f', 1))
                                      : QString();
    case RequestColumn::Asked:
        return QLocale(QLocale::Japanese).toString(static_cast<qlonglong>(entry.asked));
    case RequestColumn::Received:
        return receivedAt(row);
    }
    Q_UNREACHABLE();
}

QVariant RequestModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto column = static_cast<RequestColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index.row(), column);
    case Qt::ToolTipRole:
        return column == RequestColumn::Name
            ? toolTipOf(QStringList{nameAt(index.row()), markAt(index.row()), detailAt(index.row())}.join(u'\n'))
            : QString();
    case Qt::TextAlignmentRole:
        return column == RequestColumn::Name ? int(Qt::AlignLeft | Qt::AlignVCenter)
                                             : int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return column == RequestColumn::Name
            ? QStringList{textAt(index.row(), column), markAt(index.row()), detailAt(index.row())}.join(u' ')
            : headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u' '
                + textAt(index.row(), column);
    default:
        return {};
    }
}

QVariant RequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= requestColumns) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section == 1 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (static_cast<RequestColumn>(section)) {
    case RequestColumn::Verdict:
        return role == Qt::DisplayRole ? QString() : tr("判定");
    case RequestColumn::Name:
        return tr("医療機関／要請品目");
    case RequestColumn::Cover:
        return role == Qt::DisplayRole ? tr("備蓄") : tr("備蓄（最少の品目）");
    case RequestColumn::Asked:
        return tr("要請枚数");
    case RequestColumn::Received:
        return tr("受付");
    }
    Q_UNREACHABLE();
}

void RequestModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= requestColumns) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::map<int, int> rows; // the same entry, where it stood and where it stands
    for (const QModelIndex& index : before) {
        rows.emplace(index.row(), 0);
    }
    std::vector<std::pair<int*, std::int64_t>> entries;
    for (auto& [was, now] : rows) {
        entries.emplace_back(&now, entryAt(was).row);
    }
    m_order.sortBy(static_cast<RequestColumn>(column), order);
    for (const auto& [now, entry] : entries) {
        *now = m_order.rowOf(entry);
    }
    QModelIndexList after;
    for (const QModelIndex& index : before) {
        after << this->index(rows.at(index.row()), index.column());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace sosdesk::ui
