// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace sosdesk::tests {

/** Pictures of the forms in which requests are typed, and of the line about what changed, into @p folder; an empty path
 *  for one that could not be written. */
[[nodiscard]] QStringList shootArrivals(const QString& folder);

} // namespace sosdesk::tests
