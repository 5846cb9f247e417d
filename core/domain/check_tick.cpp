// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/check_tick.h"

#include <algorithm>

namespace sosdesk {

const CheckTick* tickFor(const std::vector<CheckTick>& ticks, CheckId check, const std::optional<Item>& item)
{
    const auto found = std::find_if(
        ticks.begin(), ticks.end(), [&](const CheckTick& tick) { return tick.check == check && tick.item == item; });
    return found == ticks.end() ? nullptr : &*found;
}

QJsonObject jsonOf(const CheckTick& tick, const ItemCatalogue& items)
{
    return {
        {QStringLiteral("check"), codeOf(tick.check)},
        {QStringLiteral("item"), tick.item ? QJsonValue(items.codeOf(*tick.item)) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("confirmed"), tick.confirmed},
        {QStringLiteral("verdict"), codeOf(tick.verdict)},
        {QStringLiteral("note"), tick.note},
    };
}

} // namespace sosdesk
