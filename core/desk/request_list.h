// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/desk/list_filter.h"
#include "core/domain/decision.h"
#include "core/domain/hold.h"
#include "core/domain/stored_request.h"

#include <optional>
#include <vector>

namespace sosdesk {

class Office;
struct Dossier;

struct ListedRequest
{
    StoredRequest stored{};
    std::optional<Lane> lane{}; ///< nothing for drafts and error records
    std::optional<Decision> decision{};
    Hold hold{};
    std::optional<Instant> redialAt{}; ///< as agreed in the newest contact
};

/** What a list tells of a request that was judged. */
[[nodiscard]] ListedRequest listedFrom(
    StoredRequest stored, std::optional<Lane> lane, const Dossier& dossier, Hold hold);

/** The requests of a view with their lanes, newest received first; of View::Today what is urgent comes before all,
 * then what earlier days left undecided. */
[[nodiscard]] Result<std::vector<ListedRequest>> listRequests(Office& office, const ListFilter& filter);

} // namespace sosdesk
