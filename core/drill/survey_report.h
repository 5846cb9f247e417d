// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drill/cast.h"
#include "core/drill/report_file.h"
#include "core/drill/schedule.h"
#include "core/drill/speech.h"
#include "core/drill/supply.h"

#include <array>
#include <cstdint>
#include <vector>

namespace sosdesk {

/** Writes the weekly and daily surveys, the oldest first; a million rows pass without one being kept.
 *
 *  Who asks on the day has answered everything, but for the one whose part it is to have missed the last survey.
 */
class SurveyReport
{
public:
    /** All must outlive this. */
    SurveyReport(const Cast& cast, const Supply& supply, const Schedule& schedule, std::uint64_t seed);

    void writeWeekly(ReportFile& file, const Speech& speech, int weeks) const;
    void writeDaily(ReportFile& file, int days) const;

private:
    /** What a row repeats for each facility and word, in the file's own bytes. */
    struct Spelled
    {
        std::vector<QByteArray> codes{};
        std::vector<QByteArray> names{};
        std::array<QByteArray, 4> outlooks{};
    };
    [[nodiscard]] Spelled spelledFor(const ReportFile& file) const;
    void writeWeek(ReportFile& file, const Spelled& spelled, int weeksAgo) const;
    void writeFigure(
        ReportFile& file, const ReportFile::Column& column, const SurveyLine& line, const Spelled& spelled) const;
    [[nodiscard]] bool answersWeekly(const Place& place, int weeksAgo) const;
    [[nodiscard]] bool answersDaily(const Place& place, Day day) const;

    const Cast& m_cast;
    const Supply& m_supply;
    const Schedule& m_schedule;
    std::uint64_t m_seed;
};

} // namespace sosdesk
