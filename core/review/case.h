// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/policy/business_calendar.h"
#include "core/policy/policy.h"
#include "core/review/dossier.h"

namespace sosdesk {

/** A request under judgement: what is known of it, the rules that hold, and its two days. */
struct Case
{
    const Dossier& dossier;
    const Policy& policy;
    const BusinessCalendar& calendar;
    Day requestDay{};    ///< the day it was sent (申請日)
    Day processingDay{}; ///< the day it belongs to

    [[nodiscard]] const Request& request() const { return dossier.request; }
};

} // namespace sosdesk
