// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/codes.h"
#include "core/domain/facility.h"
#include "core/domain/id.h"
#include "core/domain/item.h"

namespace sosdesk {

/** One line of what was or will be sent to a facility: PUSH, prefectural, or an earlier emergency distribution. */
struct Distribution
{
    DistributionId id{};
    FacilityCode facility{};
    QString facilityName{};
    Item item{};
    Quantity pieces = 0;
    Day shipDate{};
    DistributionKind kind = DistributionKind::Push;
    DistributionState state = DistributionState::Shipped;
    QString remarks{};
    int occurrence = 1; ///< 1 for the first line of a file with this facility, item, date and kind, 2 for the next …

    friend bool operator==(const Distribution&, const Distribution&) = default;
};

[[nodiscard]] inline bool isEmergency(DistributionKind kind)
{
    return kind == DistributionKind::SosState || kind == DistributionKind::SosPrefecture;
}

} // namespace sosdesk
