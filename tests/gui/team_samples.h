// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/team_state.h"

#include <QStringList>

namespace sosdesk::tests {

/** A desk whose server was reached a minute ago: two conflicts about the first of @p numbers, refused messages, and
 *  another officer who has the third open. */
[[nodiscard]] TeamState busyTeam(const ItemCatalogue& items, const QStringList& numbers, Instant now);
/** The same while the server cannot be reached, with a clock that is off, before the first pull was done. */
[[nodiscard]] TeamState lostTeam(const ItemCatalogue& items, const QStringList& numbers, Instant now);

} // namespace sosdesk::tests
