// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainter>

namespace sosdesk::ui {

/** Draws the icon @p name of ui/shared/icons in one colour into a square. */
void paintIcon(QPainter& painter, const QRectF& square, const QString& name, const QColor& color);

} // namespace sosdesk::ui
