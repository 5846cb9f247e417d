// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drill/place.h"

#include <QString>

#include <vector>

namespace sosdesk {

/** What the prefecture is made of. */
struct PlacesOrder
{
    std::uint64_t seed = 0;
    QString prefecture{}; ///< two digits
    int count = 0;
    bool cp932Only = false; ///< leave out characters that code page 932 does not have
};

/** Invents the facilities of a prefecture: kinds, agreements and designations in sensible proportion, codes with a
 *  valid check digit, shared addresses, former codes. All bystanders. */
[[nodiscard]] std::vector<Place> inventPlaces(const PlacesOrder& order);

/** Turns @p twin into the entry that a list still holds of @p place under another code: the same address and telephone,
 *  the name behind a corporate prefix, nothing that says they are one (C3, unconfirmed). */
void makeTwin(const Place& place, Place& twin, std::uint64_t seed);

} // namespace sosdesk
