// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/change_set.h"
#include "core/domain/item.h"
#include "core/domain/request.h"
#include "core/sync/keep_untold.h"

#include <optional>

namespace sosdesk {

/** What a fetched noun changes: it takes over the known identity and what its file could not tell, and differs or not.
 */
template <typename Noun>
[[nodiscard]] Standing reconcile(const std::optional<Noun>& known, const ToldFields& told, Noun& fetched)
{
    if (!known) {
        return Standing::New;
    }
    fetched.id = known->id;
    keepUntold(*known, told, fetched);
    return *known == fetched ? Standing::Unchanged : Standing::Changed;
}

/** Known × fetched request: what becomes the record and which fields differ.
 *
 *  The facility's own fields of a request that stood in reception, or was seen there before (@p wasSeen), are marked,
 * so that the officer looks again (DOMAIN 4); so is that it was taken back. A report older than what is known changes
 *  nothing.
 */
[[nodiscard]] RequestChange reconcile(const std::optional<Request>& known, const ToldFields& told, Request fetched,
    const ItemCatalogue& items, bool wasSeen = false);

} // namespace sosdesk
