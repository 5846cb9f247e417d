// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/codes.h"

#include <cstddef>

namespace sosdesk {

/** What a column of a report means. The codes are the keys of the files in resources/layouts: never rename. */
enum class Field {
    Number,
    Title,
    Received,
    FacilityName,
    FacilityReading,
    FacilityCode,
    Status,
    PrefectureStatus,
    Conditions,
    Remarks,
    LastModified,
    Item,
    Asked,
    Stock,
    WeeklyUse,
    Purchase,
    Outlook,
    Need,
    Method,
    Opinion,
    StatePieces,
    PrefecturePieces,
    TotalPieces,
    Aggregator,
    Institutions,
    Institutions1Week,
    Institutions3Weeks,
    Day,
    Answered,
    Support,
    Pcr,
    WantsEmergency,
    Inpatients,
    Receivable,
    FacilityKind,
    PostalCode,
    Address,
    Phone,
    Fax,
    Mail,
    ContactPerson,
    Beds,
    Agreements,
    Designations,
    FormerCodes,
    Pieces,
    ShipDate,
    DistributionKind,
    DistributionState,
    At,
    Result,
    Means,
    Person,
    Circumstances,
    Purchasable,
    PurchasableFrom,
    Note,
    Officer,
    Lot,
    UseBy,
    Place,
    HolidayName,
    DeliveryNumber,
    Slip,
    ShippedDay,
};

inline constexpr std::size_t fieldCount = static_cast<std::size_t>(Field::ShippedDay) + 1;

template <>
struct CodeTable<Field>
{
    using Row = std::pair<Field, std::string_view>;
    static constexpr std::array<Row, fieldCount> rows = {{{Field::Number, "number"}, {Field::Title, "title"},
        {Field::Received, "received"}, {Field::FacilityName, "facility_name"},
        {Field::FacilityReading, "facility_reading"}, {Field::FacilityCode, "facility_code"}, {Field::Status, "status"},
        {Field::PrefectureStatus, "prefecture_status"}, {Field::Conditions, "conditions"}, {Field::Remarks, "remarks"},
        {Field::LastModified, "last_modified"}, {Field::Item, "item"}, {Field::Asked, "asked"}, {Field::Stock, "stock"},
        {Field::WeeklyUse, "weekly_use"}, {Field::Purchase, "purchase"}, {Field::Outlook, "outlook"},
        {Field::Need, "need"}, {Field::Method, "method"}, {Field::Opinion, "opinion"},
        {Field::StatePieces, "state_pieces"}, {Field::PrefecturePieces, "prefecture_pieces"},
        {Field::TotalPieces, "total_pieces"}, {Field::Aggregator, "aggregator"}, {Field::Institutions, "institutions"},
        {Field::Institutions1Week, "institutions_1_week"}, {Field::Institutions3Weeks, "institutions_3_weeks"},
        {Field::Day, "day"}, {Field::Answered, "answered"}, {Field::Support, "support"}, {Field::Pcr, "pcr"},
        {Field::WantsEmergency, "wants_emergency"}, {Field::Inpatients, "inpatients"},
        {Field::Receivable, "receivable"}, {Field::FacilityKind, "facility_kind"}, {Field::PostalCode, "postal_code"},
        {Field::Address, "address"}, {Field::Phone, "phone"}, {Field::Fax, "fax"}, {Field::Mail, "mail"},
        {Field::ContactPerson, "contact_person"}, {Field::Beds, "beds"}, {Field::Agreements, "agreements"},
        {Field::Designations, "designations"}, {Field::FormerCodes, "former_codes"}, {Field::Pieces, "pieces"},
        {Field::ShipDate, "ship_date"}, {Field::DistributionKind, "distribution_kind"},
        {Field::DistributionState, "distribution_state"}, {Field::At, "at"}, {Field::Result, "result"},
        {Field::Means, "means"}, {Field::Person, "person"}, {Field::Circumstances, "circumstances"},
        {Field::Purchasable, "purchasable"}, {Field::PurchasableFrom, "purchasable_from"}, {Field::Note, "note"},
        {Field::Officer, "officer"}, {Field::Lot, "lot"}, {Field::UseBy, "use_by"}, {Field::Place, "place"},
        {Field::HolidayName, "holiday_name"}, {Field::DeliveryNumber, "delivery_number"}, {Field::Slip, "slip"},
        {Field::ShippedDay, "shipped_day"}}};
};

} // namespace sosdesk
