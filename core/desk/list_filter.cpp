// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/list_filter.h"

#include "core/domain/request.h"

#include <array>

namespace sosdesk {
namespace {

constexpr int activeDays = 30; // 実施中: the past 30 days [facility]

bool isActive(const RollEntry& entry, Day today)
{
    return !entry.received || today - dayOf(*entry.received) <= activeDays;
}

/** Due today, come after today's cut-off, or left undecided by an earlier day (but not for ever) until
 * today. What was sent on a
 * day that is still to come stands aside: some clock is wrong. */
bool isDue(const RollEntry& entry, Day today)
{
    if (!entry.processingDay || !isInReception(entry.status)) {
        return false;
    }
    if (*entry.processingDay < today) {
        const bool wasDecidedToday = entry.decidedOn == today; // it was today's work, and stays in its list
        return wasDecidedToday || (!isDone(entry) && today - *entry.processingDay <= activeDays);
    }
    return *entry.processingDay == today || (entry.received && dayOf(*entry.received) <= today);
}

} // namespace

bool belongsTo(View view, const RollEntry& entry, Day today)
{
    switch (view) {
    case View::Today:
        return isDue(entry, today);
    case View::Active:
        return isActive(entry, today);
    case View::All:
        return true;
    case View::Changed:
        return entry.changed;
    case View::Recent:
        return false;
    }
    Q_UNREACHABLE();
}

std::optional<View> viewFromCode(QStringView code)
{
    static const std::array codes = {std::pair{u"today", View::Today}, std::pair{u"active", View::Active},
        std::pair{u"all", View::All}, std::pair{u"recent", View::Recent}, std::pair{u"changed", View::Changed}};
    for (const auto& [text, view] : codes) {
        if (code == QStringView(text)) {
            return view;
        }
    }
    return std::nullopt;
}

} // namespace sosdesk
