// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/entry_reply.h"

#include <QJsonArray>

#include <limits>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

tl::unexpected<Error> bad(const QString& key, const QJsonValue& value)
{
    return fail({ErrorCode::BadArgument, {}, 0, key, value.toVariant().toString()});
}

/** One member of an object into one field: what was told as nothing (null, empty) becomes nothing. */
class Member
{
public:
    Member(QString key, QJsonValue value)
        : m_key(std::move(key))
        , m_value(std::move(value))
    {
    }

    Result<void> into(QString& text) const
    {
        if (!m_value.isString() || m_value.toString().contains(QChar(u'\0'))) {
            return bad(m_key, m_value);
        }
        text = m_value.toString();
        return {};
    }
    Result<void> into(std::optional<bool>& flag) const
    {
        return set(flag, m_value.isBool() ? std::optional(m_value.toBool()) : std::nullopt);
    }
    Result<void> into(std::optional<Quantity>& quantity) const { return set(quantity, whole()); }
    Result<void> into(Quantity& quantity) const
    {
        quantity = whole().value_or(0);
        return whole() || isNothing() ? Result<void>() : bad(m_key, m_value);
    }
    Result<void> into(std::optional<int>& count) const
    {
        const std::optional<Quantity> number = whole();
        const bool fits = number && *number <= std::numeric_limits<int>::max();
        return set(count, fits ? std::optional(static_cast<int>(*number)) : std::nullopt);
    }
    Result<void> into(std::optional<Day>& day) const { return set(day, dayFromIso(m_value.toString())); }
    Result<void> into(std::optional<Instant>& at) const { return set(at, instantFromIso(m_value.toString())); }
    Result<void> into(FacilityCode& code) const
    {
        const auto read = facilityCodeFrom(m_value.toString());
        code = read.value_or(FacilityCode());
        return read || isNothing() ? Result<void>() : bad(m_key, m_value);
    }
    template <typename Code>
    requires std::is_enum_v<Code> Result<void> into(std::optional<Code>& code)
    const { return set(code, fromCode<Code>(m_value.toString())); }

private:
    [[nodiscard]] bool isNothing() const { return m_value.isNull() || m_value == QString(); }
    /** Whole pieces from 0 on; a fraction, or text, is none. */
    [[nodiscard]] std::optional<Quantity> whole() const
    {
        const double number = m_value.toDouble(-1);
        const auto pieces = static_cast<Quantity>(number);
        const bool fits = 0 <= number && number <= 1e12 && static_cast<double>(pieces) == number;
        return fits ? std::optional<Quantity>(pieces) : std::nullopt;
    }
    template <typename Value>
    Result<void> set(std::optional<Value>& field, const std::optional<Value>& read) const
    {
        field = isNothing() ? std::nullopt : read;
        return read || isNothing() ? Result<void>() : bad(m_key, m_value);
    }

    QString m_key;
    QJsonValue m_value;
};

Result<void> readLineMember(const QString& key, const Member& member, RequestLine& line)
{
    if (key == "asked"_L1) {
        return member.into(line.asked);
    }
    if (key == "stock"_L1) {
        return member.into(line.stock);
    }
    if (key == "weeklyUse"_L1) {
        return member.into(line.weeklyUse);
    }
    if (key == "purchase"_L1) {
        return member.into(line.purchase);
    }
    return key == "outlook"_L1 ? member.into(line.outlook) : bad(u"lines."_s + key, {});
}

/** A line is written over the one of the same item that stands there. */
Result<void> readLine(const QJsonObject& json, const ItemCatalogue& items, std::vector<RequestLine>& lines)
{
    const QString code = json[u"item"_s].toString();
    const std::optional<Item> item = items.byCode(code);
    if (!item) {
        return fail({ErrorCode::UnknownItem, {}, 0, {}, code});
    }
    auto line = std::find_if(lines.begin(), lines.end(), [&](const RequestLine& known) { return known.item == *item; });
    if (line == lines.end()) {
        RequestLine added;
        added.item = *item;
        line = lines.insert(line, added);
    }
    for (const QString& key : json.keys()) {
        if (key != "item"_L1) {
            SOSDESK_TRY(readLineMember(key, Member(u"lines."_s + key, json[key]), *line));
        }
    }
    return {};
}

using Field = Result<void> (*)(const Member& member, RequestEntry& entry);

struct FieldKey
{
    QLatin1StringView key;
    Field read;
};

constexpr FieldKey fields[] = {
    {"channel"_L1, [](const Member&, RequestEntry&) { return Result<void>(); }}, // the verb's own
    {"facility"_L1, [](const Member& member, RequestEntry& entry) { return member.into(entry.facilityName); }},
    {"code"_L1, [](const Member& member, RequestEntry& entry) { return member.into(entry.facilityCode); }},
    {"received"_L1, [](const Member& member, RequestEntry& entry) { return member.into(entry.received); }},
    {"conditions"_L1, [](const Member& member, RequestEntry& entry) { return member.into(entry.conditionsConfirmed); }},
    {"remarks"_L1, [](const Member& member, RequestEntry& entry) { return member.into(entry.remarks); }},
    {"idAppliedOn"_L1, [](const Member& member, RequestEntry& entry) { return member.into(entry.form.idAppliedOn); }},
    {"kind"_L1, [](const Member& member, RequestEntry& entry) { return member.into(entry.form.kind); }},
    {"postalCode"_L1, [](const Member& member, RequestEntry& entry) { return member.into(entry.form.postalCode); }},
    {"address"_L1, [](const Member& member, RequestEntry& entry) { return member.into(entry.form.address); }},
    {"phone"_L1, [](const Member& member, RequestEntry& entry) { return member.into(entry.form.phone); }},
    {"contactPerson"_L1,
        [](const Member& member, RequestEntry& entry) { return member.into(entry.form.contactPerson); }},
    {"caller"_L1, [](const Member& member, RequestEntry& entry) { return member.into(entry.form.caller); }},
    {"circumstances"_L1, [](const Member& member, RequestEntry& entry) { return member.into(entry.circumstances); }},
    {"purchasable"_L1, [](const Member& member, RequestEntry& entry) { return member.into(entry.purchasable); }},
    {"note"_L1, [](const Member& member, RequestEntry& entry) { return member.into(entry.note); }},
    {"aggregator"_L1, [](const Member& member, RequestEntry& entry) { return member.into(entry.form.aggregator); }},
    {"institutions"_L1, [](const Member& member, RequestEntry& entry) { return member.into(entry.form.institutions); }},
    {"institutionsWithin1Week"_L1,
        [](const Member& member, RequestEntry& entry) { return member.into(entry.form.institutionsWithin1Week); }},
    {"institutionsWithin3Weeks"_L1,
        [](const Member& member, RequestEntry& entry) { return member.into(entry.form.institutionsWithin3Weeks); }},
};

} // namespace

Result<void> readEntry(const QJsonObject& json, const ItemCatalogue& items, RequestEntry& entry)
{
    for (const QString& key : json.keys()) {
        if (key == "lines"_L1) {
            for (const QJsonValue& line : json[key].toArray()) {
                SOSDESK_TRY(readLine(line.toObject(), items, entry.lines));
            }
            continue;
        }
        const auto* const field =
            std::find_if(std::begin(fields), std::end(fields), [&](const FieldKey& known) { return known.key == key; });
        if (field == std::end(fields)) {
            return bad(key, json[key]);
        }
        SOSDESK_TRY(field->read(Member(key, json[key]), entry));
    }
    return {};
}

} // namespace sosdesk
