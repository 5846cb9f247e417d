// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/column_map.h"

#include "core/intake/header_text.h"

#include <algorithm>

namespace sosdesk {

/** How well a layout explains a header. */
struct ColumnMap::Fit
{
    const Layout* layout = nullptr;
    std::vector<BoundColumn> bound{};
    QStringList missing{}; ///< required headers that are not there
    QString twice{};       ///< a header that was found more than once
    std::size_t required = 0;

    /** More columns explained; then fewer missing; then, of those that miss nothing, the stricter layout. */
    [[nodiscard]] bool isBetterThan(const Fit& other) const
    {
        const auto rank = [](const Fit& fit) {
            return std::tuple(fit.bound.size(), -fit.missing.size(), fit.missing.isEmpty() ? fit.required : 0);
        };
        return rank(*this) > rank(other);
    }
};

namespace {

/** The columns that carry the header of @p column for @p item, under any of its names. */
QList<int> columnsOf(const LayoutColumn& column, const ItemDescription* item, const QMultiHash<QString, int>& byName)
{
    QList<int> found;
    const QStringList names = QStringList(column.header) + column.aliases;
    QStringList asked;
    for (const QString& name : names) {
        const QString folded = foldedHeader(expanded(name, item));
        if (!asked.contains(folded)) {
            asked += folded;
            found += byName.values(folded);
        }
    }
    return found;
}

} // namespace

ColumnMap::Fit ColumnMap::fitOf(
    const Layout& layout, const QStringList& headers, const ColumnsByName& byName, const ItemCatalogue& items)
{
    Fit fit{&layout};
    const auto bind = [&](const LayoutColumn& column, const ItemDescription* item) {
        const QList<int> found = columnsOf(column, item, byName);
        if (found.size() > 1 && fit.twice.isEmpty()) {
            fit.twice = headers[found.first()];
        }
        if (!found.isEmpty()) {
            fit.bound.push_back({column.field, item ? item->item : Item{}, found.first()});
        } else if (column.required) {
            fit.missing += expanded(column.header, item);
        }
    };
    for (const LayoutColumn& column : layout.columns()) {
        fit.required += column.required ? 1 : 0;
        if (!column.isPerItem()) {
            bind(column, nullptr);
            continue;
        }
        for (const ItemDescription& item : items.items()) {
            bind(column, &item);
        }
    }
    return fit;
}

ColumnMap::ColumnMap(Fit fit, const QStringList& headers)
    : m_layout(*fit.layout)
    , m_headers(headers)
    , m_bound(std::move(fit.bound))
{
    for (auto& columns : m_columns) {
        columns.fill(-1);
    }
    for (const BoundColumn& bound : m_bound) {
        m_columns[static_cast<std::size_t>(bound.field)][bound.item.number] = bound.column;
    }
    for (const LayoutColumn& column : m_layout.columns()) {
        if (column.required) {
            m_required.push_back(at(column.field));
        }
    }
}

Result<ColumnMap> ColumnMap::match(const QStringList& headers, const std::vector<Layout>& layouts,
    const ItemCatalogue& items, std::optional<ReportKind> kind)
{
    ColumnsByName byName;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        byName.insert(foldedHeader(headers[i]), static_cast<int>(i));
    }
    byName.remove(QString()); // empty columns that Excel leaves behind
    Fit best;
    bool tied = false;
    QStringList wanting; // by all that are tied
    for (const Layout& layout : layouts) {
        if (layout.form() == LayoutForm::Labels || layout.kind() != kind.value_or(layout.kind())) {
            continue;
        }
        Fit fit = fitOf(layout, headers, byName, items);
        const bool better = !best.layout || fit.isBetterThan(best);
        const bool asGood = !better && !best.isBetterThan(fit) && best.layout->kind() != layout.kind();
        tied = !better && (tied || asGood);
        wanting = better ? fit.missing : asGood ? wanting + fit.missing : wanting;
        if (better) {
            best = std::move(fit);
        }
    }
    const QString found = headers.join(u", ");
    // Two kinds that want one column each leave no doubt about what is wrong, unless they have hardly any columns.
    const bool undecided = tied && (best.missing.isEmpty() || best.required < 3);
    if (best.bound.empty() || undecided || (!kind && best.missing.size() > 1)) {
        return fail({ErrorCode::UnknownLayout, {}, 0, {}, {}, found});
    }
    if (!best.missing.isEmpty()) {
        wanting = tied ? wanting : best.missing.first(1);
        return fail({ErrorCode::MissingColumn, {}, 0, wanting.join(QStringLiteral(" / ")), {}, found});
    }
    if (!best.twice.isEmpty()) {
        return fail({ErrorCode::DuplicateColumn, {}, 0, best.twice, {}, found});
    }
    return ColumnMap(std::move(best), headers);
}

ColumnMap ColumnMap::ofForm(const Layout& layout)
{
    return ColumnMap({&layout}, {});
}

QString ColumnMap::headerOf(Field field, const ItemDescription* item) const
{
    const int column = at(field, item ? item->item : Item{});
    return column >= 0 ? m_headers[column] : m_layout.header(field, item);
}

} // namespace sosdesk
