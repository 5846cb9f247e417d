// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/change_set.h"
#include "core/domain/stored_request.h"
#include "core/store/unit_of_work.h"

#include <functional>
#include <optional>
#include <vector>

namespace sosdesk {

/** Requests by number, each with its earlier revisions. */
class RequestStore
{
public:
    explicit RequestStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<std::optional<StoredRequest>> find(const QString& number) const;
    /** Calls @p visit for every request, newest received first; nothing may be written meanwhile. */
    [[nodiscard]] Result<void> each(const std::function<void(const StoredRequest&)>& visit) const;

    /** The rows of all requests of a facility (RollEntry::row). */
    [[nodiscard]] Result<std::vector<std::int64_t>> rowsOf(FacilityCode facility) const;

    [[nodiscard]] Result<void> insert(UnitOfWork& work, Request request, std::optional<Day> processingDay);
    /** Keeps @p known as a revision and makes @p change the record; the changed fields are added to those still open.
     */
    [[nodiscard]] Result<void> replace(
        UnitOfWork& work, const StoredRequest& known, const RequestChange& change, std::optional<Day> processingDay);
    /** What a list searches a request by, folded (domain/folding.h). */
    [[nodiscard]] static QString searchKey(
        const QString& number, const QString& title, const QString& name, FacilityCode code);
    /** What its revisions from @p version on changed, a field once: as it was before the first, as it is after the
     * last.
     */
    [[nodiscard]] Result<std::vector<FieldChange>> changesSince(const QString& number, int version) const;
    /** After the calendar or the policy changed; no new version. */
    [[nodiscard]] Result<void> setProcessingDay(UnitOfWork& work, const QString& number, std::optional<Day> day);

private:
    void writeLines(qint64 row, const Request& request);
    [[nodiscard]] StoredRequest requestFrom(SQLite::Statement& row, qint64& id) const;
    void visitRows(SQLite::Statement& row, const std::function<void(const StoredRequest&)>& visit) const;
    void fillLines(StoredRequest& stored, qint64 id) const;

    Database& m_database;
};

} // namespace sosdesk
