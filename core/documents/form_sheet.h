// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/sheet_table.h"

#include <utility>
#include <vector>

namespace sosdesk {

/** A form as a sheet: labels with their values beside them, and tables, one block below the other. */
struct FormSheet
{
    struct Block
    {
        QString heading{}; ///< may be empty
        std::vector<std::pair<QString, SheetCell>> fields{};
        QStringList heads{}; ///< of the table behind the fields; none: no table
        std::vector<std::vector<SheetCell>> rows{};
    };
    QString name{}; ///< of the sheet
    QString title{};
    QString mark{}; ///< `訓練`
    std::vector<Block> blocks{};
};

/** Writes the form as .xlsx to @p path, to be printed on one A4 page; no formula can be in it. TooBig for a text that
 * no cell holds; IoFailed. */
[[nodiscard]] Result<void> writeForm(const QString& path, const FormSheet& form, Instant now);

} // namespace sosdesk
