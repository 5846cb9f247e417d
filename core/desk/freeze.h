// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/console.h"
#include "core/domain/freeze.h"

namespace sosdesk {

class Office;

/** A frozen list, and whether it was made just now. */
struct FreezeOutcome
{
    Freeze freeze{};
    std::optional<OperationId> operation{}; ///< nothing: it had been made before
};

/** What the day's freeze is called unless somebody says otherwise: the cut-off, `13:00`. */
[[nodiscard]] QString freezeName(const Office& office);

/** Freezes today's list: the requests that belong to today, and what earlier days left undecided, each in its version.
 *  What belongs to a later day (lane `late`) is not in it. A second time under the same name changes nothing. */
[[nodiscard]] Result<FreezeOutcome> freezeDay(Office& office, const QString& name);

/** Makes the day's freeze when it is due: a business day, after the cut-off, before all is to be decided, and a request
 *  list was taken in since the cut-off, so that nothing in time can be missing. Nothing when it is not due, or made.
 *  For a timer. */
[[nodiscard]] Result<std::optional<FreezeOutcome>> freezeDue(Office& office);

/** What happened to a day since its list was frozen, by number. */
struct SinceFreeze
{
    QStringList changed{};   ///< another version than was frozen
    QStringList withdrawn{}; ///< stand in reception no more
    QStringList decided{};   ///< nothing more is to be done about them
    QStringList arrived{};   ///< of that day, and not in the frozen list
    QStringList late{};      ///< sent by then, and belonging to a later day
};
[[nodiscard]] Result<SinceFreeze> sinceFreeze(Office& office, const Freeze& freeze);

/** The verb `freeze`: makes or shows the freeze of today (@p name empty: freezeName), with what happened since. */
[[nodiscard]] Result<Reply> freezeReply(Desk& desk, const QString& name);

} // namespace sosdesk
