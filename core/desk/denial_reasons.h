// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace sosdesk {

class Office;

/** A reason for 否 as the office words it. */
struct DenialReason
{
    QString category{}; ///< short: stands beside its number key
    QString text{};     ///< a sentence of the opinion (D2)

    friend bool operator==(const DenialReason&, const DenialReason&) = default;
};

inline constexpr std::size_t mostDenialReasons = 9; ///< one a number key

/** The reasons in the order of their keys: the office's own file `reasons/denial.json` in the data folder, else the
 *  built-in one. BadResource names file, key and what is wrong: an empty text, twice the same category, more than nine.
 */
[[nodiscard]] Result<std::vector<DenialReason>> denialReasons(Office& office);

} // namespace sosdesk
