// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/item.h"
#include "core/intake/field.h"
#include "core/intake/report_kind.h"

#include <QStringList>

#include <vector>

namespace sosdesk {

enum class LayoutForm {
    Wide,   ///< one row a noun, a column for each item
    Long,   ///< one row a noun × item, the item in a column of its own
    Labels, ///< a form: headers are labels beside or above their values, items have rows
};

/** One column of a layout: its canonical header and the other names it is known by. */
struct LayoutColumn
{
    Field field{};
    QString header{}; ///< with `{item}` where there is one column an item
    QStringList aliases{};
    bool required = false;

    [[nodiscard]] bool isPerItem() const { return header.contains(QLatin1StringView("{item}")); }
};

/** The columns of one kind of report, as a file of resources/layouts says (LAYOUTS). A value. */
class Layout
{
public:
    /** Reads a layout file. BadResource with the JSON path as column. */
    [[nodiscard]] static Result<Layout> fromJson(const QByteArray& json, const QString& file);

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] ReportKind kind() const { return m_kind; }
    [[nodiscard]] LayoutForm form() const { return m_form; }
    /** In the order in which a report writes them. */
    [[nodiscard]] const std::vector<LayoutColumn>& columns() const { return m_columns; }

    /** The canonical header of @p field; @p item fills `{item}`. Empty when the layout has no such column. */
    [[nodiscard]] QString header(Field field, const ItemDescription* item = nullptr) const;
    /** All canonical headers in order. Per-item columns that follow one another are written item by item. */
    [[nodiscard]] QStringList headers(const ItemCatalogue& items) const;

private:
    QString m_name;
    ReportKind m_kind{};
    LayoutForm m_form = LayoutForm::Wide;
    std::vector<LayoutColumn> m_columns;
};

/** `{item}` filled in. */
[[nodiscard]] QString expanded(const QString& header, const ItemDescription* item);

} // namespace sosdesk
