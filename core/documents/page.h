// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/paper.h"

#include <QLineF>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <vector>

class QImage;
class QPainter;

namespace sosdesk {

/** The unit of all positions on a page: hundredths of a millimetre. Fonts are laid out in it too, so a page breaks at
 *  the same places on every printer, in every PDF and on the screen. */
inline constexpr double unitsPerMillimetre = 100;
inline constexpr double millimetresPerInch = 25.4;

/** One line of text at its place. */
struct PlacedLine
{
    std::shared_ptr<const QTextLayout> layout{};
    int line = 0;
    QPointF at{};
};

/** One A4 page as it will be drawn, from its upper left corner. */
struct Page
{
    std::vector<QRectF> grounds{}; ///< grey, below everything
    QString diagonal{};            ///< large across the page, above the grounds
    std::vector<QLineF> rules{};
    std::vector<PlacedLine> lines{};
};

/** Where everything of a paper stands. What does not fit goes on on further pages; nothing is cut. Needs a
 *  QGuiApplication. */
[[nodiscard]] std::vector<Page> layOut(const Paper& paper);

/** Draws a page; the painter's unit must be unitsPerMillimetre's. */
void paint(QPainter& painter, const Page& page);

/** The page on white paper. */
[[nodiscard]] QImage pictureOf(const Page& page, double dotsPerMillimetre);

} // namespace sosdesk
