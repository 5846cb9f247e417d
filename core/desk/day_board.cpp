// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/day_board.h"

#include "core/desk/office.h"
#include "core/store/board_store.h"

namespace sosdesk {
namespace {

constexpr int daysBack = 30;

} // namespace

Result<DayBoard> dayBoard(Office& office)
{
    const BoardStore store(office.database());
    const Day today = office.today();
    DayBoard board;
    SOSDESK_TAKE(board.completions, store.completedOn(today));
    SOSDESK_TAKE(board.untold, store.untold(today - daysBack));
    SOSDESK_TAKE(board.unentered, store.unentered(today - daysBack));
    SOSDESK_TAKE(board.unsent, store.unsent());
    return board;
}

} // namespace sosdesk
