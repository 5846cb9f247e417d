// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/decision.h"
#include "core/domain/item.h"
#include "core/policy/policy.h"
#include "core/review/dossier.h"
#include "core/review/review.h"

#include <QString>

namespace sosdesk::wording {

/** Whether the program wrote every word of the opinion of @p decision: it is what was composed for it from what is
 *  known now, or was before something more was heard, with or without sentences about shares. A blank one is nobody's.
 *  One of facts that are there no more counts as a person's. */
[[nodiscard]] bool isComposed(const Decision& decision, const Dossier& dossier, const Review& review,
    const Policy& policy, const ItemCatalogue& items);

/** The opinion that the facts allow for @p decision as it stands; of a 要 the sentences about shares that its opinion
 *  has stay. */
[[nodiscard]] QString composedAnew(const Decision& decision, const Dossier& dossier, const Review& review,
    const Policy& policy, const ItemCatalogue& items);

} // namespace sosdesk::wording
