// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/codes.h"

#include <QColor>
#include <QPalette>

namespace sosdesk::ui {

/** The colours of the window (SCREENS, Look): text at least 4.5 : 1, marks at least 3 : 1 against their ground. */
struct Theme
{
    QColor ground;  ///< behind rows and fields
    QColor surface; ///< behind the frame of the window
    QColor text;
    QColor secondary; ///< labels and units
    QColor line;      ///< hairlines
    QColor accent;    ///< the one accent: selection, focus, the main button
    QColor accentGround;
    QColor onAccent; ///< text on accent
    QColor ok;
    QColor attention;
    QColor attentionGround;
    QColor fail;
    QColor failGround;

    /** The theme that @p palette was made from: light or dark by how bright its window is. */
    [[nodiscard]] static const Theme& of(const QPalette& palette);
    [[nodiscard]] static const Theme& light();
    [[nodiscard]] static const Theme& dark();

    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] const QColor& of(Verdict verdict) const;
    /** What Fusion cannot say by palette alone: buttons, chips, fields, heads, menus, scroll bars. Its sizes are ems of
     *  the application's font, so it is set anew after the font. */
    [[nodiscard]] QString styleSheet() const;
};

} // namespace sosdesk::ui
