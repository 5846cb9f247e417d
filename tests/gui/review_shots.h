// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace sosdesk::tests {

/** Writes a PNG of the review pane in every state (light and dark, 100 and 200 %, wide and narrow) into @p folder;
 * gives their paths. Needs a QApplication. */
QStringList shootReviewPane(const QString& folder);

} // namespace sosdesk::tests
