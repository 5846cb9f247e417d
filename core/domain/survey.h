// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/codes.h"
#include "core/domain/facility.h"
#include "core/domain/item.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace sosdesk {

enum class SurveyKind { Weekly, Daily };

/** One item of a weekly survey; a bare figure is -1 when its cell was empty (a million of these pass through). */
struct SurveyLine
{
    std::int32_t stock = -1;
    std::int32_t weeklyUse = -1;
    std::int32_t purchase = -1;
    std::int8_t outlook = -1; ///< static_cast<int>(Outlook), -1 when not answered

    [[nodiscard]] bool isEmpty() const { return stock < 0 && weeklyUse < 0 && purchase < 0 && outlook < 0; }
    friend bool operator==(const SurveyLine&, const SurveyLine&) = default;
};

/** Three-valued answers: no answer, no, yes. */
enum class Answer : std::int8_t { None = -1, No = 0, Yes = 1 };

/** One facility's answer to the weekly or the daily survey. Key: facility × day. Reused row after row while importing.
 */
struct Survey
{
    FacilityCode facility{};
    Day day{};                         ///< 調査日: the Wednesday of a weekly survey, as given (never shifted)
    std::optional<Instant> answered{}; ///< 回答日時
    std::string facilityName{};        ///< UTF-8, so that it reaches SQLite without a detour
    // weekly
    Answer support = Answer::None;               ///< 後方支援医療機関
    Answer pcr = Answer::None;                   ///< PCR検査実施の可否
    Answer wantsEmergency = Answer::None;        ///< 緊急配布の希望
    std::array<SurveyLine, maxItemNumber> lines; ///< by item number − 1
    // daily
    std::int32_t inpatients = -1; ///< 入院中, -1 when empty
    std::int32_t receivable = -1; ///< 受入可能数, -1 when empty

    [[nodiscard]] const SurveyLine& line(Item item) const { return lines[static_cast<std::size_t>(item.number - 1)]; }
    friend bool operator==(const Survey&, const Survey&) = default;
};

} // namespace sosdesk
