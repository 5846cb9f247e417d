// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/drill/report_file.h"
#include "core/intake/layout_shelf.h"
#include "core/policy/business_calendar.h"
#include "core/policy/policy_shelf.h"

#include <QString>

#include <vector>

namespace sosdesk {

/** What prefecture to make, and for which day. */
struct DrillOptions
{
    QString folder{};                          ///< made when missing; files of the same names are replaced
    QString prefecture = QStringLiteral("47"); ///< two digits, `01`–`47`
    int facilities = 200;                      ///< 20–50,000
    int requests = 31;                         ///< of the day, beside those closed in past weeks; 1–500,000
    int weeks = 52;                            ///< weekly surveys back from the day; 1–520
    int days = 21;                             ///< daily surveys back from the day; 1–366
    Day date{};                                ///< a day off stands for the business day before it
    quint64 seed = 1;
    DrillEncoding encoding = DrillEncoding::Utf8;
};

/** What the rules and layouts of the office are; the drill is written for them. */
struct DrillRules
{
    const LayoutShelf& layouts;
    const PolicyShelf& policies;
    const BusinessCalendar& calendar;
};

struct DrillFile
{
    QString path{};
    ReportKind kind{};
    qint64 rows = 0; ///< records after the header, the footer aside
};

struct DrillSummary
{
    Day day{};                 ///< the business day that is played
    QString regime{};          ///< whose rules the day was made for
    qint64 closedRequests = 0; ///< of past weeks, in requests.csv beside those of the day
    std::vector<DrillFile> files{};
};

/** Makes a prefecture of invented facilities with its surveys, distributions, stock and one day's requests in which
 *  every lane has some, written as the very files that G-MIS would give: facilities, weekly, daily, push, stock,
 *  contacts, requests and requests-2 (half an hour later) .csv.
 *
 *  The same options give the same bytes. Nobody real is in it. ErrorCode::BadArgument with the option as column, or
 *  those of atomicWrite().
 */
[[nodiscard]] Result<DrillSummary> writeDrill(const DrillOptions& options, const DrillRules& rules);

} // namespace sosdesk
