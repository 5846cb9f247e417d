// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace sosdesk::tests {

/** Writes a PNG of settings, import report, overlay of keys and welcome (light and dark, 100 and 200 %, Japanese and
 *  English) into @p folder; gives their paths. Needs a QApplication. */
QStringList shootFrame(const QString& folder);

} // namespace sosdesk::tests
