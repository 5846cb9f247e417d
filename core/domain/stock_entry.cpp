// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/stock_entry.h"

#include "core/domain/json.h"

namespace sosdesk {

std::optional<Quantity> changeOf(StockReason reason, Quantity typed, Quantity balance)
{
    switch (reason) {
    case StockReason::Listed:
        return std::nullopt;
    case StockReason::Received:
        return typed > 0 ? std::optional(typed) : std::nullopt;
    case StockReason::Issued:
    case StockReason::Damaged:
    case StockReason::Expired:
        return typed > 0 ? std::optional(-typed) : std::nullopt;
    case StockReason::Counted:
        return typed >= 0 ? std::optional(typed - balance) : std::nullopt;
    case StockReason::Returned:
    case StockReason::Corrected:
        return typed != 0 ? std::optional(typed) : std::nullopt;
    }
    Q_UNREACHABLE();
}

QJsonObject jsonOf(const StockEntry& entry, const StockLot& lot, const ItemCatalogue& items)
{
    return {{QStringLiteral("id"), textOf(entry.id)}, {QStringLiteral("lotId"), textOf(entry.lot)},
        {QStringLiteral("item"), items.codeOf(lot.item)}, {QStringLiteral("lot"), lot.lot},
        {QStringLiteral("useBy"), jsonOf(lot.useBy)}, {QStringLiteral("place"), lot.place},
        {QStringLiteral("at"), isoOf(entry.at)}, {QStringLiteral("officer"), entry.officer},
        {QStringLiteral("reason"), codeOf(entry.reason)}, {QStringLiteral("pieces"), qint64{entry.pieces}},
        {QStringLiteral("balance"), qint64{entry.balance}},
        {QStringLiteral("request"), entry.request.isEmpty() ? QJsonValue() : QJsonValue(entry.request)},
        {QStringLiteral("note"), entry.note}};
}

} // namespace sosdesk
