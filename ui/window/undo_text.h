// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/undo_act.h"

namespace sosdesk::ui {

// What is asked and said while something is taken back, by the tr() of Undoing.

/** 「UDR-… は回答票を印刷済み（11/19 14:02）です。取り消しますか」; of many only how many there are. */
[[nodiscard]] QString undoQuestion(const Act& act, const std::vector<Departure>& departures);
/** Taking back what had lost a conflict: what the other officer decided stands. */
[[nodiscard]] QString theirsStayText(const Decision& theirs);

} // namespace sosdesk::ui
