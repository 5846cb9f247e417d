// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/day_list.h"

#include "core/desk/desk.h"
#include "core/desk/roll.h"
#include "core/desk/work_plan.h"

namespace sosdesk {

Result<DayList> dayList(Desk& desk)
{
    DayList list;
    SOSDESK_TAKE(list.state, deskState(desk.office()));
    SOSDESK_TAKE(list.recent, recentNumbers(desk.office()));
    SOSDESK_TAKE(list.plan, workPlan(desk.office()));
    SOSDESK_TAKE(list.roll, loadRoll(desk.office()));
    return list;
}

} // namespace sosdesk
