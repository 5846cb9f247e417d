// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/delivery.h"

#include <QString>

#include <optional>
#include <vector>

namespace sosdesk {

/** 内示: what the ministry says it sends of an item, and when (F3). Key: request, item and ship day. */
struct StateAnswer
{
    QString requestNumber{};
    Item item{};
    Quantity pieces = 0;
    Day shipDay{};

    friend bool operator==(const StateAnswer&, const StateAnswer&) = default;
};

/** A line of a `state-notice` file: known by the request, or by the facility alone. */
struct StateNoticeLine
{
    QString requestNumber{}; ///< empty when the file names the facility alone
    FacilityCode facility{};
    Item item{};
    Quantity pieces = 0;
    Day shipDay{};
    int occurrence = 1; ///< counts lines that tell the same
};

/** A row of a carrier's `tracking` file. */
struct TrackedParcel
{
    QString number{}; ///< お客様管理番号
    Slip slip{};
    int occurrence = 1;
};

/** One item of a request as the state's side of it stands: decided, promised (内示), shipped as the list has it. */
struct StateComparison
{
    Item item{};
    Quantity decided = 0;
    std::optional<Quantity> promised{}; ///< nothing: no answer about this item
    std::optional<Quantity> actual{};   ///< nothing: no shipment listed
    std::optional<Day> promisedDay{};   ///< the last day of the answer's
    std::optional<Day> actualDay{};

    /** Something that is known is not what was decided or promised. */
    [[nodiscard]] bool differs() const
    {
        return (promised && *promised != decided) || (actual && *actual != promised.value_or(decided))
            || (promisedDay && actualDay && *promisedDay != *actualDay);
    }
    friend bool operator==(const StateComparison&, const StateComparison&) = default;
};

} // namespace sosdesk
