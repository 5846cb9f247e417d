// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/stock_balances.h"

#include "core/desk/office.h"
#include "core/desk/settings.h"
#include "core/store/stock_store.h"

namespace sosdesk {

Result<std::optional<std::vector<StockBalance>>> stockBalances(Office& office, const QString& exceptRequest)
{
    SOSDESK_TAKE(const QString keepDays, setting(office, QStringLiteral("reservation_days")));
    return StockStore(office.database())
        .balances(office.reservedStock(), exceptRequest, keepDays.toInt(), office.today());
}

} // namespace sosdesk
