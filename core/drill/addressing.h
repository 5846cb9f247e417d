// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/facility.h"

#include <QString>

#include <cstdint>
#include <map>
#include <utility>

namespace sosdesk {

/** Where the invented facilities stand, and under which code and numbers.
 *
 *  Towns are invented; telephone exchanges begin with 0, which no real one does; mail goes to example.jp.
 */
class Addressing
{
public:
    /** @p prefecture is two digits, `01`–`47`. */
    Addressing(std::uint64_t seed, const QString& prefecture);

    /** Name of the prefecture. */
    [[nodiscard]] QString prefectureName() const;
    /** Full-width digits and －; now and then longer than a carrier's label takes. */
    [[nodiscard]] QString address(int number) const;
    [[nodiscard]] QString postalCode(int number) const;
    /** @p line 0 is the telephone, 1 the fax. */
    [[nodiscard]] QString phone(int number, int line) const;
    /** The next free code with a valid check digit; @p number decides the district. */
    [[nodiscard]] FacilityCode nextCode(FacilityKind kind, int number);

private:
    std::uint64_t m_seed;
    int m_prefecture;
    std::map<std::pair<int, int>, int> m_used; ///< (table of points, district) → numbers given out
};

} // namespace sosdesk
