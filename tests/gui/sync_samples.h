// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/sync_state.h"

#include <QStringList>

namespace sosdesk::tests {

/** A desk at 14:32 with fresh, stale and refused reports, and a decision at every stage. */
[[nodiscard]] SyncState busySync();
/** A desk on its first day. */
[[nodiscard]] SyncState emptySync();

/** Writes a PNG of the 同期 screen in every state into @p folder; gives their paths. */
QStringList shootSyncScreen(const QString& folder);

} // namespace sosdesk::tests
