// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/facility.h"

#include <array>

namespace sosdesk {
namespace {

constexpr int codeDigits = 10;

bool passesLuhn(const std::array<int, codeDigits>& digits, std::size_t from)
{
    int sum = 0;
    bool doubled = false;
    for (std::size_t i = codeDigits; i > from; --i) {
        int value = digits[i - 1];
        if (doubled) {
            value = value * 2 > 9 ? value * 2 - 9 : value * 2;
        }
        sum += value;
        doubled = !doubled;
    }
    return sum % 10 == 0;
}

} // namespace

QString textOf(FacilityCode code)
{
    return code.isNone() ? QString() : QString::number(code.number).rightJustified(codeDigits, u'0');
}

std::optional<FacilityCode> facilityCodeFrom(QStringView tenDigits)
{
    if (tenDigits.size() != codeDigits) {
        return std::nullopt;
    }
    std::int64_t number = 0;
    for (const QChar digit : tenDigits) {
        if (digit < u'0' || digit > u'9') {
            return std::nullopt;
        }
        number = number * 10 + (digit.unicode() - u'0');
    }
    return number == 0 ? std::nullopt : std::optional(FacilityCode{number});
}

bool hasValidCheckDigit(FacilityCode code)
{
    std::array<int, codeDigits> digits{};
    std::int64_t rest = code.number;
    for (std::size_t i = codeDigits; i > 0; --i) {
        digits[i - 1] = static_cast<int>(rest % 10);
        rest /= 10;
    }
    const int prefecture = digits[0] * 10 + digits[1];
    return passesLuhn(digits, prefecture >= 11 && prefecture <= 14 ? 3 : 0);
}

} // namespace sosdesk
