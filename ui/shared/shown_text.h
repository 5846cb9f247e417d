// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sosdesk::ui {

/** Text from a file or a person as it may be drawn: control characters and those that turn the direction of text are
 *  made visible (U+FFFD), so that nothing can hide or reverse what stands beside it; ≤ and ≥ are drawn as ≦ and ≧. Cut
 *  off behind @p most. */
[[nodiscard]] QString shownText(const QString& text, qsizetype most = 4000);
/** The same on one line. */
[[nodiscard]] QString shownLine(const QString& text, qsizetype most = 400);
/** For QWidget::setToolTip(): wrapped by Qt, and never read as markup. */
[[nodiscard]] QString toolTipOf(const QString& text);

} // namespace sosdesk::ui
