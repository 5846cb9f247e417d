// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/desk/delivery_due.h"
#include "core/domain/shipment.h"
#include "core/domain/state_answer.h"

namespace sosdesk {

class Office;

/** One delivery as it stands, with what the officer should do about it. */
struct DeliveryRow
{
    Delivery delivery{}; ///< lines, day and parcels filled in, whether they were set or not; version 0: untouched
    QString facilityName{};
    std::optional<Facility> listed{};     ///< as in the facility list
    std::optional<ShippingLabel> label{}; ///< as an officer wrote it
    Day decidedOn{};
    std::optional<Day> processingDay{};
    std::optional<Method> method{};
    QString remarks{};                    ///< of the request, as far as forms carry it (D4)
    std::vector<DeliveryLine> decided{};  ///< what the decision that stands gives
    int decisionVersion = 0;              ///< of that decision; 0: G-MIS's values are the record
    std::vector<StateComparison> state{}; ///< of the state's side
    std::vector<DeliveryFlag> flags{};
    bool supplied = true;
    bool isRefused = false;   ///< somebody decided, but it is not complete, or was taken back
    bool isTakenBack = false; ///< the facility or the ministry took it back since (D9)

    [[nodiscard]] Day shipDay() const { return delivery.shipDay.value_or(decidedOn); }
};

/** Deliveries to the same address on the same day by the same means, which could go as one. */
struct MergeOffer
{
    QString address{};
    std::vector<QString> requests{}; ///< the first would carry the others
};

struct DeliveryOverview
{
    Day today{};
    std::vector<DeliveryRow> rows{}; ///< the prefecture's, then the state's, oldest decision first
    std::vector<MergeOffer> offers{};
};

/** What a span holds, as the store has it. UnknownRequest for one that was named and is not there. */
[[nodiscard]] Result<std::vector<Shipment>> shipmentsIn(Office& office, const ShipmentSpan& span);
/** The deliveries of a span. UnknownRequest for one that was named and is not there. */
[[nodiscard]] Result<std::vector<DeliveryRow>> deliveryRows(Office& office, const ShipmentSpan& span);
/** Those of shipments that were read already. */
[[nodiscard]] Result<std::vector<DeliveryRow>> deliveryRows(Office& office, const std::vector<Shipment>& shipments);
/** Everything that was decided in the past @p days, or is on its way. */
[[nodiscard]] Result<DeliveryOverview> deliveryOverview(Office& office, int days = 31);
/** Rows that are not listed yet and could share their parcels; what goes together already is not offered. */
[[nodiscard]] std::vector<MergeOffer> mergeOffers(const std::vector<DeliveryRow>& rows);
/** Decided, promised and shipped by item of the state's part of a request. */
[[nodiscard]] Result<std::vector<StateComparison>> stateComparison(
    Office& office, const QString& request, FacilityCode facility, const Decision& record);

} // namespace sosdesk
