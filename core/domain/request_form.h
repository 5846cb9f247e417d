// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/codes.h"

#include <QString>

#include <optional>

namespace sosdesk {

/** What the form of a request has beside the fields that every channel knows: of a paper sheet, a call, an aggregator.
 */
struct RequestForm
{
    std::optional<Day> idAppliedOn{}; ///< sheet: when the facility applied for its G-MIS ID
    // aggregator: how many of its institutions ask, and have which outlook
    QString aggregator{}; ///< とりまとめ団体名
    std::optional<int> institutions{};
    std::optional<int> institutionsWithin1Week{};
    std::optional<int> institutionsWithin3Weeks{};
    // sheet and urgent: how the place is reached, as it was told
    std::optional<FacilityKind> kind{};
    QString postalCode{};
    QString address{};
    QString phone{};
    QString contactPerson{};
    QString caller{}; ///< urgent: who called

    friend bool operator==(const RequestForm&, const RequestForm&) = default;
};

} // namespace sosdesk
