// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/delivery_export.h"
#include "core/desk/export.h"
#include "core/desk/office.h"
#include "core/policy/policy_shelf.h"
#include "core/store/decision_store.h"
#include "core/store/facility_store.h"
#include "core/store/request_store.h"
#include "tests/bench/bench.h"

#include <array>
#include <chrono>

namespace sosdesk::bench {
namespace {

constexpr double boundList = 2'000; // ms, ten thousand deliveries in any format
constexpr qint64 deliveriesAtMost = 10'000;

/** Approvals of one day: facilities, requests and completed decisions, written without files. */
Result<void> fill(Office& office, qint64 deliveries)
{
    const Day today = office.today();
    SOSDESK_TAKE(auto work, office.begin(QStringLiteral("bench")));
    FacilityStore facilities(office.database());
    RequestStore requests(office.database());
    DecisionStore decisions(office.database());
    for (qint64 at = 0; at < deliveries; ++at) {
        Facility facility;
        facility.code = {4'710'000'000 + at};
        facility.name = QStringLiteral("医療法人社団見本会%1　架空記念中央総合病院").arg(at);
        facility.postalCode = QStringLiteral("900-0001");
        facility.address = QStringLiteral("架空県見本市港町%1番地　みなとメディカルビル３階").arg(at);
        facility.phone = QStringLiteral("098-000-1234");
        SOSDESK_TRY(facilities.write(*work, facility));
        Request request;
        request.number = QStringLiteral("UDR-%1").arg(at, 8, 10, QLatin1Char('0'));
        request.received = Instant{office.now().micros - 3'600'000'000 + at};
        request.facilityName = facility.name;
        request.facilityCode = facility.code;
        SOSDESK_TRY(requests.insert(*work, request, today));
        Decision decision;
        decision.requestNumber = request.number;
        decision.requestVersion = 1;
        decision.need = Need::Yes;
        decision.method = Method::Prefecture;
        decision.lines = {{office.items().items()[0].item, 600, 0}, {office.items().items()[1].item, 300, 0}};
        decision.complete = true;
        SOSDESK_TRY(decisions.record(*work, decision, {}));
    }
    return work->commit();
}

} // namespace

Result<void> benchDeliveries(const Workplace& place, const Extent& extent, Scoreboard& scores)
{
    const qint64 deliveries = std::min(extent.requests, deliveriesAtMost);
    SOSDESK_TAKE(const QString folder, place.freshDesk(QStringLiteral("deliveries")));
    DeskOptions options;
    options.folder = folder;
    options.officer = QStringLiteral("bench");
    options.now = *instantFromIso(benchNow);
    options.newId = systemIds();
    options.appVersion = QStringLiteral("bench");
    SOSDESK_TAKE(const auto desk, Desk::open(options));
    SOSDESK_TRY(fill(desk->office(), deliveries));
    const std::array orders = {ExportOrder{ExportedList::Annex2Xlsx}, ExportOrder{ExportedList::Annex2Csv},
        ExportOrder{ExportedList::Carrier, {}, QStringLiteral("yamato-b2")},
        ExportOrder{ExportedList::Carrier, {}, QStringLiteral("sagawa-ehiden3")},
        ExportOrder{ExportedList::Carrier, {}, QStringLiteral("yupack-r")},
        ExportOrder{ExportedList::Carrier, {}, QStringLiteral("seino")}};
    for (const ExportOrder& order : orders) {
        const auto begin = std::chrono::steady_clock::now();
        SOSDESK_TAKE(
            const PaperOutcome outcome, exportList(desk->office(), order, place.path(QStringLiteral("list.out"))));
        const std::chrono::duration<double, std::milli> passed = std::chrono::steady_clock::now() - begin;
        scores.add({QStringLiteral("%1 deliveries as %2, %3 rows").arg(deliveries).arg(outcome.kind).arg(outcome.rows),
            {}, QStringLiteral("%1 ms").arg(text(passed.count(), 0)), {},
            Held{passed.count(), boundList, QStringLiteral(" ms")}});
    }
    return {};
}

} // namespace sosdesk::bench
