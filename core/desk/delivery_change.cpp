// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/delivery_change.h"

#include "core/desk/deliveries.h"
#include "core/desk/office.h"
#include "core/documents/carrier_text.h"
#include "core/review/blank.h"
#include "core/store/delivery_store.h"
#include "core/store/label_store.h"

#include <QRegularExpression>

#include <algorithm>

namespace sosdesk {
namespace {

constexpr int mostParcels = 9'999;
constexpr qsizetype longestRemarks = 200;
constexpr qsizetype longestText = 200;

tl::unexpected<Error> refused(const char* what, const QString& value)
{
    return fail({ErrorCode::BadArgument, {}, 0, QString::fromLatin1(what), value.left(40)});
}

Result<DeliveryRow> rowOf(Office& office, const QString& request, DeliverySide side)
{
    ShipmentSpan span;
    span.requests = {request};
    SOSDESK_TAKE(const std::vector<DeliveryRow> rows, deliveryRows(office, span));
    for (const DeliveryRow& row : rows) {
        if (row.delivery.side == side && !row.isRefused) {
            return row;
        }
    }
    return fail({ErrorCode::RuleViolated, {}, 0, QStringLiteral("F1"), request});
}

/** What was only filled in for showing is not written down as if somebody had set it. */
void forgetFilledIn(Delivery& delivery, const Delivery& stored)
{
    delivery.shipDay = stored.shipDay;
    delivery.parcels = stored.parcels;
    delivery.state = stored.state;
    delivery.shippedDay = stored.shippedDay;
}

Result<void> setState(Office& office, Delivery& delivery, const DeliveryChange& change)
{
    const DeliveryState state = change.state.value_or(change.shippedDay ? DeliveryState::Shipped : delivery.state);
    if (change.shippedDay && *change.shippedDay > office.today()) {
        return refused("shipped", isoOf(*change.shippedDay));
    }
    delivery.state = state;
    if (state < DeliveryState::Shipped) {
        delivery.shippedDay = std::nullopt;
    } else {
        // Who is told beforehand is told the day that is planned: nothing has left by that.
        const auto left = state == DeliveryState::Shipped ? std::optional(office.today()) : std::nullopt;
        delivery.shippedDay = change.shippedDay ? change.shippedDay : delivery.shippedDay ? delivery.shippedDay : left;
    }
    return {};
}

Result<void> addSlip(Delivery& delivery, const QString& slip, Day today)
{
    static const QRegularExpression form(QStringLiteral("^[0-9A-Za-z-]{4,20}$"));
    if (!form.match(slip).hasMatch()) {
        return refused("slip", slip);
    }
    const auto known = std::find_if(
        delivery.slips.begin(), delivery.slips.end(), [&](const Slip& other) { return other.number == slip; });
    if (known == delivery.slips.end()) {
        delivery.slips.push_back({slip, delivery.shippedDay.value_or(today)});
    }
    return {};
}

/** Goes with another one: that of the same side, which goes on its own, and takes nobody along who has companions. */
Result<void> join(Office& office, UnitOfWork& work, Delivery& delivery, const QString& request)
{
    DeliveryStore store(office.database());
    if (request.isEmpty()) {
        delivery.joined.clear();
        return {};
    }
    if (request == delivery.requestNumber || delivery.side != DeliverySide::Prefecture) {
        return refused("join", request);
    }
    SOSDESK_TAKE(const auto companions, store.joinedTo(delivery.number));
    SOSDESK_TAKE(const DeliveryRow row, rowOf(office, request, delivery.side));
    if (!companions.empty() || !row.delivery.joined.isEmpty() || !row.supplied
        || row.delivery.state >= DeliveryState::HandedOver) {
        return refused("join", request);
    }
    Delivery lead = row.delivery;
    if (lead.version == 0) {
        lead = begun(office, lead);
        forgetFilledIn(lead, Delivery{});
        SOSDESK_TAKE(lead, store.record(work, lead, QStringLiteral("delivery")));
    }
    delivery.joined = lead.number;
    return {};
}

Result<void> apply(Office& office, UnitOfWork& work, Delivery& delivery, const DeliveryChange& change, Day decidedOn)
{
    if (change.means) {
        if (delivery.side == DeliverySide::State) {
            return refused("means", codeOf(*change.means));
        }
        delivery.means = *change.means;
    }
    if (change.shipDay) {
        if (*change.shipDay < decidedOn) {
            return refused("ship-day", isoOf(*change.shipDay));
        }
        delivery.shipDay = change.shipDay;
    }
    if (change.parcels) {
        if (*change.parcels < 0 || *change.parcels > mostParcels) {
            return refused("parcels", QString::number(*change.parcels));
        }
        delivery.parcels = *change.parcels == 0 ? std::optional<int>() : change.parcels;
    }
    if (change.remarks) {
        if (change.remarks->size() > longestRemarks) {
            return refused("remarks", *change.remarks);
        }
        delivery.remarks = *change.remarks;
    }
    SOSDESK_TRY(setState(office, delivery, change));
    SOSDESK_TRY(change.slip ? addSlip(delivery, *change.slip, office.today()) : Result<void>());
    return change.joined ? join(office, work, delivery, *change.joined) : Result<void>();
}

} // namespace

Delivery begun(Office& office, Delivery delivery)
{
    if (delivery.number.isEmpty()) {
        delivery.id = {office.newId()};
        delivery.number = deliveryNumber(delivery.id.uuid, office.mode());
    }
    return delivery;
}

Result<ChangedDelivery> changeDelivery(
    Office& office, const QString& request, DeliverySide side, const DeliveryChange& change)
{
    SOSDESK_TAKE(const DeliveryRow row, rowOf(office, request, side));
    DeliveryStore store(office.database());
    SOSDESK_TAKE(const Delivery stored, store.of(request, side));
    const bool isPromised = std::any_of(
        row.state.begin(), row.state.end(), [](const StateComparison& item) { return item.promised.has_value(); });
    if (side == DeliverySide::State && change.state == DeliveryState::Told && !isPromised) {
        return fail({ErrorCode::RuleViolated, {}, 0, QStringLiteral("F3"), request}); // nothing to tell before the 内示
    }
    Delivery delivery = begun(office, row.delivery);
    forgetFilledIn(delivery, stored);
    SOSDESK_TAKE(auto work, office.begin(QStringLiteral("delivery")));
    SOSDESK_TRY(apply(office, *work, delivery, change, row.decidedOn));
    ChangedDelivery changed{work->id(), {}};
    SOSDESK_TAKE(changed.delivery, store.record(*work, delivery, QStringLiteral("delivery")));
    SOSDESK_TRY(work->commit());
    return changed;
}

Result<ChangedDelivery> undoDelivery(Office& office, const QString& request, DeliverySide side)
{
    SOSDESK_TAKE(auto work, office.begin(QStringLiteral("delivery")));
    ChangedDelivery changed{work->id(), {}};
    SOSDESK_TAKE(changed.delivery, DeliveryStore(office.database()).takeBack(*work, request, side));
    SOSDESK_TRY(work->commit());
    return changed;
}

Result<OperationId> keepLabel(Office& office, const ShippingLabel& label)
{
    const std::array texts = {
        label.name, label.department, label.address, label.building, label.postalCode, label.phone};
    for (const QString& text : texts) {
        if (text.size() > longestText || text.contains(u'\n')) {
            return refused("label", text);
        }
    }
    if (label.kept && (isBlank(label.name) || isBlank(label.address))) {
        return refused("label", label.name);
    }
    SOSDESK_TAKE(auto work, office.begin(QStringLiteral("shipping_label")));
    SOSDESK_TRY(LabelStore(office.database()).record(*work, label));
    SOSDESK_TRY(work->commit());
    return work->id();
}

Result<Replacements> replacements(Office& office)
{
    return LabelStore(office.database()).replacements();
}

Result<OperationId> replaceCharacter(
    Office& office, const QString& character, const std::optional<QString>& replacement)
{
    constexpr qsizetype mostUnits = 4; // a letter with its variation selector
    if (character.isEmpty() || character.size() > mostUnits || character.front().unicode() < 0x80) {
        return refused("character", character);
    }
    if (replacement) {
        const bool isWritable = carried(*replacement, {}, Encoding::Cp932).remarks.empty();
        if (replacement->toUcs4().size() > 4 || !isWritable || replacement->contains(character)) {
            return refused("replacement", *replacement);
        }
    }
    SOSDESK_TAKE(auto work, office.begin(QStringLiteral("replace_character")));
    SOSDESK_TRY(LabelStore(office.database()).replace(*work, character, replacement));
    SOSDESK_TRY(work->commit());
    return work->id();
}

} // namespace sosdesk
