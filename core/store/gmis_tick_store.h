// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/unit_of_work.h"

#include <set>

namespace sosdesk {

/** The fields of a decision that the officer ticked as typed into G-MIS. */
class GmisTickStore
{
public:
    explicit GmisTickStore(Database& database)
        : m_database(database)
    {
    }

    /** The ticked fields of one version of the decision; those of an earlier version are not among them. */
    [[nodiscard]] Result<std::set<QString>> of(const QString& request, int decisionVersion) const;
    [[nodiscard]] Result<void> set(
        UnitOfWork& work, const QString& request, int decisionVersion, const QString& field, bool ticked);

private:
    Database& m_database;
};

} // namespace sosdesk
