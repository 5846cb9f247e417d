// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace sosdesk {

class Database;

/** The newest schema this program writes. */
inline constexpr int currentSchema = 6;

/** The name that the journal's genesis is bound to. */
[[nodiscard]] QString schemaId();

/** Creates the schema in an empty file, runs the missing steps on an older one (a copy of
 * which stays beside it as `<name>.schema-<version>`), and holds what stands in the file
 * against what the steps make: a foreign trigger, view or table is ErrorCode::StoreDamaged. A newer one is
 * NewerVersion. */
[[nodiscard]] Result<void> bringToCurrentSchema(Database& database);

} // namespace sosdesk
