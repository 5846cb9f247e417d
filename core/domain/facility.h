// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/codes.h"
#include "core/domain/id.h"

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace sosdesk {

/** A medical institution code (医療機関コード): ten digits kept as a number; 0 means none. FACTS 2.4. */
struct FacilityCode
{
    std::int64_t number = 0;

    [[nodiscard]] bool isNone() const { return number == 0; }
    auto operator<=>(const FacilityCode&) const = default;
};

/** Always ten digits, with the leading zeros: `0110113719`; empty for none. */
[[nodiscard]] QString textOf(FacilityCode code);
/** Exactly ten ASCII digits that are not all zero. */
[[nodiscard]] std::optional<FacilityCode> facilityCodeFrom(QStringView tenDigits);
/** True when the check digit fits: Luhn over ten digits, over the last seven in prefectures 11–14 (FACTS 2.4). */
[[nodiscard]] bool hasValidCheckDigit(FacilityCode code);

/** One row of the facility list. Text as the list spells it. */
struct Facility
{
    FacilityId id{};
    FacilityCode code{};
    QString name{};
    std::optional<FacilityKind> kind{};
    QString postalCode{};
    QString address{};
    QString phone{};
    QString fax{};
    QString mail{};
    QString contactPerson{};
    std::optional<int> beds{};
    std::set<Agreement> agreements{};
    std::set<Designation> designations{};
    std::vector<FacilityCode> formerCodes{}; ///< 旧医療機関コード: the same place before it changed hands
    QString reading{};                       ///< of the name, in kana; lists seldom have it

    friend bool operator==(const Facility&, const Facility&) = default;
};

} // namespace sosdesk
