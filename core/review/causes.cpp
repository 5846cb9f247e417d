// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/causes.h"

#include <array>

namespace sosdesk {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array ofFindings = {
    FindingCause{CheckId::C1, "agreement_held"_L1, Verdict::Ok},
    FindingCause{CheckId::C1, "no_agreement"_L1, Verdict::Fail},
    FindingCause{CheckId::C1, "not_listed"_L1, Verdict::Unknown},
    FindingCause{CheckId::C1, "designation_held"_L1, Verdict::Ok},
    FindingCause{CheckId::C1, "answer_figure"_L1, Verdict::Ok},
    FindingCause{CheckId::C1, "answer_tick"_L1, Verdict::Ok},
    FindingCause{CheckId::C1, "not_eligible"_L1, Verdict::Fail},
    FindingCause{CheckId::C1, "eligibility_unknown"_L1, Verdict::Unknown},
    FindingCause{CheckId::C2, "outlook_qualifies"_L1, Verdict::Ok},
    FindingCause{CheckId::C2, "outlook_too_long"_L1, Verdict::Fail},
    FindingCause{CheckId::C2, "outlook_too_long"_L1, Verdict::Attention},
    FindingCause{CheckId::C2, "outlook_missing"_L1, Verdict::Unknown},
    FindingCause{CheckId::C3, "no_overlap"_L1, Verdict::Ok},
    FindingCause{CheckId::C3, "overlap"_L1, Verdict::Attention},
    FindingCause{CheckId::C3, "overlap_unconfirmed"_L1, Verdict::Attention},
    FindingCause{CheckId::C3, "overlap_covers"_L1, Verdict::Fail},
    FindingCause{CheckId::C3, "goods_on_the_way"_L1, Verdict::Attention},
    FindingCause{CheckId::C4, "occasions_none"_L1, Verdict::Ok},
    FindingCause{CheckId::C4, "occasions_few"_L1, Verdict::Ok},
    FindingCause{CheckId::C4, "occasions_frequent"_L1, Verdict::Attention},
    FindingCause{CheckId::C5, "stock_within_limit"_L1, Verdict::Ok},
    FindingCause{CheckId::C5, "stock_over_limit"_L1, Verdict::Fail},
    FindingCause{CheckId::C5, "stock_without_use"_L1, Verdict::Fail},
    FindingCause{CheckId::C5, "stock_and_use_zero"_L1, Verdict::Unknown},
    FindingCause{CheckId::C5, "stock_or_use_missing"_L1, Verdict::Unknown},
    FindingCause{CheckId::C6, "circumstances_heard"_L1, Verdict::Ok},
    FindingCause{CheckId::C6, "circumstances_written"_L1, Verdict::Ok},
    FindingCause{CheckId::C6, "stockout_without_purchase"_L1, Verdict::Attention},
    FindingCause{CheckId::C6, "other_without_words"_L1, Verdict::Attention},
    FindingCause{CheckId::C6, "circumstances_missing"_L1, Verdict::Unknown},
    FindingCause{CheckId::C7, "surveys_answered"_L1, Verdict::Ok},
    FindingCause{CheckId::C7, "survey_absent"_L1, Verdict::Fail},
    FindingCause{CheckId::C7, "survey_not_imported"_L1, Verdict::Unknown},
    FindingCause{CheckId::C7, "survey_duty_unknown"_L1, Verdict::Unknown},
    FindingCause{CheckId::C8, "in_time"_L1, Verdict::Ok},
    FindingCause{CheckId::C8, "moved_to_later_day"_L1, Verdict::Attention},
    FindingCause{CheckId::C9, "within_suggestion"_L1, Verdict::Ok},
    FindingCause{CheckId::C9, "above_suggestion"_L1, Verdict::Attention},
    FindingCause{CheckId::C9, "far_above_suggestion"_L1, Verdict::Attention},
    FindingCause{CheckId::C9, "suggestion_unknown"_L1, Verdict::Unknown},
    FindingCause{CheckId::C10, "use_plausible"_L1, Verdict::Ok},
    FindingCause{CheckId::C10, "use_incomparable"_L1, Verdict::Ok},
    FindingCause{CheckId::C10, "use_above_own"_L1, Verdict::Attention},
    FindingCause{CheckId::C10, "use_below_own"_L1, Verdict::Attention},
    FindingCause{CheckId::C10, "use_above_peers"_L1, Verdict::Attention},
    FindingCause{CheckId::C10, "use_below_peers"_L1, Verdict::Attention},
    FindingCause{CheckId::C10, "outlook_contradicts_stock"_L1, Verdict::Attention},
    FindingCause{CheckId::C10, "stock_never_falls"_L1, Verdict::Attention},
    FindingCause{CheckId::C10, "use_missing"_L1, Verdict::Unknown},
    FindingCause{CheckId::C11, "conditions_confirmed"_L1, Verdict::Ok},
    FindingCause{CheckId::C11, "conditions_denied"_L1, Verdict::Attention},
    FindingCause{CheckId::C11, "conditions_blank"_L1, Verdict::Attention},
    FindingCause{CheckId::A1, "institutions_fewer"_L1, Verdict::Ok},
    FindingCause{CheckId::A1, "institutions_equal"_L1, Verdict::Attention},
    FindingCause{CheckId::A1, "institutions_more"_L1, Verdict::Fail},
    FindingCause{CheckId::A1, "institutions_missing"_L1, Verdict::Unknown},
};

constexpr std::array ofViolations = {
    ViolationCause{"D1"_L1, "no_method"_L1, true, false},
    ViolationCause{"D1"_L1, "no_quantity"_L1, true, false},
    ViolationCause{"D1"_L1, "opinion_without_count"_L1, true, false},
    ViolationCause{"D1"_L1, "opinion_without_circumstances"_L1, true, false},
    ViolationCause{"D1"_L1, "negative_quantity"_L1, true, true},
    ViolationCause{"D1"_L1, "absurd_quantity"_L1, true, true},
    ViolationCause{"D1"_L1, "unknown_item"_L1, true, true},
    ViolationCause{"D1"_L1, "item_twice"_L1, true, true},
    ViolationCause{"D1"_L1, "item_not_asked"_L1, false, false},
    ViolationCause{"D2"_L1, "no_reason"_L1, true, false},
    ViolationCause{"D2"_L1, "method_given"_L1, true, false},
    ViolationCause{"D2"_L1, "quantity_given"_L1, true, false},
    ViolationCause{"D3"_L1, "state_quantity_given"_L1, true, false},
    ViolationCause{"D3"_L1, "no_state_quantity"_L1, true, false},
    ViolationCause{"D3"_L1, "mixed_without_reason"_L1, true, false},
    ViolationCause{"D5"_L1, "no_need"_L1, true, false},
    ViolationCause{"D5"_L1, "not_in_reception"_L1, true, true},
    ViolationCause{"D5"_L1, "reception_stopped"_L1, true, true},
    ViolationCause{"D6"_L1, "no_override_reason"_L1, true, false},
    ViolationCause{"D7"_L1, "above_free_stock"_L1, true, false},
    ViolationCause{"D7"_L1, "no_stock_list"_L1, false, false},
    ViolationCause{"D8"_L1, "request_closed"_L1, true, true},
    ViolationCause{"D9"_L1, "withdrawn"_L1, true, false},
    ViolationCause{"D9"_L1, "talks_refused"_L1, true, false},
    ViolationCause{"D9"_L1, "inquiry_open"_L1, false, false},
    ViolationCause{"D10"_L1, "no_officer"_L1, true, true},
};

} // namespace

std::span<const FindingCause> findingCauses()
{
    return ofFindings;
}

std::span<const ViolationCause> violationCauses()
{
    return ofViolations;
}

} // namespace sosdesk
