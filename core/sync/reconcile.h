// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/change_set.h"
#include "core/domain/item.h"
#include "core/domain/request.h"

#include <optional>

namespace sosdesk {

/** What a fetched noun changes: it takes over the known identity, and differs or not.
 *
 *  For nouns whose identity is a member `id` and whose source tells the whole record every time.
 */
template <typename Noun>
[[nodiscard]] Standing reconcile(const std::optional<Noun>& known, Noun& fetched)
{
    if (!known) {
        return Standing::New;
    }
    fetched.id = known->id;
    return *known == fetched ? Standing::Unchanged : Standing::Changed;
}

/** Known × fetched request: what becomes the record and which fields differ.
 *
 *  The facility's own fields of a request that stood in reception are marked, so that the officer looks again (DOMAIN
 * 4). A report without the prefecture's entries does not wipe those that an earlier report brought.
 */
[[nodiscard]] RequestChange reconcile(const std::optional<Request>& known, Request fetched, const ItemCatalogue& items);

} // namespace sosdesk
