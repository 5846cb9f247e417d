// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/facility.h"
#include "core/store/database.h"

#include <vector>

namespace sosdesk {

/** One facility that a text may mean. */
struct FacilityHit
{
    FacilityCode code{};
    QString name{};
    QString address{};
    QString phone{};
    bool isListed = true; ///< of the facility list; else only known from a request

    friend bool operator==(const FacilityHit&, const FacilityHit&) = default;
};

/** Finds facilities while somebody types: by a part of the name (高 finds 髙), of the code, or of the phone number. */
class FacilitySearch
{
public:
    explicit FacilitySearch(Database& database)
        : m_database(database)
    {
    }

    /** At most @p most, names that begin with it first; none for a blank text. Some milliseconds in 10,000. */
    [[nodiscard]] Result<std::vector<FacilityHit>> find(const QString& text, int most) const;
    /** It asked through G-MIS: it has its ID. */
    [[nodiscard]] Result<bool> hasAskedThroughGmis(FacilityCode code) const;

private:
    Database& m_database;
};

} // namespace sosdesk
