// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/unit_of_work.h"

#include <vector>

namespace sosdesk {

/** One row as it goes to the server and comes from there: its natural key, and its columns as JSON. Rows that belong to
 *  it (the lines of a delivery) stand inside. */
struct RowImage
{
    QString kind{};
    QString key{}; ///< the same on every desk: no row numbers, no versions
    QByteArray content{};
};

/** Rows ↔ images, by a table of kinds: what has no rules of its own on either side needs no noun for the journey.
 *
 *  Decisions, requests, facilities and stock have rules, and travel as nouns.
 */
class RowImages
{
public:
    explicit RowImages(Database& database)
        : m_database(database)
    {
    }

    /** Images of what officers record (contacts, ticks, deliveries …), all rows that stand as @p operation left them.
     */
    [[nodiscard]] Result<std::vector<RowImage>> writtenBy(qint64 operation) const;
    /** Images of imported rows of @p kind (`holiday`, `facility`, `distribution`) that acts of this desk wrote after
     *  the operation @p after up to @p upTo: at most @p most, from behind @p place on, which is moved. */
    [[nodiscard]] Result<std::vector<RowImage>> imported(
        const QString& kind, qint64 after, qint64 upTo, qint64& place, int most) const;

    /** Makes @p image the row, unless an act of this desk after @p settled wrote it (unsent work is never overwritten),
     *  or it says nothing new. True when something changed; StoreDamaged when it is no image of that kind. */
    [[nodiscard]] Result<bool> write(UnitOfWork& work, const RowImage& image, qint64 settled);

private:
    Database& m_database;
};

} // namespace sosdesk
