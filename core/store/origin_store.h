// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/facility.h"
#include "core/domain/origin.h"
#include "core/domain/survey.h"
#include "core/store/database.h"

#include <optional>

namespace sosdesk {

/** Which file brought the newest version of a row: for whoever asks where a figure is from. Nothing when there is no
 *  such row. */
class OriginStore
{
public:
    explicit OriginStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<std::optional<Origin>> ofRequest(const QString& number) const;
    [[nodiscard]] Result<std::optional<Origin>> ofSurvey(SurveyKind kind, FacilityCode facility, Day day) const;
    [[nodiscard]] Result<std::optional<Origin>> ofFacility(FacilityCode code) const;
    /** Of the distribution to @p facility that changed last. */
    [[nodiscard]] Result<std::optional<Origin>> ofDistributions(FacilityCode facility) const;
    [[nodiscard]] Result<std::optional<Origin>> ofContact(const QString& request, Instant at) const;

private:
    Database& m_database;
};

} // namespace sosdesk
