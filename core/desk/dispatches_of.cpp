// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/dispatches_of.h"

#include "core/desk/office.h"
#include "core/desk/paper_selection.h"
#include "core/documents/carrier_layout.h"
#include "core/store/delivery_store.h"
#include "core/store/state_answer_store.h"

namespace sosdesk {
namespace {

Carriage carriageOf(DeliveryMeans means)
{
    switch (means) {
    case DeliveryMeans::DesignatedCarrier:
        return Carriage::Designated;
    case DeliveryMeans::OwnArrangement:
        return Carriage::Own;
    case DeliveryMeans::Handover:
        return Carriage::HandedOver;
    }
    Q_UNREACHABLE();
}

/** `ヤマト運輸` of `ヤマト運輸 B2クラウド`: the facility need not know our program. */
QString carrierOf(Office& office, const Delivery& delivery)
{
    if (delivery.format.isEmpty() || delivery.means == DeliveryMeans::Handover) {
        return {};
    }
    const auto layout = CarrierLayout::load(delivery.format, {folderOf(office)});
    return layout ? layout->name.section(u' ', 0, 0) : QString();
}

Result<Dispatch> dispatchOf(Office& office, const Delivery& delivery)
{
    Dispatch dispatch;
    dispatch.by = carriageOf(delivery.means);
    dispatch.carrier = carrierOf(office, delivery);
    dispatch.shipped = delivery.state == DeliveryState::Shipped || delivery.shippedDay;
    dispatch.shipDay = delivery.shippedDay ? delivery.shippedDay : delivery.shipDay;
    std::vector<Slip> slips = delivery.slips;
    if (slips.empty() && !delivery.joined.isEmpty()) {
        SOSDESK_TAKE(const auto whole, DeliveryStore(office.database()).byNumber(delivery.joined));
        slips = whole ? whole->slips : slips;
    }
    for (const Slip& slip : slips) {
        dispatch.slips << slip.number;
    }
    return dispatch;
}

} // namespace

Result<std::vector<Dispatch>> dispatchesOf(Office& office, const QString& request)
{
    std::vector<Dispatch> dispatches;
    SOSDESK_TAKE(const Delivery ours, DeliveryStore(office.database()).of(request, DeliverySide::Prefecture));
    if (ours.version > 0) {
        SOSDESK_TAKE(Dispatch dispatch, dispatchOf(office, ours));
        dispatches.push_back(std::move(dispatch));
    }
    SOSDESK_TAKE(const std::vector<StateAnswer> answers, StateAnswerStore(office.database()).about(request));
    if (!answers.empty()) {
        Dispatch state;
        state.by = Carriage::State;
        for (const StateAnswer& answer : answers) {
            state.pieces[answer.item] += answer.pieces;
            state.shipDay = std::max(state.shipDay.value_or(answer.shipDay), answer.shipDay);
        }
        dispatches.push_back(std::move(state));
    }
    return dispatches;
}

} // namespace sosdesk
