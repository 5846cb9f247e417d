// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/intake/layout.h"

#include <QHash>

#include <array>

namespace sosdesk {

/** One column of a file that means something. */
struct BoundColumn
{
    Field field{};
    Item item{}; ///< number 0 when the column is not one item's
    int column = 0;
};

/** Which column of a file holds which field: a layout laid over the header that was found. A value. */
class ColumnMap
{
public:
    /** Finds the layout that explains most columns of @p headers, among those of @p kind if one is given.
     *
     *  UnknownLayout when none fits, or two kinds fit equally; MissingColumn (column = the canonical header) when a
     *  required one is not there, or only one is wanting; DuplicateColumn when two columns claim one field. The detail
     *  lists the headers found.
     */
    [[nodiscard]] static Result<ColumnMap> match(const QStringList& headers, const std::vector<Layout>& layouts,
        const ItemCatalogue& items, std::optional<ReportKind> kind);

    /** Of a form, which has labels instead of columns: nothing is bound. */
    [[nodiscard]] static ColumnMap ofForm(const Layout& layout);

    [[nodiscard]] const Layout& layout() const { return m_layout; }
    [[nodiscard]] const std::vector<BoundColumn>& bound() const { return m_bound; }
    /** Columns of the required fields; their cells may still be empty where the rules allow it. */
    [[nodiscard]] const std::vector<int>& required() const { return m_required; }
    [[nodiscard]] int width() const { return static_cast<int>(m_headers.size()); }

    /** The column of a field, -1 when the file has none. */
    [[nodiscard]] int at(Field field, Item item = {}) const
    {
        return m_columns[static_cast<std::size_t>(field)][item.number];
    }
    /** The header as the file spells it; the canonical one when the file has no such column. */
    [[nodiscard]] QString headerOf(Field field, const ItemDescription* item = nullptr) const;
    [[nodiscard]] QString headerOf(int column) const { return m_headers[column]; }

private:
    struct Fit;
    using ColumnsByName = QMultiHash<QString, int>; ///< by folded header

    static Fit fitOf(
        const Layout& layout, const QStringList& headers, const ColumnsByName& byName, const ItemCatalogue& items);
    ColumnMap(Fit fit, const QStringList& headers);

    Layout m_layout;
    QStringList m_headers;
    std::vector<BoundColumn> m_bound;
    std::vector<int> m_required;
    std::array<std::array<int, maxItemNumber + 1>, fieldCount> m_columns;
};

} // namespace sosdesk
