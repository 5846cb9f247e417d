// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/item.h"

#include <utility>

namespace sosdesk {

ItemCatalogue::ItemCatalogue(std::vector<ItemDescription> items)
    : m_items(std::move(items))
{
}

const ItemDescription* ItemCatalogue::find(Item item) const
{
    for (const ItemDescription& description : m_items) {
        if (description.item == item) {
            return &description;
        }
    }
    return nullptr;
}

std::optional<Item> ItemCatalogue::byCode(QStringView code) const
{
    for (const ItemDescription& description : m_items) {
        if (description.code == code) {
            return description.item;
        }
    }
    return std::nullopt;
}

QString ItemCatalogue::codeOf(Item item) const
{
    const ItemDescription* description = find(item);
    return description ? description->code : QString();
}

} // namespace sosdesk
