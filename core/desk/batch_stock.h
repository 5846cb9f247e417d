// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/item.h"

#include <map>
#include <optional>
#include <vector>

namespace sosdesk {

class Office;

/** What is free of an item in the prefecture's stock before a batch and after it; pieces, below zero when more was
 *  promised than there is. */
struct BatchStock
{
    Item item{};
    Quantity before = 0;
    Quantity after = 0;

    friend bool operator==(const BatchStock&, const BatchStock&) = default;
};

/** What is free of the prefecture's stock, by item; nothing when no stock list was imported. */
[[nodiscard]] Result<std::optional<std::map<Item, Quantity>>> freeStock(Office& office);

/** The items of which less is free than @p before, as it is now. */
[[nodiscard]] Result<std::vector<BatchStock>> stockSince(
    Office& office, const std::optional<std::map<Item, Quantity>>& before);

} // namespace sosdesk
