// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/survey_bytes.h"
#include "core/store/unit_of_work.h"

#include <memory>
#include <span>

struct sqlite3_stmt;

namespace sosdesk {

/** One answer as it goes into the store; its text is in memory of the caller. */
struct LoadedAnswer
{
    SurveyFingerprint print{};
    std::int64_t answered = INT64_MIN; ///< microseconds; INT64_MIN for none
    const char* text = nullptr;        ///< the facility's name, then the packed lines (see packLines())
    std::uint32_t nameSize = 0;
    std::uint32_t linesSize = 0;
    std::int32_t inpatients = -1;
    std::int32_t receivable = -1;
    Answer support = Answer::None;
    Answer pcr = Answer::None;
    Answer wantsEmergency = Answer::None;
};

/** Writes survey answers by the ten thousand.
 *
 *  SQLite reads them from a virtual table of ours in one INSERT … SELECT: binding, stepping and resetting a statement
 * for each row would cost half as much again. Lives no longer than its unit of work; one at a time on a connection.
 */
class SurveyLoader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SurveyLoader>> begin(UnitOfWork& work, SurveyKind kind);
    ~SurveyLoader();
    SurveyLoader(const SurveyLoader&) = delete;
    SurveyLoader& operator=(const SurveyLoader&) = delete;

    /** Inserts @p answers in the order given by their indices, or replaces what is stored under their keys with the
     * version counted up. Fastest when the keys come in order. */
    [[nodiscard]] Result<void> write(std::span<const LoadedAnswer> answers, std::span<const std::uint32_t> order);

    /** What the virtual table reads from. */
    struct Offer
    {
        SurveyKind kind = SurveyKind::Weekly;
        std::span<const LoadedAnswer> answers{};
        std::span<const std::uint32_t> order{};
    };

private:
    SurveyLoader(UnitOfWork& work, SurveyKind kind);

    UnitOfWork& m_work;
    Offer m_offer;
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace sosdesk
