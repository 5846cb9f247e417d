// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUuid>

namespace sosdesk {

/** An identity made by the client, distinct by noun: an `Id<DecisionTag>` is no `Id<ContactTag>`. Null means "none
 * yet". */
template <typename Tag>
struct Id
{
    QUuid uuid;

    [[nodiscard]] bool isNull() const { return uuid.isNull(); }
    friend bool operator==(const Id&, const Id&) = default;
};

using RequestId = Id<struct RequestTag>;
using FacilityId = Id<struct FacilityTag>;
using DecisionId = Id<struct DecisionTag>;
using ContactId = Id<struct ContactTag>;
using DistributionId = Id<struct DistributionTag>;
using StockLotId = Id<struct StockLotTag>;
/** One act of a person or of an import: everything written in one transaction carries it. */
using OperationId = Id<struct OperationTag>;

/** `018f…-…` without braces. */
template <typename Tag>
[[nodiscard]] QString textOf(const Id<Tag>& id)
{
    return id.uuid.toString(QUuid::WithoutBraces);
}

} // namespace sosdesk
