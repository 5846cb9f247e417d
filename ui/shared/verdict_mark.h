// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/theme.h"

#include <QPainter>
#include <QRectF>

namespace sosdesk::ui {

/** Draws ✓ 適合, ◐ 要確認, ✕ 不適合 or ？ 判定不能 into a square: shape and colour, and no glyph of a font that may be
 *  missing. */
void paintVerdict(QPainter& painter, const QRectF& square, Verdict verdict, const Theme& theme);

} // namespace sosdesk::ui
