// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace sosdesk::bench {

/** Writes the first @p rows records of the weekly survey @p drill into @p folder, without its footer, as
 *  `quoted-utf8`, `quoted-cp932` (27 columns, all quoted, as G-MIS exports), `plain-utf8`, `plain-cp932` (25 columns,
 *  quotes only where they must be), and `quoted-changed`, `plain-changed` (UTF-8, one figure of every hundredth row is
 *  another), all `.csv`. CutOff when the drill has fewer records. */
[[nodiscard]] Result<void> writeSurveyCopies(const QString& drill, qint64 rows, const QString& folder);

} // namespace sosdesk::bench
