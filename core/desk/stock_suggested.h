// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/stock.h"

#include <QHash>
#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace sosdesk {

class Office;
struct RollEntry;
struct Review;

/** What the suggestions for the open requests of today would take from the prefecture's stock: S1's proposals of those
 *  that are advised ①. Kept in memory as requests are judged, so that opening a request need not reckon it anew. */
class SuggestedStock
{
public:
    /** What one request's proposals would take; nothing of what was judged from another basis counts any longer. */
    void put(std::int64_t basis, const QString& request, const Review& review);
    /** It is no longer open. */
    void forget(const QString& request);
    /** The stock itself changed, and with it what is advised. */
    void clear();
    [[nodiscard]] bool knows(const QString& request) const { return m_proposals.contains(request); }
    /** Every open request of today was judged; only these are kept. */
    void setWhole(const std::vector<QString>& open);
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

    /** Pieces by item, but for one request; nothing while not every open request is judged. A request of which one item
     *  is no longer free goes to ② as a whole, and takes nothing. */
    [[nodiscard]] std::optional<std::map<Item, Quantity>> sums(
        const std::vector<StockBalance>& stock, const QString& exceptRequest = {}) const;

private:
    struct Proposal
    {
        Item item{};
        Quantity pieces = 0;
    };
    using Proposals = std::vector<Proposal>;

    [[nodiscard]] static bool areFree(const Proposals& proposals, const std::vector<StockBalance>& stock);

    QHash<QString, Proposals> m_proposals;
    std::int64_t m_basis = 0;
    bool m_isWhole = false;
    // The sums of a state of the stock: many requests are opened in it.
    mutable std::vector<StockBalance> m_summedFor;
    mutable std::optional<std::map<Item, Quantity>> m_sums;
};

/** Whether a request waits for a decision today: of today or left from earlier days, in reception, not done. */
[[nodiscard]] bool isOpenToday(const RollEntry& entry, Day today);

/** Judges the open requests of today that are not judged yet: some 0.4 ms each, with pauses for readers. Cancelled when
 *  nobody wants the rest any more. */
[[nodiscard]] Result<void> renewSuggestedStock(Office& office);

} // namespace sosdesk
