// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/change_set.h"
#include "core/review/second_look.h"

#include <QString>

namespace sosdesk::wording {

/** One sentence: what the changes made of the judgement, with the checks that it is about. */
[[nodiscard]] QString secondLook(const SecondLook& look, const ItemCatalogue& items);
/** What came after the decision, and what was corrected since, with each figure before and after; empty when none of
 *  @p fields (see LookedAgain) is of that kind. */
[[nodiscard]] QString newsText(const std::vector<FieldChange>& fields, const ItemCatalogue& items);

} // namespace sosdesk::wording
