// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/roll.h"
#include "core/store/database.h"

#include <vector>

namespace sosdesk {

/** What a judgement was made from, as one number: another one means that the gists are of yesterday. Never 0. */
struct Basis
{
    std::int64_t number = 1;
};

/** The list of all requests with the gist of each one's judgement.
 *
 *  Gists are derived and may be thrown away at any time: they have no identity, version or operation. What touches a
 *  request, its contacts, or decisions about its facility makes its gist stale (triggers of the schema); imports of
 *  facts make all of them stale (countFacts).
 */
class RollStore
{
public:
    explicit RollStore(Database& database)
        : m_database(database)
    {
    }

    /** All requests by row; a gist that is not of @p basis is there, but not fresh. */
    [[nodiscard]] Result<Roll> load(Basis basis) const;
    /** The same for some rows; rows that do not exist are left out. */
    [[nodiscard]] Result<Roll> load(Basis basis, const std::vector<std::int64_t>& rows) const;

    struct Judged
    {
        std::int64_t row = 0;
        Gist gist{};
    };
    /** Keeps gists in a transaction of its own; nothing in a store that may only be read. */
    [[nodiscard]] Result<void> keep(Basis basis, const std::vector<Judged>& judged);

    /** How often facts that judgements stand on were imported. */
    [[nodiscard]] Result<std::int64_t> facts() const;
    /** Counts one more such import; inside its transaction. */
    [[nodiscard]] Result<void> countFacts();

private:
    Database& m_database;
};

} // namespace sosdesk
