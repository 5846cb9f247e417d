// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/survey_batch.h"

#include <algorithm>

namespace sosdesk {
namespace {

constexpr std::size_t enough = 15'000;
constexpr std::size_t most = 100'000;

} // namespace

Result<void> SurveyBatch::add(const Survey& survey, const SurveyFingerprint& print, std::string_view packedLines)
{
    // A day is not torn apart when it can be helped: its second half would have to go between the rows of the first.
    const bool dayEnds = !m_rows.empty() && dayOfKey(m_rows.back().answer.print.key) != survey.day;
    if ((dayEnds && m_rows.size() >= enough) || m_rows.size() >= most) {
        SOSDESK_TRY(finish());
    }
    Row& row = m_rows.emplace_back();
    row.textAt = m_text.size();
    row.answer.print = print;
    row.answer.answered = survey.answered ? survey.answered->micros : INT64_MIN;
    row.nameSize = survey.facilityName.size();
    row.linesSize = packedLines.size();
    row.answer.inpatients = survey.inpatients;
    row.answer.receivable = survey.receivable;
    row.answer.support = survey.support;
    row.answer.pcr = survey.pcr;
    row.answer.wantsEmergency = survey.wantsEmergency;
    m_text.append(survey.facilityName);
    m_text.append(packedLines);
    return {};
}

Result<void> SurveyBatch::finish()
{
    m_sorted.clear();
    for (const Row& row : m_rows) {
        LoadedAnswer& answer = m_sorted.emplace_back(row.answer);
        const char* const text = m_text.data() + row.textAt;
        answer.facilityName = {text, row.nameSize};
        answer.packedLines = {text + row.nameSize, row.linesSize};
    }
    // Of equal keys the later row of the file is written later: it replaces the one before.
    std::stable_sort(m_sorted.begin(), m_sorted.end(),
        [](const LoadedAnswer& a, const LoadedAnswer& b) { return a.print.key < b.print.key; });
    SOSDESK_TRY(m_loader.write(m_sorted));
    m_rows.clear();
    m_text.clear();
    return {};
}

} // namespace sosdesk
