// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/delivery.h"
#include "core/domain/shipping_label.h"

namespace sosdesk {

class Office;

/** What an officer does with a delivery; what is nothing stays as it is. */
struct DeliveryChange
{
    std::optional<DeliveryMeans> means{};
    std::optional<Day> shipDay{};
    std::optional<int> parcels{}; ///< 0: by the pack sizes again
    std::optional<DeliveryState> state{};
    std::optional<Day> shippedDay{}; ///< without it what is shipped was so today
    std::optional<QString> remarks{};
    std::optional<QString> slip{};   ///< one more 伝票番号
    std::optional<QString> joined{}; ///< request in whose parcels it goes; empty: on its own again
};

struct ChangedDelivery
{
    OperationId operation{};
    Delivery delivery{};
};

/** Changes the delivery of a request from one side, with journal and outbox. UnknownRequest; RuleViolated (F1) when
 *  nothing comes from that side; BadArgument naming what cannot be. */
[[nodiscard]] Result<ChangedDelivery> changeDelivery(
    Office& office, const QString& request, DeliverySide side, const DeliveryChange& change);
/** Takes the last change of a delivery back. NothingToUndo. */
[[nodiscard]] Result<ChangedDelivery> undoDelivery(Office& office, const QString& request, DeliverySide side);

/** Remembers how a facility stands on parcels; one that is not kept counts no more. BadArgument for one without name or
 *  address. */
[[nodiscard]] Result<OperationId> keepLabel(Office& office, const ShippingLabel& label);
/** The office's dictionary of characters. */
[[nodiscard]] Result<Replacements> replacements(Office& office);
/** Sets what carriers get instead of a character, or takes it out. BadArgument when @p character is not one, or what
 *  stands for it is longer than four characters or cannot be written either. */
[[nodiscard]] Result<OperationId> replaceCharacter(
    Office& office, const QString& character, const std::optional<QString>& replacement);

/** A delivery that somebody first does something with gets its identity and its お客様管理番号. */
[[nodiscard]] Delivery begun(Office& office, Delivery delivery);

} // namespace sosdesk
