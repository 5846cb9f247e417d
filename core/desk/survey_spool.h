// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/survey_bytes.h"
#include "core/tables/input_file.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sosdesk {

/** Survey answers on their way from the order of a file to the order of the store, the first part in memory,
 *  the rest in a nameless temporary file.
 *
 *  A million of them would take a hundred megabytes of memory; reading the report a second time would parse it twice.
 *  First append() all, then finish(), then read() in any order. DiskFull or IoFailed.
 */
class SurveySpool
{
public:
    /** @p file is only named in errors. */
    [[nodiscard]] static Result<SurveySpool> open(const QString& file);

    /** Keeps the answer; gives the place to read it from. @p packedLines as contentHash() left them. */
    [[nodiscard]] Result<std::int64_t> append(
        const Survey& survey, const SurveyFingerprint& print, std::string_view packedLines);
    [[nodiscard]] Result<void> finish();

    /** One answer; its lines stay packed. Valid until the next read(). */
    struct Spooled
    {
        Survey survey{};
        SurveyFingerprint print{};
        std::string_view packedLines{};
    };
    [[nodiscard]] Result<const Spooled*> read(std::int64_t place);

private:
    explicit SurveySpool(InputFile file);
    [[nodiscard]] Result<const char*> bytesAt(std::int64_t place, std::size_t count);

    InputFile m_file;
    std::vector<char> m_front;             ///< the first answers stay in memory; the file holds what comes behind them
    std::string m_waiting;                 ///< appended, not written yet
    std::int64_t m_size = 0;               ///< of all that was appended
    std::int64_t m_fileSize = 0;           ///< of what was written to the file
    std::vector<char> m_blocks;            ///< a small cache: block n of the file lies in slot n modulo their number
    std::vector<std::int64_t> m_blockHeld; ///< which block a slot holds, -1 for none
    std::string m_gathered;                ///< bytes that reach over the end of a block
    Spooled m_spooled;
};

} // namespace sosdesk
