// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/deliveries.h"

#include "core/desk/office.h"
#include "core/desk/reading.h"
#include "core/desk/review_request.h"
#include "core/desk/settings.h"
#include "core/documents/record_of.h"
#include "core/domain/folding.h"
#include "core/review/decision_rules.h"
#include "core/store/shipment_store.h"
#include "core/store/state_answer_store.h"

#include <algorithm>
#include <map>
#include <set>

namespace sosdesk {
namespace {

std::vector<DeliveryLine> linesOf(const Decision& record, DeliverySide side)
{
    std::vector<DeliveryLine> lines;
    for (const DecisionLine& line : record.lines) {
        const Quantity pieces = side == DeliverySide::Prefecture ? line.prefecture : line.state;
        if (pieces > 0) {
            lines.push_back({line.item, pieces});
        }
    }
    return lines;
}

const Delivery* knownOf(const Shipment& shipment, DeliverySide side)
{
    const auto found = std::find_if(shipment.deliveries.begin(), shipment.deliveries.end(),
        [side](const Delivery& delivery) { return delivery.side == side; });
    return found == shipment.deliveries.end() ? nullptr : &*found;
}

/** Builds the rows of shipments one after another. */
class Rows
{
public:
    Rows(Office& office, DeliveryMeans means)
        : m_office(office)
        , m_means(means)
    {
    }

    Result<void> add(const Shipment& shipment)
    {
        const auto record = recordOf(shipment.request, shipment.decision);
        const bool isComplete = record && record->complete && record->need == Need::Yes && !shipment.takenBack;
        bool any = false;
        for (const DeliverySide side : {DeliverySide::Prefecture, DeliverySide::State}) {
            const Delivery* known = knownOf(shipment, side);
            const auto lines = isComplete ? linesOf(*record, side) : std::vector<DeliveryLine>();
            if (lines.empty() && (known == nullptr || known->state == DeliveryState::Planned)) {
                continue;
            }
            any = true;
            SOSDESK_TRY(addSide(shipment, record.value_or(Decision{}), side, lines));
        }
        if (record && ((!any && !record->complete) || shipment.takenBack)) {
            DeliveryRow row = rowOf(shipment, *record);
            row.isTakenBack = shipment.takenBack;
            row.isRefused = true;
            row.supplied = false;
            m_rows.push_back(std::move(row));
        }
        return {};
    }

    [[nodiscard]] std::vector<DeliveryRow> take() { return std::move(m_rows); }

private:
    [[nodiscard]] DeliveryRow rowOf(const Shipment& shipment, const Decision& record) const
    {
        DeliveryRow row;
        row.facilityName = shipment.request.facilityName;
        row.listed = shipment.facility;
        row.label = shipment.label;
        row.decidedOn = dayOf(record.at);
        row.processingDay = shipment.processingDay;
        row.method = record.method;
        row.decisionVersion = shipment.decision ? shipment.decision->version : 0;
        row.delivery.requestNumber = shipment.request.number;
        row.delivery.facility = shipment.request.facilityCode;
        row.delivery.means = m_means;
        row.remarks = carriedGloveSize(record, shipment.request, policyFor(m_office, shipment.request));
        return row;
    }

    Result<void> addSide(
        const Shipment& shipment, const Decision& record, DeliverySide side, const std::vector<DeliveryLine>& lines)
    {
        DeliveryRow row = rowOf(shipment, record);
        row.delivery.side = side;
        if (const Delivery* known = knownOf(shipment, side)) {
            row.delivery = *known;
        }
        row.decided = lines;
        row.supplied = !lines.empty();
        const bool asDecided = row.delivery.lines == lines;
        if (row.delivery.state == DeliveryState::Planned) {
            row.delivery.lines = lines;
            row.delivery.decisionVersion = row.decisionVersion;
        }
        row.delivery.shipDay = row.delivery.shipDay.value_or(shipDayOf(record, m_office.calendar()));
        row.delivery.parcels = row.delivery.parcels.value_or(parcelsOf(row.delivery.lines, m_office.items()));
        DeliveryStanding standing{side, row.delivery.state, row.decidedOn, *row.delivery.shipDay, row.supplied,
            asDecided, shipment.noticed, false, false};
        if (side == DeliverySide::State) {
            SOSDESK_TRY(compare(row, record, standing));
        }
        row.flags = flagsOf(standing, m_office.today(), m_office.calendar());
        m_rows.push_back(std::move(row));
        return {};
    }

    Result<void> compare(DeliveryRow& row, const Decision& record, DeliveryStanding& standing)
    {
        SOSDESK_TAKE(row.state, stateComparison(m_office, row.delivery.requestNumber, row.delivery.facility, record));
        for (const StateComparison& item : row.state) {
            standing.answered = standing.answered || item.promised.has_value();
            standing.differs = standing.differs || item.differs();
            if (item.promisedDay) {
                row.delivery.shipDay = item.promisedDay;
            }
            if (item.actualDay && row.delivery.state < DeliveryState::Shipped) { // the list knows better
                row.delivery.state = DeliveryState::Shipped;
                row.delivery.shippedDay = item.actualDay;
            }
        }
        standing.state = row.delivery.state;
        standing.shipDay = *row.delivery.shipDay;
        return {};
    }

    Office& m_office;
    DeliveryMeans m_means;
    std::vector<DeliveryRow> m_rows;
};

} // namespace

Result<std::vector<StateComparison>> stateComparison(
    Office& office, const QString& request, FacilityCode facility, const Decision& record)
{
    std::map<Item, StateComparison> items;
    for (const DecisionLine& line : record.lines) {
        if (line.state > 0) {
            items[line.item].decided = line.state;
        }
    }
    const StateAnswerStore store(office.database());
    SOSDESK_TAKE(const auto answers, store.about(request));
    for (const StateAnswer& answer : answers) {
        StateComparison& item = items[answer.item];
        item.promised = item.promised.value_or(0) + answer.pieces;
        item.promisedDay = std::max(item.promisedDay.value_or(answer.shipDay), answer.shipDay);
    }
    if (!answers.empty()) { // what the answer does not name does not come
        for (auto& [item, comparison] : items) {
            comparison.promised = comparison.promised.value_or(0);
        }
    }
    SOSDESK_TAKE(const auto shipped, store.shippedTo(facility, dayOf(record.at)));
    for (const StateAnswer& shipment : shipped) {
        const auto item = items.find(shipment.item);
        if (item != items.end()) { // another request may have been supplied, too
            item->second.actual = shipment.pieces;
            item->second.actualDay = shipment.shipDay;
        }
    }
    std::vector<StateComparison> comparisons;
    for (auto& [item, comparison] : items) {
        comparison.item = item;
        comparisons.push_back(comparison);
    }
    return comparisons;
}

Result<std::vector<Shipment>> shipmentsIn(Office& office, const ShipmentSpan& span)
{
    SOSDESK_TAKE(std::vector<Shipment> shipments, ShipmentStore(office.database()).of(span));
    std::set<QString> known;
    for (const Shipment& shipment : shipments) {
        known.insert(shipment.request.number);
    }
    for (const QString& wanted : span.requests) {
        if (!known.contains(wanted)) {
            return fail({ErrorCode::UnknownRequest, {}, 0, {}, wanted});
        }
    }
    return shipments;
}

Result<std::vector<DeliveryRow>> deliveryRows(Office& office, const ShipmentSpan& span)
{
    const Reading reading(office.database());
    SOSDESK_TAKE(const std::vector<Shipment> shipments, shipmentsIn(office, span));
    return deliveryRows(office, shipments);
}

Result<std::vector<DeliveryRow>> deliveryRows(Office& office, const std::vector<Shipment>& shipments)
{
    const Reading reading(office.database());
    SOSDESK_TAKE(const QString means, setting(office, QStringLiteral("delivery_means")));
    Rows rows(office, fromCode<DeliveryMeans>(means).value_or(DeliveryMeans::DesignatedCarrier));
    for (const Shipment& shipment : shipments) {
        SOSDESK_TRY(rows.add(shipment));
    }
    return rows.take();
}

Result<DeliveryOverview> deliveryOverview(Office& office, int days)
{
    DeliveryOverview overview;
    overview.today = office.today();
    ShipmentSpan span;
    span.decidedFrom = overview.today - days;
    SOSDESK_TAKE(overview.rows, deliveryRows(office, span));
    std::erase_if(overview.rows, [](const DeliveryRow& row) { return row.isRefused; }); // nothing goes there
    std::stable_sort(overview.rows.begin(), overview.rows.end(), [](const DeliveryRow& a, const DeliveryRow& b) {
        return std::pair(a.delivery.side, a.decidedOn) < std::pair(b.delivery.side, b.decidedOn);
    });
    overview.offers = mergeOffers(overview.rows);
    return overview;
}

std::vector<MergeOffer> mergeOffers(const std::vector<DeliveryRow>& rows)
{
    std::map<std::tuple<Day, DeliveryMeans, QString>, MergeOffer> places;
    for (const DeliveryRow& row : rows) {
        const Delivery& delivery = row.delivery;
        const bool isOpen = delivery.side == DeliverySide::Prefecture && row.supplied
            && delivery.state == DeliveryState::Planned && delivery.joined.isEmpty() && row.listed;
        const QString address = row.label ? row.label->address : isOpen ? row.listed->address : QString();
        const QString key = foldedKey(address);
        if (isOpen && !key.isEmpty()) {
            MergeOffer& offer = places[{*delivery.shipDay, delivery.means, key}];
            offer.address = offer.address.isEmpty() ? address : offer.address;
            offer.requests.push_back(delivery.requestNumber);
        }
    }
    std::vector<MergeOffer> offers;
    for (const auto& [place, offer] : places) {
        if (offer.requests.size() > 1) {
            offers.push_back(offer);
        }
    }
    return offers;
}

} // namespace sosdesk
