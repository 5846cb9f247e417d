// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/request_json.h"

#include "core/domain/json.h"

#include <QJsonArray>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

/** Reads members of an object; remembers whether one of them was what we never write. */
class Members
{
public:
    explicit Members(const QJsonObject& json)
        : m_json(json)
    {
    }

    [[nodiscard]] QString text(const QString& key) const { return m_json[key].toString(); }
    [[nodiscard]] std::optional<Quantity> quantity(const QString& key) const
    {
        return m_json[key].isDouble() ? std::optional<Quantity>(m_json[key].toInteger()) : std::nullopt;
    }
    [[nodiscard]] std::optional<Instant> instant(const QString& key)
    {
        return m_json[key].isString() ? need(instantFromIso(text(key))) : std::nullopt;
    }
    template <typename Code>
    [[nodiscard]] std::optional<Code> code(const QString& key)
    {
        return m_json[key].isString() ? need(fromCode<Code>(text(key))) : std::nullopt;
    }
    [[nodiscard]] bool isSound() const { return m_sound; }

private:
    template <typename Value>
    std::optional<Value> need(std::optional<Value> value)
    {
        m_sound = m_sound && value.has_value();
        return value;
    }

    const QJsonObject& m_json;
    bool m_sound = true;
};

std::optional<RequestLine> lineFrom(const QJsonObject& json, const ItemCatalogue& items)
{
    Members members(json);
    const std::optional<Item> item = items.byCode(members.text(u"item"_s));
    const std::optional<Outlook> outlook = members.code<Outlook>(u"outlook"_s);
    if (!item || !members.isSound()) {
        return std::nullopt;
    }
    return RequestLine{*item, members.quantity(u"asked"_s).value_or(0), members.quantity(u"stock"_s),
        members.quantity(u"weeklyUse"_s), members.quantity(u"purchase"_s), outlook};
}

std::optional<GmisEntry> entryFrom(const QJsonObject& json, const ItemCatalogue& items)
{
    Members members(json);
    GmisEntry entry{members.code<Need>(u"need"_s), members.code<Method>(u"method"_s), members.text(u"opinion"_s), {}};
    for (const QJsonValue& value : json[u"lines"_s].toArray()) {
        const std::optional<Item> item = items.byCode(value[u"item"_s].toString());
        if (!item) {
            return std::nullopt;
        }
        entry.lines.push_back({*item, value[u"prefecture"_s].toInteger(), value[u"state"_s].toInteger()});
    }
    return members.isSound() ? std::optional(entry) : std::nullopt;
}

QJsonValue countOf(const std::optional<int>& count)
{
    return count ? QJsonValue(*count) : QJsonValue(QJsonValue::Null);
}

} // namespace

std::optional<Request> requestFrom(const QJsonObject& json, const ItemCatalogue& items)
{
    Members members(json);
    Request request;
    request.number = members.text(u"number"_s);
    request.title = members.text(u"title"_s);
    request.channel = members.code<Channel>(u"channel"_s).value_or(Channel::Gmis);
    request.received = members.instant(u"received"_s);
    request.facilityName = members.text(u"facility"_s);
    request.facilityCode = facilityCodeFrom(members.text(u"code"_s)).value_or(FacilityCode());
    request.status = members.code<RequestStatus>(u"status"_s).value_or(RequestStatus::UnderReview);
    request.prefectureStatus =
        members.code<PrefectureStatus>(u"prefectureStatus"_s).value_or(PrefectureStatus::Untouched);
    if (json[u"conditions"_s].isBool()) {
        request.conditionsConfirmed = json[u"conditions"_s].toBool();
    }
    request.remarks = members.text(u"remarks"_s);
    request.lastModified = members.instant(u"lastModified"_s);
    for (const QJsonValue& value : json[u"lines"_s].toArray()) {
        const std::optional<RequestLine> line = lineFrom(value.toObject(), items);
        if (!line) {
            return std::nullopt;
        }
        request.lines.push_back(*line);
    }
    const std::optional<GmisEntry> entry = entryFrom(json[u"gmis"_s].toObject(), items);
    if (!entry || !members.isSound() || request.number.isEmpty()) {
        return std::nullopt;
    }
    request.gmis = *entry;
    return request;
}

QJsonObject jsonOf(const RequestForm& form)
{
    return {{u"idAppliedOn"_s, jsonOf(form.idAppliedOn)}, {u"aggregator"_s, form.aggregator},
        {u"institutions"_s, countOf(form.institutions)},
        {u"institutionsWithin1Week"_s, countOf(form.institutionsWithin1Week)},
        {u"institutionsWithin3Weeks"_s, countOf(form.institutionsWithin3Weeks)}, {u"kind"_s, jsonCode(form.kind)},
        {u"postalCode"_s, form.postalCode}, {u"address"_s, form.address}, {u"phone"_s, form.phone},
        {u"contactPerson"_s, form.contactPerson}, {u"caller"_s, form.caller}};
}

} // namespace sosdesk
