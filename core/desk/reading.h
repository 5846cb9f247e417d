// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/database.h"

namespace sosdesk {

/** Everything read while it lives is of one moment, under one lock of the store.
 *
 *  A dossier asks the store fifty questions; SQLite would lock the file, look for a left-over journal and unlock it
 *  again for each. May stand inside a unit of work.
 */
class Reading
{
public:
    explicit Reading(Database& database)
        : m_database(database)
    {
        // A store that cannot even begin says so at the first question.
        (void)m_database.guarded([this] { m_database.prepare("SAVEPOINT reading").exec(); });
    }
    ~Reading()
    {
        (void)m_database.guarded([this] { m_database.prepare("RELEASE reading").exec(); });
    }
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

private:
    Database& m_database;
};

} // namespace sosdesk
