// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/stock_text.h"

#include "core/wording/sentence.h"

#include <QCoreApplication>

namespace sosdesk::wording {

QString label(StockReason reason)
{
    switch (reason) {
    case StockReason::Listed:
        return QCoreApplication::translate("wording", "一覧取込");
    case StockReason::Received:
        return QCoreApplication::translate("wording", "入庫");
    case StockReason::Issued:
        return QCoreApplication::translate("wording", "出庫");
    case StockReason::Counted:
        return QCoreApplication::translate("wording", "棚卸");
    case StockReason::Damaged:
        return QCoreApplication::translate("wording", "破損");
    case StockReason::Expired:
        return QCoreApplication::translate("wording", "期限切れ");
    case StockReason::Returned:
        return QCoreApplication::translate("wording", "返品");
    case StockReason::Corrected:
        return QCoreApplication::translate("wording", "訂正");
    }
    Q_UNREACHABLE();
}

QString label(LotAge age)
{
    switch (age) {
    case LotAge::Good:
        return {};
    case LotAge::Expiring:
        return QCoreApplication::translate("wording", "期限間近");
    case LotAge::Expired:
        return QCoreApplication::translate("wording", "期限切れ");
    }
    Q_UNREACHABLE();
}

QString shortage(const StockBalance& balance, const ItemCatalogue& items)
{
    if (balance.missing() == 0) {
        return {};
    }
    const ItemDescription* item = items.find(balance.item);
    return QCoreApplication::translate("wording",
        "%1：備蓄が%2不足しています（使える備蓄 %3、引当 %4）。これ以上は都道府県の備蓄から配布を決定できません。")
        .arg(item != nullptr ? item->name : QString::number(balance.item.number), pieces(balance.missing()),
            pieces(balance.total - balance.expired), pieces(balance.reserved));
}

QString freeStock(Item item, Quantity before, Quantity after, const ItemCatalogue& items)
{
    const ItemDescription* known = items.find(item);
    return QCoreApplication::translate("wording", "%1 空き %2 → %3")
        .arg(known != nullptr ? known->name : QString::number(item.number), pieces(before), pieces(after));
}

} // namespace sosdesk::wording
