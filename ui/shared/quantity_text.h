// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/item.h"

#include <QString>

#include <optional>

namespace sosdesk::ui {

/** The most pieces that can be typed. */
inline constexpr Quantity mostPieces = 9'999'999;

/** A typed number of pieces. Neither pieces nor problem: nothing was typed. */
struct TypedQuantity
{
    std::optional<Quantity> pieces{};
    QString problem{}; ///< why it is none, in words for the person
};

/** `1200`, `1,200`, full-width digits, with 枚; with 双 twice as many when @p pairs (gloves). No fraction, nothing
 * below zero, nothing guessed. */
[[nodiscard]] TypedQuantity quantityFromTyped(const QString& text, bool pairs);

/** `1,200` */
[[nodiscard]] QString grouped(Quantity quantity);

} // namespace sosdesk::ui
