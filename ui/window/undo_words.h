// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/act.h"
#include "core/desk/undo_act.h"

namespace sosdesk::ui {

/** 「UDR-… の聞き取り」: what was done, and about which request; of many only how many there are. */
[[nodiscard]] QString nameOf(const Act& act);

/** 「UDR-… は回答票を印刷済み（11/19 14:02）です。取り消しますか」; of many only how many there are. @p departures: at
 *  least one. */
[[nodiscard]] QString departureQuestion(const Act& act, const std::vector<Departure>& departures);

/** Taking back what had lost a conflict: what the other officer decided stands. */
[[nodiscard]] QString theirsStayText(const Decision& theirs);

} // namespace sosdesk::ui
