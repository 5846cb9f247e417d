// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/contact.h"
#include "core/domain/decision.h"
#include "core/domain/stored_request.h"
#include "core/review/dossier.h"

#include <optional>
#include <vector>

namespace sosdesk {

class Office;

/** A request of a facility with what became of it. */
struct FacilityRequest
{
    Request request{};
    std::optional<Decision> decision{}; ///< the newest version
};

/** Everything that is known of one place, under every code it surely had. */
struct FacilityPage
{
    FacilityCode code{};
    QString name{};
    std::optional<Facility> listed{};                 ///< nothing: it is known from requests and surveys only
    std::vector<FacilityCode> otherCodes{};           ///< codes it had before, or has now (confirmed by the list)
    std::vector<Survey> weekly{};                     ///< of the past year, newest first
    std::vector<MatchedDistribution> distributions{}; ///< oldest first, also to what only looks like the same place
    std::vector<FacilityRequest> requests{};          ///< newest first, those without 申請日時 last
    std::vector<Contact> contacts{};                  ///< about all of its requests, newest first
    Day today{};
};

/** The page of a place. BadArgument for a code that nobody has ever named. */
[[nodiscard]] Result<FacilityPage> facilityPage(Office& office, FacilityCode code);

} // namespace sosdesk
