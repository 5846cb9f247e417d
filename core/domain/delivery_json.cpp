// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/delivery.h"
#include "core/domain/json.h"

#include <QJsonArray>

namespace sosdesk {
namespace {

QJsonArray jsonOf(const std::vector<DeliveryLine>& lines, const ItemCatalogue& items)
{
    QJsonArray array;
    for (const DeliveryLine& line : lines) {
        array.append(QJsonObject{
            {QStringLiteral("item"), items.codeOf(line.item)}, {QStringLiteral("pieces"), qint64{line.pieces}}});
    }
    return array;
}

QJsonArray jsonOf(const std::vector<Slip>& slips)
{
    QJsonArray array;
    for (const Slip& slip : slips) {
        array.append(QJsonObject{
            {QStringLiteral("slip"), slip.number}, {QStringLiteral("shippedDay"), sosdesk::jsonOf(slip.shippedDay)}});
    }
    return array;
}

std::optional<std::vector<DeliveryLine>> linesFrom(const QJsonArray& array, const ItemCatalogue& items)
{
    std::vector<DeliveryLine> lines;
    for (const QJsonValue& value : array) {
        const std::optional<Item> item = items.byCode(value[QStringLiteral("item")].toString());
        if (!item) {
            return std::nullopt;
        }
        lines.push_back({*item, value[QStringLiteral("pieces")].toInteger()});
    }
    return lines;
}

std::vector<Slip> slipsFrom(const QJsonArray& array)
{
    std::vector<Slip> slips;
    for (const QJsonValue& value : array) {
        slips.push_back(
            {value[QStringLiteral("slip")].toString(), dayFromIso(value[QStringLiteral("shippedDay")].toString())});
    }
    return slips;
}

} // namespace

QJsonObject jsonOf(const Delivery& delivery, const ItemCatalogue& items)
{
    const bool isOurs = delivery.side == DeliverySide::Prefecture;
    const std::optional<Quantity> parcels =
        delivery.parcels ? std::optional<Quantity>(*delivery.parcels) : std::optional<Quantity>();
    return {{QStringLiteral("request"), delivery.requestNumber}, {QStringLiteral("side"), codeOf(delivery.side)},
        {QStringLiteral("decisionVersion"), delivery.decisionVersion}, {QStringLiteral("number"), delivery.number},
        {QStringLiteral("facility"), textOf(delivery.facility)},
        {QStringLiteral("means"), isOurs ? QJsonValue(codeOf(delivery.means)) : QJsonValue()},
        {QStringLiteral("format"), delivery.format}, {QStringLiteral("shipDay"), jsonOf(delivery.shipDay)},
        {QStringLiteral("parcels"), jsonOf(parcels)}, {QStringLiteral("joined"), delivery.joined},
        {QStringLiteral("state"), codeOf(delivery.state)}, {QStringLiteral("shippedDay"), jsonOf(delivery.shippedDay)},
        {QStringLiteral("remarks"), delivery.remarks}, {QStringLiteral("lines"), jsonOf(delivery.lines, items)},
        {QStringLiteral("slips"), jsonOf(delivery.slips)}};
}

std::optional<Delivery> restored(Delivery delivery, const QJsonObject& before, const ItemCatalogue& items)
{
    const auto state = fromCode<DeliveryState>(before[QStringLiteral("state")].toString());
    auto lines = linesFrom(before[QStringLiteral("lines")].toArray(), items);
    if (!state || !lines) {
        return std::nullopt;
    }
    const QJsonValue parcels = before[QStringLiteral("parcels")];
    delivery.decisionVersion = before[QStringLiteral("decisionVersion")].toInt();
    delivery.means = fromCode<DeliveryMeans>(before[QStringLiteral("means")].toString()).value_or(delivery.means);
    delivery.format = before[QStringLiteral("format")].toString();
    delivery.shipDay = dayFromIso(before[QStringLiteral("shipDay")].toString());
    delivery.parcels = parcels.isDouble() ? std::optional(parcels.toInt()) : std::nullopt;
    delivery.joined = before[QStringLiteral("joined")].toString();
    delivery.state = *state;
    delivery.shippedDay = dayFromIso(before[QStringLiteral("shippedDay")].toString());
    delivery.remarks = before[QStringLiteral("remarks")].toString();
    delivery.lines = *std::move(lines);
    delivery.slips = slipsFrom(before[QStringLiteral("slips")].toArray());
    return delivery;
}

} // namespace sosdesk
