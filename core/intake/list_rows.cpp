// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/list_rows.h"

namespace sosdesk {
namespace {

/** The values of a list cell; a word that is not of the vocabulary makes the row bad. */
template <typename Code>
std::set<Code> wordsOf(CellReader& cells, Field field, QStringView vocabulary)
{
    std::set<Code> values;
    for (const QString& part : cells.list(field)) {
        if (const std::optional<Code> value = cells.words().read<Code>(vocabulary, part)) {
            values.insert(*value);
        } else {
            cells.refuse(field, IssueCode::UnknownWord);
        }
    }
    return values;
}

FacilityCode neededCode(CellReader& cells, std::optional<FacilityKind> kind = std::nullopt)
{
    if (cells.isEmpty(Field::FacilityCode)) {
        cells.refuse(Field::FacilityCode, IssueCode::MissingValue);
    }
    return cells.code(Field::FacilityCode, kind);
}

} // namespace

Facility facilityFrom(CellReader& cells)
{
    Facility facility;
    facility.kind = cells.word<FacilityKind>(Field::FacilityKind, u"facility_kind", IssueCode::UnknownWord);
    facility.code = neededCode(cells, facility.kind);
    facility.name = cells.neededText(Field::FacilityName);
    facility.reading = cells.text(Field::FacilityReading);
    facility.postalCode = cells.text(Field::PostalCode);
    facility.address = cells.text(Field::Address);
    facility.phone = cells.text(Field::Phone);
    facility.fax = cells.text(Field::Fax);
    facility.mail = cells.text(Field::Mail);
    facility.contactPerson = cells.text(Field::ContactPerson);
    if (const std::optional<Quantity> beds = cells.quantity(Field::Beds)) {
        facility.beds = static_cast<int>(*beds);
    }
    facility.agreements = wordsOf<Agreement>(cells, Field::Agreements, u"agreement");
    facility.designations = wordsOf<Designation>(cells, Field::Designations, u"designation");
    facility.formerCodes = cells.codes(Field::FormerCodes, facility.kind);
    return facility;
}

Distribution distributionFrom(CellReader& cells)
{
    Distribution distribution;
    distribution.facility = neededCode(cells);
    distribution.facilityName = cells.text(Field::FacilityName);
    const ItemDescription* item = cells.item(Field::Item);
    distribution.item = item ? item->item : Item{};
    distribution.pieces = cells.needed(Field::Pieces, cells.quantityOf(Field::Pieces, item));
    distribution.shipDate = cells.needed(Field::ShipDate, cells.day(Field::ShipDate));
    distribution.kind = cells.needed(Field::DistributionKind,
        cells.word<DistributionKind>(Field::DistributionKind, u"distribution_kind", IssueCode::UnknownWord));
    distribution.state =
        cells.word<DistributionState>(Field::DistributionState, u"distribution_state", IssueCode::UnknownStatus)
            .value_or(DistributionState::Shipped);
    distribution.remarks = cells.text(Field::Remarks);
    return distribution;
}

StockLot stockLotFrom(CellReader& cells)
{
    StockLot lot;
    const ItemDescription* item = cells.item(Field::Item);
    lot.item = item ? item->item : Item{};
    lot.pieces = cells.needed(Field::Pieces, cells.quantityOf(Field::Pieces, item));
    lot.lot = cells.key(Field::Lot); // with the place it is what a lot is known by
    lot.useBy = cells.day(Field::UseBy);
    lot.place = cells.key(Field::Place);
    lot.remarks = cells.text(Field::Remarks);
    return lot;
}

Contact contactFrom(CellReader& cells)
{
    Contact contact;
    contact.requestNumber = cells.neededKey(Field::Number);
    contact.at = cells.needed(Field::At, cells.instant(Field::At, TimeOfDay::Needed));
    contact.officer = cells.text(Field::Officer);
    contact.means = cells.word<Means>(Field::Means, u"means", IssueCode::UnknownWord).value_or(Means::Phone);
    contact.person = cells.text(Field::Person);
    contact.result = cells.needed(
        Field::Result, cells.word<ContactResult>(Field::Result, u"contact_result", IssueCode::UnknownWord));
    contact.circumstances = cells.word<Circumstances>(Field::Circumstances, u"circumstances", IssueCode::UnknownWord);
    contact.purchasable = cells.quantity(Field::Purchasable);
    contact.purchasableFrom = cells.day(Field::PurchasableFrom);
    contact.note = cells.text(Field::Note);
    return contact;
}

Holiday holidayFrom(CellReader& cells)
{
    return {cells.needed(Field::Day, cells.day(Field::Day)), cells.neededText(Field::HolidayName)};
}

TrackedParcel trackedParcelFrom(CellReader& cells)
{
    TrackedParcel parcel;
    parcel.number = cells.neededKey(Field::DeliveryNumber);
    parcel.slip.number = cells.neededKey(Field::Slip);
    parcel.slip.shippedDay = cells.day(Field::ShippedDay);
    return parcel;
}

StateNoticeLine stateNoticeLineFrom(CellReader& cells)
{
    StateNoticeLine line;
    line.requestNumber = cells.key(Field::Number);
    line.facility = cells.code(Field::FacilityCode);
    if (line.requestNumber.isEmpty() && line.facility.isNone()) {
        cells.refuse(Field::Number, IssueCode::MissingValue);
    }
    const ItemDescription* item = cells.item(Field::Item);
    line.item = item ? item->item : Item{};
    line.pieces = cells.needed(Field::Pieces, cells.quantityOf(Field::Pieces, item));
    line.shipDay = cells.needed(Field::ShipDate, cells.day(Field::ShipDate));
    return line;
}

std::string facilityKey(CellReader& cells)
{
    const auto kind = cells.word<FacilityKind>(Field::FacilityKind, u"facility_kind", IssueCode::UnknownWord);
    return std::to_string(cells.code(Field::FacilityCode, kind).number);
}

std::string contactKey(CellReader& cells)
{
    const Instant at = cells.instant(Field::At, TimeOfDay::Needed).value_or(Instant{});
    return std::to_string(at.micros) + '/' + cells.key(Field::Number).toStdString();
}

std::string holidayKey(CellReader& cells)
{
    return std::to_string(cells.day(Field::Day).value_or(Day{}).number);
}

} // namespace sosdesk
