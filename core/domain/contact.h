// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/codes.h"
#include "core/domain/id.h"
#include "core/domain/item.h"

#include <QString>

#include <optional>
#include <vector>

namespace sosdesk {

/** What the facility corrected on the phone for one item. The request keeps its own figures; these stand beside them.
 */
struct Correction
{
    Item item{};
    std::optional<Quantity> stock{};
    std::optional<Quantity> weeklyUse{};
    std::optional<Quantity> purchase{};

    friend bool operator==(const Correction&, const Correction&) = default;
};

/** One contact record (聞き取り) about a request. Key: request × moment. DOMAIN 7. */
struct Contact
{
    ContactId id{};
    QString requestNumber{};
    Instant at{};
    QString officer{}; ///< who asked
    Means means = Means::Phone;
    QString person{}; ///< with whom
    ContactResult result = ContactResult::Talked;
    std::optional<Circumstances> circumstances{};
    std::optional<Quantity> purchasable{}; ///< 購入可能枚数
    std::optional<Day> purchasableFrom{};  ///< 購入可能日
    QString note{};
    std::optional<Instant> redialAt{};
    std::vector<Correction> corrections{};

    friend bool operator==(const Contact&, const Contact&) = default;
};

} // namespace sosdesk
