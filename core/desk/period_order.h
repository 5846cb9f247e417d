// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/codes.h"

namespace sosdesk {

/** Lists that leave for a period of processing days; the watch list is of today. */
enum class PeriodList { Publication, PushTopUp, Statistics, WatchList };

template <>
struct CodeTable<PeriodList>
{
    static constexpr std::array rows = {std::pair{PeriodList::Publication, std::string_view("publication")},
        std::pair{PeriodList::PushTopUp, std::string_view("push-topup")},
        std::pair{PeriodList::Statistics, std::string_view("statistics")},
        std::pair{PeriodList::WatchList, std::string_view("watch-list")}};
};

/** Which list, and the days that it is about, both counted. */
struct PeriodOrder
{
    PeriodList list = PeriodList::Statistics;
    Day from{};
    Day to{};
};

} // namespace sosdesk
