// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/item.h"
#include "core/intake/field.h"

#include <array>
#include <bitset>

namespace sosdesk {

/** Which fields a file has a column for. Of the others it says nothing, not even that they are empty. A value. */
class ToldFields
{
public:
    [[nodiscard]] static ToldFields all()
    {
        ToldFields told;
        for (auto& items : told.m_items) {
            items.set();
        }
        return told;
    }

    /** @p item is number 0 for a column that is not one item's; in the long form it then speaks of every item. */
    void add(Field field, Item item = {}) { m_items[static_cast<std::size_t>(field)].set(item.number); }
    void remove(Field field) { m_items[static_cast<std::size_t>(field)].reset(); }

    [[nodiscard]] bool has(Field field, Item item = {}) const
    {
        const auto& items = m_items[static_cast<std::size_t>(field)];
        return items.test(0) || items.test(item.number);
    }

private:
    std::array<std::bitset<maxItemNumber + 1>, fieldCount> m_items{};
};

} // namespace sosdesk
