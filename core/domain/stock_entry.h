// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/codes.h"
#include "core/domain/stock.h"

#include <QJsonObject>

namespace sosdesk {

/** Why a lot's pieces changed. */
enum class StockReason {
    Listed,    ///< 一覧取込: as a stock list has it
    Received,  ///< 入庫
    Issued,    ///< 出庫
    Counted,   ///< 棚卸: the lot was counted, and holds that many
    Damaged,   ///< 破損
    Expired,   ///< 期限切れ
    Returned,  ///< 返品: to us (+) or to the supplier (-)
    Corrected, ///< 訂正: an entry was wrong
};

using StockEntryId = Id<struct StockEntryTag>;

/** One change of a lot. Never edited: a wrong one is corrected by another (D10). */
struct StockEntry
{
    StockEntryId id{};
    StockLotId lot{};
    Instant at{};
    QString officer{};
    StockReason reason = StockReason::Listed;
    Quantity pieces = 0;  ///< what came (+) or went (-)
    Quantity balance = 0; ///< what the lot held then
    QString request{};    ///< for which request; empty for none
    QString note{};

    friend bool operator==(const StockEntry&, const StockEntry&) = default;
};

/** What an entry changes when somebody types @p typed for @p reason: goods that go are typed without a sign, a count is
 *  what the lot holds, 返品 and 訂正 have their sign. Nothing when that cannot be meant: a negative number where the
 * sign is known, or no pieces at all except in a count. Lists are imported, not typed. */
[[nodiscard]] std::optional<Quantity> changeOf(StockReason reason, Quantity typed, Quantity balance);

/** An entry as the journal and the outbox tell it, with the lot that it is about. */
[[nodiscard]] QJsonObject jsonOf(const StockEntry& entry, const StockLot& lot, const ItemCatalogue& items);

template <>
struct CodeTable<StockReason>
{
    static constexpr std::array rows = {std::pair{StockReason::Listed, std::string_view("listed")},
        std::pair{StockReason::Received, std::string_view("received")},
        std::pair{StockReason::Issued, std::string_view("issued")},
        std::pair{StockReason::Counted, std::string_view("counted")},
        std::pair{StockReason::Damaged, std::string_view("damaged")},
        std::pair{StockReason::Expired, std::string_view("expired")},
        std::pair{StockReason::Returned, std::string_view("returned")},
        std::pair{StockReason::Corrected, std::string_view("corrected")}};
};

} // namespace sosdesk
