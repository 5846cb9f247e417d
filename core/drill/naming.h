// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/codes.h"
#include "core/drill/chance.h"

#include <QString>

namespace sosdesk {

/** Invents names with the traits of real ones (FACTS 4.6, 6): corporate prefixes, variant kanji, 外字, Ⅱ № ②, names of
 *  up to 55 characters, and names that several facilities of a prefecture share. Nobody real is meant. */
class Naming
{
public:
    /** @p cp932Only leaves out the characters that code page 932 does not have. */
    explicit Naming(std::uint64_t seed, bool cp932Only);

    /** The name of the @p ordinal-th facility of its kind; the rare traits come round by ordinal. */
    [[nodiscard]] QString facility(FacilityKind kind, int ordinal) const;
    /** A person, for 担当者. */
    [[nodiscard]] QString person(std::uint64_t number) const;
    /** The same facility after it incorporated: a corporate prefix before its name. */
    [[nodiscard]] QString incorporated(const QString& name, std::uint64_t number) const;

private:
    [[nodiscard]] QString rareClinic(int ordinal) const;
    [[nodiscard]] QString rareName(FacilityKind kind, int ordinal) const;
    [[nodiscard]] QString plainName(FacilityKind kind, Chance& chance) const;

    std::uint64_t m_seed;
    bool m_cp932Only;
};

} // namespace sosdesk
