// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/dispatch.h"
#include "core/policy/business_calendar.h"
#include "core/policy/policy.h"
#include "core/review/dossier.h"
#include "core/review/review.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace sosdesk {

/** One request with everything that papers about it tell. Only looked at. */
struct Matter
{
    const Dossier& dossier;
    const Review& review;
    const Policy& policy; ///< the regime it was judged by
    const BusinessCalendar& calendar;
    std::vector<Dispatch> dispatches{}; ///< what is known of its deliveries; at most one a side
};

/** Who writes, and as of when: the same on all papers of one print. Text as it was typed. */
struct Letterhead
{
    Mode mode = Mode::Drill;
    Instant asOf{};
    std::optional<Instant> lastImport{}; ///< of a request list from G-MIS
    qint64 journal = 0;                  ///< sequence of the newest journal entry
    QString office{};
    QString contact{};
    QString documentNumber{};
    QStringList approvals{};
};

} // namespace sosdesk
