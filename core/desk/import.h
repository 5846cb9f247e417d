// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/office.h"
#include "core/domain/import_tally.h"
#include "core/intake/report.h"

namespace sosdesk {

/** What the importers of the kinds share: the open file, the act, and the tally that they fill. */
struct Import
{
    Office& office;
    Report& report;
    UnitOfWork& work;
    ImportTally& tally;
    ToldFields told{}; ///< what the file has columns for
};

[[nodiscard]] Result<void> importRequests(Import& import);
[[nodiscard]] Result<void> importAggregated(Import& import);
/** Reckons the processing day of every request that is not closed anew, in an act of its own: after the holidays
 * changed. */
[[nodiscard]] Result<void> refreshProcessingDays(Office& office);
[[nodiscard]] Result<void> importSurveys(Import& import);
[[nodiscard]] Result<void> importFacilities(Import& import);
[[nodiscard]] Result<void> importDistributions(Import& import);
[[nodiscard]] Result<void> importStock(Import& import);
[[nodiscard]] Result<void> importContacts(Import& import);
[[nodiscard]] Result<void> importHolidays(Import& import);
/** お客様管理番号 → 伝票番号; what is shipped by it is so. */
[[nodiscard]] Result<void> importTracking(Import& import);
/** 内示 (F3): the file is the whole answer about each request it names; what differs is listed. */
[[nodiscard]] Result<void> importStateNotice(Import& import);
/** A paper sheet becomes a request of ours, or corrects the one that it was before: that of the same facility and day.
 */
[[nodiscard]] Result<void> importSheet(Import& import);

} // namespace sosdesk
