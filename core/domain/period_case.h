// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/codes.h"
#include "core/domain/facility.h"
#include "core/domain/request.h"

#include <optional>
#include <vector>

namespace sosdesk {

/** Pieces of one item that a request asks for. */
struct AskedLine
{
    Item item{};
    Quantity pieces = 0;
};

/** A request of a period of processing days with what became of it: what statistics, the publication list (P2) and the
 *  PUSH top-up (P1) are made of. After 受付完了 need, method and lines are G-MIS's, where it has any. */
struct PeriodCase
{
    QString number{};
    FacilityCode facility{};
    QString facilityName{};
    std::optional<FacilityKind> kind{}; ///< of the facility list
    Channel channel = Channel::Gmis;
    std::optional<Instant> received{};
    Day processingDay{};
    std::vector<AskedLine> asked{};
    std::optional<Need> need{}; ///< nothing: not completed
    std::optional<Method> method{};
    std::optional<Instant> decided{}; ///< when our decision was completed
    int decisionVersion = 0;          ///< 0: none of ours
    std::vector<DecisionLine> lines{};
    bool withdrawn = false; ///< undecided, and the facility took it back (D9)
    bool told = false;      ///< the facility was told of this version of the decision
};

} // namespace sosdesk
