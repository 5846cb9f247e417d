// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/case.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace sosdesk {

/** Where a figure was taken from, the stronger last. */
enum class FigureOrigin { Request, Weekly, Heard };

/** One figure and where it is from. */
template <typename Value>
struct Figure
{
    std::optional<Value> value{};
    FigureOrigin origin = FigureOrigin::Request;
    QString source = QStringLiteral("request"); ///< as in Finding: `request`, `weekly:2024-11-20`, `contact:<at>`
};

/** The figures that checks and S1 use for one item: what was corrected on the phone, else what the request says, else
 *  what the newest qualifying weekly survey says (DOMAIN 6). */
struct Figures
{
    Figure<Quantity> stock{};
    Figure<Quantity> weeklyUse{};
    Figure<Quantity> purchase{};
    Figure<Outlook> outlook{};
};

[[nodiscard]] Figures figuresOf(const Case& judged, const RequestLine& line);

/** Puts a known figure among the facts of a finding: `stock`, `stockFrom` (`request`, `weekly`, `heard`) and
 *  `stockSource`. */
void stateFigure(QJsonObject& facts, const QString& key, const Figure<Quantity>& figure);
void stateFigure(QJsonObject& facts, const QString& key, const Figure<Outlook>& figure);

/** The source of a finding that used both figures: the stronger one's. */
[[nodiscard]] QString sourceOf(const Figure<Quantity>& a, const Figure<Quantity>& b);

} // namespace sosdesk
