// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/item.h"

#include <QStringList>

#include <map>
#include <optional>

namespace sosdesk {

/** How goods get to the facility (F1). */
enum class Carriage {
    Designated, ///< 国指定の配送業者
    Own,        ///< 県手配
    HandedOver, ///< 手渡し
    State,      ///< 国による直送
};

/** What is known of the goods of one side beyond the decision: how they go, when, under which numbers. */
struct Dispatch
{
    Carriage by = Carriage::Designated; ///< State: the state's goods, else the prefecture's
    QString carrier{};                  ///< its name; empty while not known
    std::optional<Day> shipDay{};       ///< nothing: as the decision says
    bool shipped = false;
    QStringList slips{};               ///< 伝票番号
    std::map<Item, Quantity> pieces{}; ///< what really goes (内示); empty: as decided
};

} // namespace sosdesk
