// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/fair_share.h"

namespace sosdesk {

template <>
struct CodeTable<ShareReason>
{
    static constexpr std::array rows = {std::pair{ShareReason::AskedInFull, std::string_view("asked_in_full")},
        std::pair{ShareReason::WithStateInFull, std::string_view("with_state_in_full")},
        std::pair{ShareReason::OfferBelowAPack, std::string_view("offer_below_a_pack")},
        std::pair{ShareReason::NeedInFull, std::string_view("need_in_full")},
        std::pair{ShareReason::EqualCover, std::string_view("equal_cover")},
        std::pair{ShareReason::InProportion, std::string_view("in_proportion")},
        std::pair{ShareReason::TierInProportion, std::string_view("tier_in_proportion")},
        std::pair{ShareReason::FloorOnly, std::string_view("floor_only")},
        std::pair{ShareReason::ShorterCoverFirst, std::string_view("shorter_cover_first")},
        std::pair{ShareReason::BelowAPack, std::string_view("below_a_pack")},
        std::pair{ShareReason::LaterTier, std::string_view("later_tier")},
        std::pair{ShareReason::CoverUnknown, std::string_view("cover_unknown")},
        std::pair{ShareReason::NoUse, std::string_view("no_use")},
        std::pair{ShareReason::NeedUnknown, std::string_view("need_unknown")},
        std::pair{ShareReason::NoNeed, std::string_view("no_need")},
        std::pair{ShareReason::NothingToShare, std::string_view("nothing_to_share")},
        std::pair{ShareReason::NothingAsked, std::string_view("nothing_asked")}};
};

} // namespace sosdesk
