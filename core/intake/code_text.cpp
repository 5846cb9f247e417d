// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/value_text.h"

#include <algorithm>

namespace sosdesk {
namespace {

constexpr int lastPrefecture = 47;

int twoDigits(std::string_view text)
{
    return (text[0] - '0') * 10 + (text[1] - '0');
}

bool isPrefecture(std::string_view digits)
{
    const int number = twoDigits(digits);
    return number >= 1 && number <= lastPrefecture;
}

/** Point tables that G-MIS facilities have: 医科, 歯科, 調剤, 訪問看護. */
bool isPointTable(char digit)
{
    return digit == '1' || digit == '3' || digit == '4' || digit == '6';
}

char pointTableOf(std::optional<FacilityKind> kind)
{
    if (kind == FacilityKind::Pharmacy) {
        return '4';
    }
    return kind == FacilityKind::VisitingNurse ? '6' : '1';
}

FacilityCode numberOf(std::string_view digits)
{
    std::int64_t number = 0;
    for (const char digit : digits) {
        number = number * 10 + (digit - '0');
    }
    return {number};
}

ReadCode judged(std::string_view tenDigits)
{
    const FacilityCode code = numberOf(tenDigits);
    return {code, isPrefecture(tenDigits) && hasValidCheckDigit(code)};
}

/** `1.11E+09`, `4.7101E9`: what a spreadsheet makes of a long number. */
bool isExponent(std::string_view text)
{
    const std::size_t mark = text.find_first_of("eE");
    return mark != std::string_view::npos && mark > 0 && text.find_first_not_of("0123456789.") == mark
        && text.find_first_not_of("0123456789+-", mark + 1) == std::string_view::npos && mark + 1 < text.size();
}

Cell<ReadCode> nineDigits(std::string_view text, std::string_view prefecture, char pointTable)
{
    const ReadCode asPrefectureAndSeven =
        judged(std::string(text.substr(0, 2)) + pointTable + std::string(text.substr(2)));
    if (!prefecture.empty() && text.starts_with(prefecture)) {
        return asPrefectureAndSeven;
    }
    const std::string padded = '0' + std::string(text);
    const bool readsAsTen = isPrefecture(padded) && isPointTable(padded[2]);
    const bool ownPrefecture = !prefecture.empty() && std::string_view(padded).starts_with(prefecture);
    if (readsAsTen && (ownPrefecture || judged(padded).fits || !asPrefectureAndSeven.fits)) {
        return tl::unexpected(IssueCode::LostZero);
    }
    if (!isPrefecture(text)) {
        return tl::unexpected(IssueCode::BadCode);
    }
    return asPrefectureAndSeven;
}

} // namespace

Cell<ReadCode> codeFrom(std::string_view utf8, std::string_view prefecture, std::optional<FacilityKind> kind)
{
    std::string scratch;
    const std::string_view text = narrowed(utf8, scratch);
    const bool digits = std::all_of(text.begin(), text.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
    if (!digits) {
        return tl::unexpected(isExponent(text) ? IssueCode::ExponentCode : IssueCode::BadCode);
    }
    switch (text.size()) {
    case 10:
        // Prefectures beyond 47 exist in practice codes and for places outside the insurance (9 + phone): warned about.
        return text.starts_with("00") ? Cell<ReadCode>(tl::unexpected(IssueCode::BadCode)) : judged(text);
    case 9:
        return nineDigits(text, prefecture, pointTableOf(kind));
    case 8: // prefecture and seven, without the zero of 01–09
    case 6: // seven, without the zero of the first municipalities
        return tl::unexpected(IssueCode::LostZero);
    case 7:
        if (prefecture.size() != 2) {
            return tl::unexpected(IssueCode::BadCode);
        }
        return judged(std::string(prefecture) + pointTableOf(kind) + std::string(text));
    default:
        return tl::unexpected(IssueCode::BadCode);
    }
}

} // namespace sosdesk
