// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/shipment_store.h"

#include "core/store/columns.h"
#include "core/store/delivery_store.h"
#include "core/store/promise_sql.h"
#include "core/store/told_sql.h"

namespace sosdesk {
namespace {

std::vector<DecisionLine> linesFrom(SQLite::Statement& row, const ItemCatalogue& items)
{
    std::vector<DecisionLine> lines;
    while (row.executeStep()) {
        Columns columns(row);
        DecisionLine line;
        line.item = columns.item(items);
        line.prefecture = columns.number();
        line.state = columns.number();
        lines.push_back(line);
    }
    std::sort(lines.begin(), lines.end(), [](const DecisionLine& a, const DecisionLine& b) { return a.item < b.item; });
    return lines;
}

Decision decisionFrom(Columns& columns, const QString& request, int version)
{
    Decision decision;
    decision.requestNumber = request;
    decision.version = version;
    decision.need = columns.maybeCode<Need>();
    decision.method = columns.maybeCode<Method>();
    decision.complete = columns.flag();
    decision.officer = columns.text();
    decision.at = columns.maybeInstant().value_or(Instant{});
    return decision;
}

Facility facilityFrom(Columns& columns, FacilityCode code)
{
    Facility facility;
    facility.code = code;
    facility.name = columns.text();
    facility.postalCode = columns.text();
    facility.address = columns.text();
    facility.phone = columns.text();
    facility.contactPerson = columns.text();
    return facility;
}

ShippingLabel labelFrom(Columns& columns, FacilityCode code, int version)
{
    ShippingLabel label;
    label.facility = code;
    label.version = version;
    label.name = columns.text();
    label.department = columns.text();
    label.address = columns.text();
    label.building = columns.text();
    label.postalCode = columns.text();
    label.phone = columns.text();
    return label;
}

} // namespace

#define SHIPMENTS                                                                                                      \
    "SELECT r.id, r.number, r.facility_name, r.facility, r.status, r.remarks, r.received, r.last_modified, "           \
    "r.processing_day, r.gmis_need, r.gmis_method, " NOTICE_LEFT ", "                                                  \
    "ifnull(d.complete = 1 AND d.need = 'yes' AND " IS_TAKEN_BACK ", 0), "                                             \
    "d.id, d.version, d.need, d.method, ifnull(d.complete, 0), ifnull(d.officer, ''), d.at, "                          \
    "f.code, f.name, f.postal_code, f.address, f.phone, f.contact_person, "                                            \
    "l.version, l.name, l.department, l.address, l.building, l.postal_code, l.phone "                                  \
    "FROM request r LEFT JOIN decision d ON d.request = r.number AND d.is_latest = 1 "                                 \
    "LEFT JOIN facility f ON f.code = r.facility "                                                                     \
    "LEFT JOIN shipping_label l ON l.facility = r.facility AND l.kept = 1 "
#define DECIDED "(d.need IS NOT NULL OR (r.status = 'closed' AND r.gmis_need IS NOT NULL)) "
#define IN_ORDER "ORDER BY r.received, r.number"

Result<std::vector<Shipment>> ShipmentStore::of(const ShipmentSpan& span) const
{
    constexpr int lookBackDays = 62; // as the papers of today
    return m_database.guarded([&] {
        std::vector<Shipment> found;
        if (!span.requests.empty()) {
            for (const QString& number : span.requests) {
                read(with(m_database.prepare(SHIPMENTS "WHERE r.number = ?"), number), found);
            }
        } else if (span.processingDay) {
            read(with(m_database.prepare(SHIPMENTS "WHERE r.processing_day = ? AND " DECIDED IN_ORDER),
                     *span.processingDay),
                found);
        } else if (span.decidedFrom) {
            read(with(m_database.prepare(SHIPMENTS
                          "WHERE (d.at >= ?1 AND d.complete = 1 AND d.need = 'yes') OR (r.status = 'closed' "
                          "AND r.gmis_need = 'yes' AND r.processing_day >= ?1) OR r.number IN "
                          "(SELECT request FROM delivery WHERE state IN ('listed', 'handed_over')) " IN_ORDER),
                     *span.decidedFrom),
                found);
        } else {
            read(with(m_database.prepare(SHIPMENTS "WHERE (r.processing_day = ? OR (r.processing_day >= ? AND "
                                                   "d.at >= ? AND d.at < ?)) AND " DECIDED IN_ORDER),
                     span.today, span.today - lookBackDays, span.today, span.today + 1),
                found);
        }
        return found;
    });
}

void ShipmentStore::read(SQLite::Statement& rows, std::vector<Shipment>& found) const
{
    const std::size_t first = found.size();
    std::vector<std::pair<qint64, qint64>> ids;
    while (rows.executeStep()) {
        Columns columns(rows);
        Shipment shipment;
        Request& request = shipment.request;
        const qint64 id = columns.number();
        request.number = columns.text();
        request.facilityName = columns.text();
        request.facilityCode = columns.facility();
        request.status = columns.code<RequestStatus>();
        request.remarks = columns.text();
        request.received = columns.maybeInstant();
        request.lastModified = columns.maybeInstant();
        shipment.processingDay = columns.maybeDay();
        request.gmis.need = columns.maybeCode<Need>();
        request.gmis.method = columns.maybeCode<Method>();
        shipment.noticed = columns.flag();
        shipment.takenBack = columns.flag();
        const auto decision = columns.maybeNumber();
        const auto version = columns.maybeNumber();
        Decision decided = decisionFrom(columns, request.number, static_cast<int>(version.value_or(0)));
        shipment.decision = decision ? std::optional(std::move(decided)) : std::nullopt;
        const auto code = columns.maybeNumber();
        Facility facility = facilityFrom(columns, {code.value_or(0)});
        shipment.facility = code ? std::optional(std::move(facility)) : std::nullopt;
        const auto labelled = columns.maybeNumber();
        ShippingLabel label = labelFrom(columns, request.facilityCode, static_cast<int>(labelled.value_or(0)));
        shipment.label = labelled ? std::optional(std::move(label)) : std::nullopt;
        ids.emplace_back(id, decision.value_or(0));
        found.push_back(std::move(shipment));
    }
    rows.reset();
    for (std::size_t at = first; at < found.size(); ++at) {
        fill(found[at], ids[at - first].first, ids[at - first].second);
    }
}

#undef IN_ORDER
#undef DECIDED
#undef SHIPMENTS

void ShipmentStore::fill(Shipment& shipment, qint64 request, qint64 decision) const
{
    if (shipment.decision) {
        shipment.decision->lines = linesFrom(
            with(m_database.prepare("SELECT item, prefecture, state FROM decision_line WHERE decision = ?"), decision),
            m_database.items());
    }
    if (shipment.request.status == RequestStatus::Closed) {
        shipment.request.gmis.lines = linesFrom(
            with(
                m_database.prepare("SELECT item, prefecture, state FROM request_gmis_line WHERE request = ?"), request),
            m_database.items());
    }
    auto known = DeliveryStore(m_database).about(shipment.request.number);
    if (!known) {
        throw DamagedRow{"delivery"};
    }
    shipment.deliveries = *std::move(known);
}

} // namespace sosdesk
