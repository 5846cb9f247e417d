// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace sosdesk::tests {

/** The papers panel, and the pages of every form (short, long, many items, several pages, drill), into @p folder; an
 *  empty path stands for one that could not be written. */
[[nodiscard]] QStringList shootPapers(const QString& folder);

} // namespace sosdesk::tests
