// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/decision.h"
#include "core/domain/delivery.h"
#include "core/domain/request.h"
#include "core/domain/shipping_label.h"

#include <optional>
#include <vector>

namespace sosdesk {

/** Which requests' deliveries are asked for. The first of these that says something counts. */
struct ShipmentSpan
{
    std::vector<QString> requests{};    ///< these
    std::optional<Day> processingDay{}; ///< those of a processing day
    std::optional<Day> decidedFrom{};   ///< those that were decided from a day on, or are on their way
    Day today{};                        ///< else: those of this processing day, or decided on this day
};

/** A request that somebody is or was to be supplied because of, with all that a delivery list asks about it. */
struct Shipment
{
    Request request{}; ///< number, facility, status, remarks, moments and G-MIS's entries; no lines
    std::optional<Day> processingDay{};
    std::optional<Decision> decision{};
    std::optional<Facility> facility{}; ///< as listed
    std::optional<ShippingLabel> label{};
    std::vector<Delivery> deliveries{}; ///< those that somebody did something with
    bool noticed = false;               ///< the notice of this decision was printed or written
    bool takenBack = false; ///< the decision is complete, and the facility or the ministry took it back (D9)
};

} // namespace sosdesk
