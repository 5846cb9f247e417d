// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/change_set.h"

#include <vector>

namespace sosdesk {

class Office;
struct Dossier;

/** Puts a dossier back to what was known before the news with these sources: a survey as it stood when its request was
 *  last seen, none where there was none; a correction that was heard is left out. */
[[nodiscard]] Result<void> putBack(Office& office, Dossier& dossier, const std::vector<QString>& sources);

/** The surveys among these sources as changes: their day where they came since, with all that is another figure now
 *  where they were corrected (see LookedAgain::fields). @p before is the dossier after putBack(), @p now before it. */
[[nodiscard]] std::vector<FieldChange> surveyChanges(
    Office& office, const Dossier& before, const Dossier& now, const std::vector<QString>& sources);

} // namespace sosdesk
