// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/survey.h"
#include "core/domain/team.h"
#include "core/store/row_images.h"

namespace sosdesk {

/** Imported nouns on their way to the server, in parts: what acts of this desk wrote from behind the operation
 *  @p after up to @p upTo, from behind @p place on, which is moved. */
class ImportedParts
{
public:
    ImportedParts(Database& database, qint64 after, qint64 upTo)
        : m_database(database)
        , m_after(after)
        , m_upTo(upTo)
    {
    }

    /** Requests whole, as jsonOf(const Request&) tells them. */
    [[nodiscard]] Result<std::vector<RowImage>> requests(qint64& place, int most) const;
    /** Lots as the newest list had them: what was booked since is told as bookings. A lot that the server already had
     *  when this desk first met it (@p met: the last act before) is not told again. */
    [[nodiscard]] Result<std::vector<RowImage>> lots(qint64& place, int most, qint64 met) const;
    [[nodiscard]] Result<SurveyColumns> surveys(SurveyKind kind, qint64& place, int most) const;

private:
    Database& m_database;
    qint64 m_after;
    qint64 m_upTo;
};

} // namespace sosdesk
