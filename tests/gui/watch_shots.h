// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace sosdesk::tests {

/** Writes a PNG of 週次調査 (empty, and with a list) in light and dark, at 100 and 200 %, in Japanese and English into
 *  @p folder; gives their paths. */
QStringList shootWatch(const QString& folder);

} // namespace sosdesk::tests
