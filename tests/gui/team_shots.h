// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace sosdesk::tests {

/** The states that the team server brings: 同期, the status row, the marks in the list, a conflict, the password. */
QStringList shootTeam(const QString& folder);

} // namespace sosdesk::tests
