// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>
#include <vector>

namespace sosdesk {

/** An item (品目) by its number in the catalogue, 1–15. Numbers are given once in the policy files and never reused. */
struct Item
{
    std::uint8_t number = 0;

    auto operator<=>(const Item&) const = default;
};

/** The highest item number: a survey row keeps a slot for each. */
inline constexpr int maxItemNumber = 15;

/** Whole pieces (枚); never fractional. Pairs of gloves (双) are turned into pieces on reading. */
using Quantity = std::int64_t;

/** What the policy files say of one item. */
struct ItemDescription
{
    Item item{};
    QString code{};              ///< `n95_mask`
    QString name{};              ///< `N95等マスク`, as in G-MIS headers and forms
    Quantity packSize = 100;     ///< pieces; suggestions are rounded up to it
    bool countedInPairs = false; ///< 双 means two pieces
};

/** The items of all regimes, in the order in which forms list them. A value; made by policy, used everywhere. */
class ItemCatalogue
{
public:
    ItemCatalogue() = default;
    explicit ItemCatalogue(std::vector<ItemDescription> items);

    [[nodiscard]] const std::vector<ItemDescription>& items() const { return m_items; }
    [[nodiscard]] const ItemDescription* find(Item item) const;
    [[nodiscard]] std::optional<Item> byCode(QStringView code) const;
    /** The code; empty for an item that is not in the catalogue. */
    [[nodiscard]] QString codeOf(Item item) const;

private:
    std::vector<ItemDescription> m_items;
};

} // namespace sosdesk
