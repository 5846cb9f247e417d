// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/policy/business_calendar.h"
#include "core/policy/policy_shelf.h"

namespace sosdesk::tests {

inline const PolicyShelf& builtInShelf()
{
    static const PolicyShelf shelf = PolicyShelf::load().value();
    return shelf;
}

inline const BusinessCalendar& builtInCalendar()
{
    static const BusinessCalendar calendar = BusinessCalendar::load().value();
    return calendar;
}

inline Day day(const QString& iso)
{
    return dayFromIso(iso).value();
}

inline Instant moment(const QString& iso)
{
    return instantFromIso(iso).value();
}

} // namespace sosdesk::tests
