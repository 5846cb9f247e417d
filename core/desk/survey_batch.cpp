// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/survey_batch.h"

#include <algorithm>
#include <span>

namespace sosdesk {
namespace {

constexpr std::size_t enough = 15'000;
constexpr std::size_t most = 100'000;
constexpr std::size_t step = 4'096; ///< rows that SQLite takes in some five milliseconds

} // namespace

Result<void> SurveyBatch::add(const Survey& survey, const SurveyFingerprint& print, std::string_view packedLines)
{
    // A day is not torn apart when it can be helped: its second half would have to go between the rows of the first.
    const bool dayEnds = !m_answers.empty() && dayOfKey(m_answers.back().print.key) != survey.day;
    if ((dayEnds && m_answers.size() >= enough) || m_answers.size() >= most) {
        SOSDESK_TRY(finish());
    }
    m_keys.emplace_back(print.key, static_cast<std::uint32_t>(m_answers.size()));
    LoadedAnswer& answer = m_answers.emplace_back();
    answer.print = print;
    answer.answered = survey.answered ? survey.answered->micros : INT64_MIN;
    answer.nameSize = static_cast<std::uint32_t>(survey.facilityName.size());
    answer.linesSize = static_cast<std::uint32_t>(packedLines.size());
    answer.inpatients = survey.inpatients;
    answer.receivable = survey.receivable;
    answer.support = survey.support;
    answer.pcr = survey.pcr;
    answer.wantsEmergency = survey.wantsEmergency;
    m_text.append(survey.facilityName);
    m_text.append(packedLines);
    return {};
}

Result<void> SurveyBatch::finish()
{
    const char* text = m_text.data();
    for (LoadedAnswer& answer : m_answers) {
        answer.text = text;
        text += answer.nameSize + answer.linesSize;
    }
    // Of equal keys the later row of the file comes later: it replaces the one before.
    std::sort(m_keys.begin(), m_keys.end());
    m_order.clear();
    for (const auto& [key, index] : m_keys) {
        m_order.push_back(index);
    }
    const std::span<const std::uint32_t> order(m_order);
    for (std::size_t from = 0; from < order.size(); from += step) {
        SOSDESK_TRY(m_loader.write(m_answers, order.subspan(from, std::min(step, order.size() - from))));
        SOSDESK_TRY(m_pause());
    }
    m_answers.clear();
    m_keys.clear();
    m_text.clear();
    return {};
}

} // namespace sosdesk
