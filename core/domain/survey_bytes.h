// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/survey.h"

#include <QUuid>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sosdesk {

/** The item lines of a survey in few bytes, as the store keeps them.
 *
 *  For each item with an answer, in order of number: one byte `number << 4 | fields`, where the bits 1 stock, 2 use,
 *  4 purchase, 8 outlook say what follows; then each of those as an unsigned LEB128 number. Nothing for a survey
 * without answers. The format is part of the schema: it changes only with a migration.
 */
void packLines(const Survey& survey, std::string& out);

/** Fills the lines of @p survey. False when the bytes are not what packLines() writes (a damaged store). */
[[nodiscard]] bool unpackLines(std::string_view bytes, Survey& survey);

/** The key of an answer as one number, ordered by day and then by facility: `day << 34 | code`. */
[[nodiscard]] constexpr std::int64_t surveyKey(FacilityCode facility, Day day)
{
    return static_cast<std::int64_t>(day.number) << 34 | facility.number;
}
/** The day of a surveyKey(). */
[[nodiscard]] constexpr Day dayOfKey(std::int64_t key)
{
    return {static_cast<std::int32_t>(key >> 34)};
}

/** The facility of a surveyKey(). */
[[nodiscard]] constexpr FacilityCode facilityOfKey(std::int64_t key)
{
    return {key & ((std::int64_t{1} << 34) - 1)};
}

/** A survey answer in few bytes: enough to tell whether a fetched one differs from the stored one. */
struct SurveyFingerprint
{
    std::int64_t key = 0;     ///< surveyKey()
    std::uint64_t hash = 0;   ///< contentHash()
    std::uint64_t source = 0; ///< hash of the bytes it was read from and of how they were understood; 0: not known
};

/** The identity of a survey answer: name-based (version 8), so that two officers who import the same report agree. */
[[nodiscard]] QUuid identityOf(SurveyKind kind, FacilityCode facility, Day day);
/** The same as the 16 bytes that the store keeps. */
[[nodiscard]] std::array<unsigned char, 16> identityBytesOf(SurveyKind kind, FacilityCode facility, Day day);

/** A 64-bit hash of everything the survey says except its key: equal hashes mean an unchanged row, whatever encoding or
 *  column order the file had. @p packed is scratch space and holds the packed lines afterwards. */
[[nodiscard]] std::uint64_t contentHash(const Survey& survey, std::string& packed);

} // namespace sosdesk
