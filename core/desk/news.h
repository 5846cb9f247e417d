// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/change_set.h"

#include <functional>
#include <vector>

namespace sosdesk {

class Office;
class UnitOfWork;
struct Distribution;
struct Dossier;
struct StoredRequest;

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

/** What one kind of news asks of each decision. */
struct NewsToDecisions
{
    QString action{};                                              ///< of the journal
    std::function<Result<bool>(const StoredRequest&)> reaches{};   ///< cheap: whether this act wrote anything about it
    std::function<std::vector<QString>(const Dossier&)> sources{}; ///< what of this act stands in its dossier
};

/** Asks for a second look at decisions that the news of this act judges differently: a verdict or a suggestion is
 *  another one than by what was known when it was last seen. Of the last two weeks; decisions of others only when they
 *  were received before the act of the row @p since. Inside an act. */
[[nodiscard]] Result<void> flagDecided(Office& office, UnitOfWork& work, const NewsToDecisions& news, qint64 since);

} // namespace sosdesk
