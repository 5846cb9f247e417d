// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace sosdesk::tests {

/** Pictures of the window in the states that a wave brings: nobody, one, 31 and 3,000 requests, changed, late, short,
 *  drill and live. Gives the paths; an empty one could not be written. */
[[nodiscard]] QStringList shootStates(const QString& folder);

} // namespace sosdesk::tests
