// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/delivery_replies.h"

#include "core/desk/deliveries.h"
#include "core/desk/office.h"
#include "core/domain/json.h"
#include "core/store/facility_store.h"
#include "core/store/label_store.h"
#include "core/wording/delivery_text.h"

#include <QJsonArray>

namespace sosdesk {
namespace {

QJsonObject shapeOf(const StateComparison& item, const ItemCatalogue& items)
{
    return {{QStringLiteral("item"), items.codeOf(item.item)}, {QStringLiteral("decided"), qint64{item.decided}},
        {QStringLiteral("promised"), jsonOf(item.promised)}, {QStringLiteral("actual"), jsonOf(item.actual)},
        {QStringLiteral("promisedDay"), jsonOf(item.promisedDay)},
        {QStringLiteral("actualDay"), jsonOf(item.actualDay)}, {QStringLiteral("differs"), item.differs()}};
}

QJsonObject shapeOf(const DeliveryRow& row, const ItemCatalogue& items)
{
    QJsonObject shape = jsonOf(row.delivery, items);
    QJsonArray flags;
    for (const DeliveryFlag flag : row.flags) {
        flags.append(codeOf(flag));
    }
    QJsonArray state;
    for (const StateComparison& item : row.state) {
        state.append(shapeOf(item, items));
    }
    shape.insert(QStringLiteral("facilityName"), row.facilityName);
    shape.insert(QStringLiteral("decidedOn"), isoOf(row.decidedOn));
    shape.insert(QStringLiteral("processingDay"), jsonOf(row.processingDay));
    shape.insert(QStringLiteral("flags"), flags);
    shape.insert(QStringLiteral("comparison"), state);
    return shape;
}

Reply replyFor(const ChangedDelivery& changed, const ItemCatalogue& items)
{
    QJsonObject json = jsonOf(changed.delivery, items);
    json.insert(QStringLiteral("operation"), textOf(changed.operation));
    json.insert(QStringLiteral("version"), changed.delivery.version);
    return {json, {changed.operation}};
}

/** The label as it is kept, else as the facility list has it. */
Result<ShippingLabel> labelBefore(Office& office, FacilityCode code)
{
    SOSDESK_TAKE(ShippingLabel label, LabelStore(office.database()).of(code));
    if (label.version > 0 && label.kept) {
        return label;
    }
    SOSDESK_TAKE(const auto facility, FacilityStore(office.database()).find(code));
    label.name = facility ? facility->name : QString();
    label.address = facility ? facility->address : QString();
    label.department.clear();
    label.building.clear();
    label.postalCode.clear();
    label.phone.clear();
    label.kept = false;
    return label;
}

} // namespace

Result<Reply> deliveriesReply(Desk& desk, int days)
{
    Office& office = desk.office();
    SOSDESK_TAKE(const DeliveryOverview overview, deliveryOverview(office, days));
    Reply reply;
    QJsonArray rows;
    for (const DeliveryRow& row : overview.rows) {
        rows.append(shapeOf(row, office.items()));
        for (const DeliveryFlag flag : row.flags) {
            if (flag != DeliveryFlag::NotTold && flag != DeliveryFlag::StartsToday) {
                reply.messages << row.delivery.requestNumber + u' ' + wording::flagLabel(codeOf(flag));
            }
        }
    }
    QJsonArray offers;
    for (const MergeOffer& offer : overview.offers) {
        QJsonArray requests;
        for (const QString& request : offer.requests) {
            requests.append(request);
        }
        offers.append(QJsonObject{{QStringLiteral("address"), offer.address}, {QStringLiteral("requests"), requests}});
    }
    reply.json = {{QStringLiteral("today"), isoOf(overview.today)}, {QStringLiteral("mode"), codeOf(office.mode())},
        {QStringLiteral("deliveries"), rows}, {QStringLiteral("offers"), offers}};
    return reply;
}

Result<Reply> deliveryReply(Desk& desk, const QString& request, DeliverySide side, const DeliveryChange& change)
{
    SOSDESK_TAKE(const ChangedDelivery changed, changeDelivery(desk.office(), request, side, change));
    return replyFor(changed, desk.office().items());
}

Result<Reply> deliveryUndoReply(Desk& desk, const QString& request, DeliverySide side)
{
    SOSDESK_TAKE(const ChangedDelivery changed, undoDelivery(desk.office(), request, side));
    return replyFor(changed, desk.office().items());
}

Result<Reply> labelReply(Desk& desk, const LabelWords& words)
{
    const auto code = facilityCodeFrom(words.facility);
    if (!code) {
        return fail({ErrorCode::BadArgument, {}, 0, QStringLiteral("label"), words.facility});
    }
    SOSDESK_TAKE(ShippingLabel label, labelBefore(desk.office(), *code));
    if (words.isQuestion()) {
        return Reply{jsonOf(label)};
    }
    label.name = words.name.value_or(label.name);
    label.department = words.department.value_or(label.department);
    label.address = words.address.value_or(label.address);
    label.building = words.building.value_or(label.building);
    label.postalCode = words.postalCode.value_or(label.postalCode);
    label.phone = words.phone.value_or(label.phone);
    label.kept = !words.remove;
    SOSDESK_TAKE(const OperationId operation, keepLabel(desk.office(), label));
    QJsonObject json = jsonOf(label);
    json.insert(QStringLiteral("operation"), textOf(operation));
    return Reply{json, {operation}};
}

Result<Reply> charactersReply(Desk& desk)
{
    SOSDESK_TAKE(const Replacements known, replacements(desk.office()));
    QJsonArray characters;
    for (const auto& [character, replacement] : known) {
        characters.append(
            QJsonObject{{QStringLiteral("character"), character}, {QStringLiteral("replacement"), replacement}});
    }
    return Reply{{{QStringLiteral("characters"), characters}}};
}

Result<Reply> characterReply(Desk& desk, const QString& character, const std::optional<QString>& replacement)
{
    SOSDESK_TAKE(const OperationId operation, replaceCharacter(desk.office(), character, replacement));
    SOSDESK_TAKE(Reply reply, charactersReply(desk));
    reply.json.insert(QStringLiteral("operation"), textOf(operation));
    reply.committed.push_back(operation);
    return reply;
}

} // namespace sosdesk
