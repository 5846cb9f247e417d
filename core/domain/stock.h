// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/id.h"
#include "core/domain/item.h"

#include <QString>

#include <optional>

namespace sosdesk {

/** One lot of the prefecture's stock (備蓄). A stock file tells the whole truth about the places it names. */
struct StockLot
{
    StockLotId id{};
    Item item{};
    Quantity pieces = 0;
    QString lot{};
    std::optional<Day> useBy{}; ///< 使用期限
    QString place{};            ///< 保管場所
    QString remarks{};
    int occurrence = 1; ///< 1 for the first line of a file with this item, lot, date and place, 2 for the next …

    friend bool operator==(const StockLot&, const StockLot&) = default;
};

/** What the stock of one item still offers. */
struct StockBalance
{
    Item item{};
    Quantity total = 0;    ///< sum of the lots
    Quantity reserved = 0; ///< promised by completed decisions that have not left yet
    [[nodiscard]] Quantity free() const { return total - reserved; }

    friend bool operator==(const StockBalance&, const StockBalance&) = default;
};

} // namespace sosdesk
