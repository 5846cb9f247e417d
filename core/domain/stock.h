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
    Quantity expired = 0;  ///< of the total: behind its use-by date, so that it cannot be promised
    /** What can still be promised; below zero when more was promised than there is. */
    [[nodiscard]] Quantity free() const { return total - expired - reserved; }
    /** How many promised pieces are not there: a count is the truth, also when it is below what is reserved. */
    [[nodiscard]] Quantity missing() const { return free() < 0 ? -free() : 0; }

    friend bool operator==(const StockBalance&, const StockBalance&) = default;
};

} // namespace sosdesk
