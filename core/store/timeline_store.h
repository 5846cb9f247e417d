// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/timeline.h"
#include "core/store/database.h"

namespace sosdesk {

/** What happened to a request, as the rows tell it that the journal does not name by its number. */
class TimelineStore
{
public:
    explicit TimelineStore(Database& database)
        : m_database(database)
    {
    }

    /** Its first arrival and every later version, with the files that brought them. */
    [[nodiscard]] Result<std::vector<Event>> versions(const QString& number) const;
    /** The frozen lists it stands in. */
    [[nodiscard]] Result<std::vector<Event>> freezes(const QString& number) const;
    /** The contacts that a file brought; those that were typed are in the journal. */
    [[nodiscard]] Result<std::vector<Event>> importedContacts(const QString& number) const;
    /** Forms, letters and lists that told of it. */
    [[nodiscard]] Result<std::vector<Event>> papers(const QString& number) const;

private:
    Database& m_database;
};

} // namespace sosdesk
