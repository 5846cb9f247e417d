// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sosdesk::wording {

/** What is missing or odd about a request that somebody types; a code that is not known comes back as it is. */
[[nodiscard]] QString entryIssue(const QString& cause);

} // namespace sosdesk::wording
