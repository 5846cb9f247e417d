// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/team.h"

#include <QJsonArray>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

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

} // namespace sosdesk
