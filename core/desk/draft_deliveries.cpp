// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/delivery_export.h"
#include "core/desk/office.h"
#include "core/desk/paper_selection.h"
#include "core/desk/request_list.h"
#include "core/desk/review_request.h"
#include "core/desk/settings.h"
#include "core/documents/delivery_list.h"
#include "core/documents/record_of.h"
#include "core/store/shipment_store.h"

#include <algorithm>
#include <map>

namespace sosdesk {
namespace {

Result<ShipmentSpan> spanOf(Office& office, const PaperSelection& selection)
{
    if (selection.untold) { // a question about letters, not about boxes
        return fail({ErrorCode::BadArgument, {}, 0, QStringLiteral("--untold"), {}});
    }
    ShipmentSpan span;
    span.today = office.today();
    span.processingDay = selection.date;
    QStringList numbers = selection.requests;
    numbers.removeDuplicates();
    span.requests.assign(numbers.begin(), numbers.end());
    if (selection.lane) {
        ListFilter filter;
        filter.lane = selection.lane;
        SOSDESK_TAKE(std::vector<ListedRequest> listed, listRequests(office, filter));
        std::stable_sort(listed.begin(), listed.end(), [](const ListedRequest& a, const ListedRequest& b) {
            return a.stored.request.received < b.stored.request.received;
        });
        for (const ListedRequest& request : listed) {
            span.requests.push_back(request.stored.request.number);
        }
    }
    return span;
}

/** 別添２ is for what the designated carrier takes (F2): the rest has other lists. */
bool belongsOnAnnex2(const DeliveryRow& row, DeliveryDraft& draft)
{
    const Delivery& delivery = row.delivery;
    const auto object = [&](const char* code, const QString& value) {
        PaperProblem problem;
        problem.request = delivery.requestNumber;
        problem.value = value;
        problem.code = QString::fromLatin1(code);
        draft.problems.push_back(problem);
        return false;
    };
    if (row.isRefused) {
        return object(row.isTakenBack ? "taken_back" : "not_complete", {});
    }
    if (delivery.side == DeliverySide::State || !row.supplied) {
        return false;
    }
    if (delivery.state >= DeliveryState::HandedOver) {
        return object("already_shipped", codeOf(delivery.state));
    }
    if (!delivery.format.isEmpty() && !delivery.format.startsWith(u"annex2")) {
        object("already_listed", delivery.format); // said, and yet in it
    }
    return delivery.means == DeliveryMeans::DesignatedCarrier || object("other_means", codeOf(delivery.means));
}

Result<QString> senderOf(Office& office)
{
    SOSDESK_TAKE(const QString sender, setting(office, QStringLiteral("sender")));
    return sender.trimmed().isEmpty() ? setting(office, QStringLiteral("office")) : sender;
}

/** What the list asks of a request, and no more: judging ten thousand takes longer than writing them down. */
Dossier dossierOfShipment(const Shipment& shipment)
{
    Dossier dossier;
    dossier.request = shipment.request;
    dossier.facility = shipment.facility;
    dossier.decision = shipment.decision;
    return dossier;
}

Result<DeliveryDraft> draftAnnex2(
    Office& office, const std::vector<DeliveryRow>& rows, const std::vector<Shipment>& shipments)
{
    SOSDESK_TAKE(const DeliveryLayout layout, DeliveryLayout::load({folderOf(office)}));
    SOSDESK_TAKE(const QString sender, senderOf(office));
    std::map<QString, const Shipment*> known;
    for (const Shipment& shipment : shipments) {
        known[shipment.request.number] = &shipment;
    }
    DeliveryDraft draft;
    DeliveryList list(layout, office.mode(), sender);
    for (const DeliveryRow& row : rows) {
        if (!belongsOnAnnex2(row, draft)) {
            continue;
        }
        const Shipment& shipment = *known[row.delivery.requestNumber];
        const Dossier dossier = dossierOfShipment(shipment);
        const Review none;
        const Matter matter{dossier, none, policyFor(office, shipment.request), office.calendar()};
        if (list.add(matter, row.shipDay(), row.delivery.remarks)) {
            draft.listed.push_back(row.delivery);
            draft.listed.back().lines = row.decided;
            draft.listed.back().decisionVersion = row.decisionVersion;
            draft.told.push_back({row.delivery.requestNumber, row.decisionVersion});
        }
    }
    for (const DeliveryFlaw& flaw : list.flaws()) {
        draft.problems.push_back({flaw.request, flaw.column, flaw.value, flaw.code});
    }
    draft.rows = static_cast<qint64>(list.table().rows.size());
    draft.table = list.table();
    return draft;
}

} // namespace

Result<DeliveryDraft> draftDeliveries(Office& office, const ExportOrder& order)
{
    SOSDESK_TAKE(const ShipmentSpan span, spanOf(office, order.selection));
    const bool isEmptyLane = order.selection.lane && span.requests.empty();
    std::vector<Shipment> shipments;
    if (!isEmptyLane) { // an empty lane is no other selection
        SOSDESK_TAKE(shipments, shipmentsIn(office, span));
    }
    SOSDESK_TAKE(std::vector<DeliveryRow> rows, deliveryRows(office, shipments));
    return order.list == ExportedList::Carrier ? draftCarrier(office, order.carrier, std::move(rows))
                                               : draftAnnex2(office, rows, shipments);
}

} // namespace sosdesk
