// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/lot_choice.h"
#include "core/domain/stock_entry.h"

#include <QString>

namespace sosdesk::wording {

[[nodiscard]] QString label(StockReason reason);
/** `期限切れ`, `期限間近`; empty for a lot that is good for long. */
[[nodiscard]] QString label(LotAge age);

/** That more of an item is promised than there is, and what that means; empty when it is not so. */
[[nodiscard]] QString shortage(const StockBalance& balance, const ItemCatalogue& items);
/** What is free of an item before something and after it: 「N95等マスク 空き 1,000枚 → 200枚」. */
[[nodiscard]] QString freeStock(Item item, Quantity before, Quantity after, const ItemCatalogue& items);

} // namespace sosdesk::wording
