// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace sosdesk::tests {

/** What was half typed at the last end, restored over what others wrote meanwhile: a note and a correction. */
[[nodiscard]] QStringList shootTyping(const QString& folder);

} // namespace sosdesk::tests
