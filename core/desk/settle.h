// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/console.h"

namespace sosdesk {

/** Which second looks to record. */
struct SettleOrder
{
    struct One
    {
        QString number{};
        std::optional<int> version{}; ///< the one that was looked at; another one by now is a Conflict
    };
    std::vector<One> requests{}; ///< none: all that wait
    bool evenIfWorse = false;    ///< named one by one: also what got worse
    QString reason{};            ///< why a completed 要 stands as it is although that got worse (D6)
};

/** The verb `settle`: records second looks. */
[[nodiscard]] Result<Reply> settleReply(Desk& desk, const SettleOrder& order);
/** The verb `settle` without requests: tells what waits for one. */
[[nodiscard]] Result<Reply> changedReply(Desk& desk);

} // namespace sosdesk
