// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/stock.h"

#include <optional>
#include <vector>

namespace sosdesk {

class Office;

/** How the prefecture stands with every item today, as StockStore tells it, promises kept as many days as the office's
 *  setting says; beside @p exceptRequest. Nothing when no stock is known. */
[[nodiscard]] Result<std::optional<std::vector<StockBalance>>> stockBalances(
    Office& office, const QString& exceptRequest = {});

} // namespace sosdesk
