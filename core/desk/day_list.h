// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/desk_state.h"
#include "core/domain/roll.h"

#include <QStringList>

namespace sosdesk {

class Desk;

/** What a window begins with, and begins anew with after an import: how the desk stands, and its list. */
struct DayList
{
    DeskState state{};
    Roll roll{};
    QStringList recent{}; ///< of View::Recent
    WorkPlan plan{};      ///< by which the roll is divided
};

[[nodiscard]] Result<DayList> dayList(Desk& desk);

} // namespace sosdesk
