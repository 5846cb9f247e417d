// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/base/result.h"
#include "core/domain/item.h"

#include <QString>

#include <variant>
#include <vector>

namespace sosdesk {

enum class SheetType { Text, Number, Date };

struct SheetColumn
{
    QString header{};
    SheetType type = SheetType::Text;
    int width = 12; ///< characters
};

/** Text stays text, whatever it looks like; nothing is an empty cell. */
using SheetCell = std::variant<std::monostate, QString, Quantity, Day>;

/** What an export says, row by row, apart from the kind of file. */
struct SheetTable
{
    QString name{}; ///< of the sheet
    QString mark{}; ///< `訓練`: told in the file's head, too
    std::vector<SheetColumn> columns{};
    std::vector<std::vector<SheetCell>> rows{};
};

/** Writes the table as .xlsx to @p path: typed cells, the head frozen, widths, a filter; no formula can be in it.
 *  TooBig with row and column for a text that no cell holds (32,767 characters); IoFailed. */
[[nodiscard]] Result<void> writeXlsx(const QString& path, const SheetTable& table, Instant now);

} // namespace sosdesk
