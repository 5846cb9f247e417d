// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/codes.h"
#include "core/domain/facility.h"
#include "core/domain/item.h"
#include "core/intake/plain_text.h"

namespace sosdesk {

/** The most pieces a cell may state. */
inline constexpr Quantity mostPieces = 9'999'999;

/** A number of pieces: `1200`, `1,200`, full-width digits, with 枚; with 双 twice as many when @p pairs (gloves). The
 *  cell is not empty. BadQuantity, NegativeQuantity, FractionalQuantity, TooLarge. */
[[nodiscard]] Cell<Quantity> quantityFrom(std::string_view utf8, bool pairs);

/** A day: `2024/10/4`, `2024-10-04`, `2024年10月4日`, `令和6年10月4日`, `R6.10.4`, 元年; a midnight behind it is
 *  ignored. BadDate. */
[[nodiscard]] Cell<Day> dayFromText(std::string_view utf8);

enum class TimeOfDay {
    Needed,
    MayLack, ///< then it is midnight
};

/** A moment in Japan: a day as above, then `13:44` or `13:44:05`; or ISO 8601 with an offset. BadDate, BadTime. */
[[nodiscard]] Cell<Instant> instantFromText(std::string_view utf8, TimeOfDay time);

/** A facility code and whether its check digit fits. */
struct ReadCode
{
    FacilityCode code{};
    bool fits = true;
};

/** A medical institution code of 10, 9 or 7 digits (FACTS 2.4). The short forms lack the point table digit (1, or 4 for
 *  a pharmacy and 6 for a visiting nurse station where the row tells the @p kind), 7 also the prefecture.
 *
 *  @p prefecture is the office's own, two digits or empty. LostZero for a number that can only be, or is at least as
 *  likely, a longer code without its zero: 6 and 8 digits, and 9 digits that read well as 0 + 9 (a prefecture 01–09,
 *  a point table that exists, a check digit that fits) unless they begin with the own prefecture.
 *  ExponentCode, BadCode.
 */
[[nodiscard]] Cell<ReadCode> codeFrom(
    std::string_view utf8, std::string_view prefecture, std::optional<FacilityKind> kind = std::nullopt);

} // namespace sosdesk
