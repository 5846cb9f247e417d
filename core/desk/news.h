// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/change_set.h"

#include <QStringList>

#include <vector>

namespace sosdesk {

class Office;
class UnitOfWork;
struct Distribution;
struct Dossier;
struct StoredRequest;

/** The decisions that news can still turn: RequestHistory::decidedSince() of the last two weeks. */
[[nodiscard]] Result<QStringList> decidedLately(Office& office, qint64 before);

/** `goods:2024-11-20`: what is sent on a day, as news to a request. */
[[nodiscard]] QString goodsSource(const Distribution& sent);

/** Puts a dossier back to what was known before the news with these sources: surveys and distributions as they stood
 *  when its request was last seen, none where there was none; a correction that was heard is left out. */
[[nodiscard]] Result<void> putBack(Office& office, Dossier& dossier, const std::vector<QString>& sources);

/** The surveys and distributions among these sources as changes: their day where they came since, with all that is
 *  another figure now where they were corrected (see LookedAgain::fields). @p before is the dossier after putBack(),
 *  @p now before it. */
[[nodiscard]] std::vector<FieldChange> newsChanges(
    Office& office, const Dossier& before, const Dossier& now, const std::vector<QString>& sources);

/** Asks for a second look at a request where a verdict or a suggestion is another one than before the news with these
 *  sources, and journals it as @p action; inside an act. */
[[nodiscard]] Result<void> flagIfJudgedOtherwise(Office& office, UnitOfWork& work, const StoredRequest& stored,
    const Dossier& dossier, const std::vector<QString>& sources, const QString& action);

} // namespace sosdesk
