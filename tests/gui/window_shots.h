// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace sosdesk::tests {

/** Writes a PNG of the whole window at work (light and dark, 100, 150 and 200 %, Japanese and English) and of every
 * paper into @p folder; gives their paths. Needs a QApplication. */
QStringList shootWindow(const QString& folder);

} // namespace sosdesk::tests
