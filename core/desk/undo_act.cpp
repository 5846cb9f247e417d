// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/undo_act.h"

#include "core/desk/dossier_of.h"
#include "core/desk/office.h"
#include "core/desk/set_aside.h"
#include "core/store/decision_store.h"
#include "core/store/delivery_store.h"
#include "core/store/gmis_tick_store.h"
#include "core/store/hold_store.h"
#include "core/store/paper_store.h"
#include "core/store/stock_ledger.h"

namespace sosdesk {
namespace {

/** Goods do not come back because a decision does. */
Result<void> addGoods(Office& office, const QString& number, std::vector<Departure>& departures)
{
    SOSDESK_TAKE(const std::vector<StockEntry> entries, StockLedger(office.database()).about(number));
    Quantity issued = 0;
    for (const StockEntry& entry : entries) {
        const bool counts = entry.reason == StockReason::Issued || entry.reason == StockReason::Returned;
        issued -= counts ? entry.pieces : 0;
    }
    if (issued > 0) {
        departures.push_back({number, QStringLiteral("issued")});
    }
    SOSDESK_TAKE(const std::vector<Delivery> deliveries, DeliveryStore(office.database()).about(number));
    for (const Delivery& delivery : deliveries) {
        if (delivery.state >= DeliveryState::HandedOver) {
            departures.push_back({number, QStringLiteral("shipped")});
        }
        if (!delivery.slips.empty()) {
            departures.push_back({number, QStringLiteral("slip")});
        }
    }
    return {};
}

Result<void> addDepartures(Office& office, const Act::Step& step, std::vector<Departure>& departures)
{
    SOSDESK_TRY(requestOf(office, step.number));
    SOSDESK_TAKE(const std::optional<Decision> latest, DecisionStore(office.database()).latest(step.number));
    if (!latest || step.version == Act::undecided) {
        return {};
    }
    const int since = step.version == 0 ? latest->version : step.version;
    SOSDESK_TAKE(const std::vector<PaperTrace> papers, PaperStore(office.database()).about(step.number));
    for (const PaperTrace& paper : papers) {
        if (paper.decisionVersion >= since) {
            departures.push_back({step.number, paper.kind, paper.at});
        }
    }
    std::size_t ticked = 0;
    for (int version = since; version <= latest->version; ++version) {
        SOSDESK_TAKE(const auto fields, GmisTickStore(office.database()).of(step.number, version));
        ticked += fields.size();
    }
    if (ticked > 0) {
        departures.push_back({step.number, QStringLiteral("gmis_tick"), {}, ticked});
    }
    return addGoods(office, step.number, departures);
}

} // namespace

Result<std::vector<Departure>> departuresOf(Office& office, const Act& act)
{
    std::vector<Departure> departures;
    for (const Act::Step& step : act.steps) {
        SOSDESK_TRY(addDepartures(office, step, departures));
    }
    return departures;
}

Result<OperationId> undoHold(Office& office, const Act::Held& held)
{
    const QString& number = held.before.requestNumber;
    SOSDESK_TRY(mayBecome(office, held.before)); // what others decided meanwhile is not held again
    SOSDESK_TAKE(const Hold now, HoldStore(office.database()).of(number));
    if (now.version != held.version) {
        return fail({ErrorCode::Conflict, {}, 0, {}, number});
    }
    SOSDESK_TAKE(auto work, office.begin(QStringLiteral("undo")));
    SOSDESK_TRY(HoldStore(office.database()).record(*work, held.before, QStringLiteral("undo")));
    SOSDESK_TRY(work->commit());
    return work->id();
}

} // namespace sosdesk
