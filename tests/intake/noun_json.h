// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/intake/report.h"

#include <QJsonObject>

namespace sosdesk::tests {

/** What a file gave, as JSON for a golden file: kind, encoding, counts, issues and every noun; or the error. Fields
 * that say nothing are left out. */
[[nodiscard]] QJsonObject tellOf(Result<std::unique_ptr<Report>> opened, const ItemCatalogue& items);

} // namespace sosdesk::tests
