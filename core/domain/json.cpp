// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/json.h"

#include <QJsonArray>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

QJsonObject jsonOf(const Correction& correction, const ItemCatalogue& items)
{
    return {
        {QStringLiteral("item"), items.codeOf(correction.item)},
        {QStringLiteral("stock"), sosdesk::jsonOf(correction.stock)},
        {QStringLiteral("weeklyUse"), sosdesk::jsonOf(correction.weeklyUse)},
        {QStringLiteral("purchase"), sosdesk::jsonOf(correction.purchase)},
    };
}

template <typename Line>
QJsonArray arrayOf(const std::vector<Line>& lines, const ItemCatalogue& items)
{
    QJsonArray array;
    for (const Line& line : lines) {
        array.append(jsonOf(line, items));
    }
    return array;
}

QJsonObject jsonOf(const GmisEntry& entry, const ItemCatalogue& items)
{
    return {
        {QStringLiteral("need"), jsonCode(entry.need)},
        {QStringLiteral("method"), jsonCode(entry.method)},
        {QStringLiteral("opinion"), entry.opinion},
        {QStringLiteral("lines"), arrayOf(entry.lines, items)},
    };
}

/** False when the member is there and is no code. */
template <typename Code>
bool read(const QJsonValue& value, std::optional<Code>& code)
{
    if (!value.isString()) {
        return true;
    }
    code = fromCode<Code>(value.toString());
    return code.has_value();
}

} // namespace

QJsonValue jsonOf(const std::optional<Quantity>& quantity)
{
    return quantity ? QJsonValue(static_cast<qint64>(*quantity)) : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonOf(const std::optional<Instant>& instant)
{
    return instant ? QJsonValue(isoOf(*instant)) : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonOf(const std::optional<Day>& day)
{
    return day ? QJsonValue(isoOf(*day)) : QJsonValue(QJsonValue::Null);
}

QJsonObject jsonOf(const RequestLine& line, const ItemCatalogue& items)
{
    return {
        {QStringLiteral("item"), items.codeOf(line.item)},
        {QStringLiteral("asked"), static_cast<qint64>(line.asked)},
        {QStringLiteral("stock"), jsonOf(line.stock)},
        {QStringLiteral("weeklyUse"), jsonOf(line.weeklyUse)},
        {QStringLiteral("purchase"), jsonOf(line.purchase)},
        {QStringLiteral("outlook"), jsonCode(line.outlook)},
    };
}

QJsonObject jsonOf(const DecisionLine& line, const ItemCatalogue& items)
{
    return {
        {QStringLiteral("item"), items.codeOf(line.item)},
        {QStringLiteral("prefecture"), static_cast<qint64>(line.prefecture)},
        {QStringLiteral("state"), static_cast<qint64>(line.state)},
        {QStringLiteral("total"), static_cast<qint64>(line.total())},
    };
}

QJsonObject jsonOf(const Request& request, const ItemCatalogue& items)
{
    return {
        {QStringLiteral("number"), request.number},
        {QStringLiteral("title"), request.title},
        {QStringLiteral("channel"), codeOf(request.channel)},
        {QStringLiteral("received"), jsonOf(request.received)},
        {QStringLiteral("facility"), request.facilityName},
        {QStringLiteral("code"), textOf(request.facilityCode)},
        {QStringLiteral("status"), codeOf(request.status)},
        {QStringLiteral("prefectureStatus"), codeOf(request.prefectureStatus)},
        {QStringLiteral("conditions"),
            request.conditionsConfirmed ? QJsonValue(*request.conditionsConfirmed) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("remarks"), request.remarks},
        {QStringLiteral("lastModified"), jsonOf(request.lastModified)},
        {QStringLiteral("lines"), arrayOf(request.lines, items)},
        {QStringLiteral("gmis"), request.gmis.isEmpty() ? QJsonValue(QJsonValue::Null) : jsonOf(request.gmis, items)},
    };
}

QJsonObject jsonOf(const Decision& decision, const ItemCatalogue& items)
{
    return {
        {QStringLiteral("id"), textOf(decision.id)},
        {QStringLiteral("request"), decision.requestNumber},
        {QStringLiteral("version"), decision.version},
        {QStringLiteral("requestVersion"), decision.requestVersion},
        {QStringLiteral("need"), jsonCode(decision.need)},
        {QStringLiteral("method"), jsonCode(decision.method)},
        {QStringLiteral("opinion"), decision.opinion},
        {QStringLiteral("overrideReason"), decision.overrideReason},
        {QStringLiteral("lines"), arrayOf(decision.lines, items)},
        {QStringLiteral("complete"), decision.complete},
        {QStringLiteral("inBatch"), decision.inBatch},
        {QStringLiteral("regime"), decision.regime},
        {QStringLiteral("officer"), decision.officer},
        {QStringLiteral("at"), isoOf(decision.at)},
    };
}

std::optional<Decision> decisionFrom(const QJsonObject& json, const ItemCatalogue& items)
{
    Decision decision;
    decision.id = {QUuid::fromString(json[u"id"_s].toString())};
    decision.requestNumber = json[u"request"_s].toString();
    decision.version = json[u"version"_s].toInt();
    decision.requestVersion = json[u"requestVersion"_s].toInt();
    decision.opinion = json[u"opinion"_s].toString();
    decision.overrideReason = json[u"overrideReason"_s].toString();
    decision.complete = json[u"complete"_s].toBool();
    decision.inBatch = json[u"inBatch"_s].toBool();
    decision.regime = json[u"regime"_s].toString();
    decision.officer = json[u"officer"_s].toString();
    const auto at = instantFromIso(json[u"at"_s].toString());
    if (decision.id.isNull() || decision.requestNumber.isEmpty() || !at || !read(json[u"need"_s], decision.need)
        || !read(json[u"method"_s], decision.method)) {
        return std::nullopt;
    }
    decision.at = *at;
    for (const QJsonValue& value : json[u"lines"_s].toArray()) {
        const std::optional<Item> item = items.byCode(value[u"item"_s].toString());
        const DecisionLine line{
            item.value_or(Item()), value[u"prefecture"_s].toInteger(), value[u"state"_s].toInteger()};
        if (!item || line.prefecture < 0 || line.state < 0) {
            return std::nullopt;
        }
        decision.lines.push_back(line);
    }
    return decision;
}

QJsonObject jsonOf(const Contact& contact, const ItemCatalogue& items)
{
    return {
        {QStringLiteral("id"), textOf(contact.id)},
        {QStringLiteral("request"), contact.requestNumber},
        {QStringLiteral("at"), isoOf(contact.at)},
        {QStringLiteral("officer"), contact.officer},
        {QStringLiteral("means"), codeOf(contact.means)},
        {QStringLiteral("person"), contact.person},
        {QStringLiteral("result"), codeOf(contact.result)},
        {QStringLiteral("circumstances"), jsonCode(contact.circumstances)},
        {QStringLiteral("purchasable"), jsonOf(contact.purchasable)},
        {QStringLiteral("purchasableFrom"), jsonOf(contact.purchasableFrom)},
        {QStringLiteral("note"), contact.note},
        {QStringLiteral("redialAt"), jsonOf(contact.redialAt)},
        {QStringLiteral("corrections"), arrayOf(contact.corrections, items)},
    };
}

QJsonObject jsonOf(const std::vector<FieldChange>& fields, QString FieldChange::*side)
{
    QJsonObject object;
    for (const FieldChange& change : fields) {
        object.insert(change.field, change.*side);
    }
    return object;
}

} // namespace sosdesk
