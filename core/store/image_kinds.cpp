// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/image_kinds.h"

namespace sosdesk {
namespace {

/** A decision has another version on every desk, and the same identity. */
constexpr const char* decisionSeen =
    "(SELECT hex(d.uuid) FROM decision d WHERE d.request = t.request AND d.version = t.decision_version)";
constexpr const char* decisionWritten =
    "ifnull((SELECT d.version FROM decision d WHERE d.request = json_extract(?1, '$.request') "
    "AND hex(d.uuid) = json_extract(?1, '$.decision')), 0)";
constexpr ImageColumn ofDecision{"decision_version", decisionSeen, decisionWritten, "decision"};
/** Written in a second look at the page, when the one it names is there. */
constexpr ImageColumn joinedDelivery{
    "joined", nullptr, "(SELECT o.number FROM delivery o WHERE o.number = json_extract(?1, '$.joined'))"};

std::string memberOf(const ImageColumn& column)
{
    return column.member != nullptr ? column.member : column.name;
}

std::string seenOf(const ImageColumn& column)
{
    return column.seen != nullptr ? column.seen : std::string("t.") + column.name;
}

std::string writtenOf(const ImageColumn& column)
{
    return column.written != nullptr ? column.written : "json_extract(?1, '$." + memberOf(column) + "')";
}

std::vector<ImageColumn> columnsOf(const ImageKind& kind)
{
    std::vector<ImageColumn> all = kind.keys;
    all.insert(all.end(), kind.rest.begin(), kind.rest.end());
    return all;
}

std::string seenSql(const ImageKind& kind)
{
    std::string key = kind.isKnownByUuid ? "lower(hex(t.uuid))" : "";
    if (!kind.isKnownByUuid) {
        for (const ImageColumn& column : kind.keys) {
            key += (key.empty() ? "ifnull(" : " || '|' || ifnull(") + seenOf(column) + ", '')";
        }
    }
    std::string members = "'uuid', lower(hex(t.uuid))";
    for (const ImageColumn& column : columnsOf(kind)) {
        members += ", '" + memberOf(column) + "', " + seenOf(column);
    }
    return "SELECT " + key + ", json_object(" + members + kind.seenParts + ")";
}

std::string writeSql(const ImageKind& kind)
{
    std::string names;
    std::string values;
    for (const ImageColumn& column : columnsOf(kind)) {
        names += std::string(", ") + column.name;
        values += ", " + writtenOf(column);
    }
    std::string target = kind.isKnownByUuid ? "uuid" : "";
    if (!kind.isKnownByUuid) {
        for (const ImageColumn& column : kind.keys) {
            target.append(target.empty() ? "" : ", ").append(column.name);
        }
    }
    std::string set;
    std::string old;
    std::string fresh;
    for (const ImageColumn& column : kind.rest) {
        const std::string name = column.name;
        set.append(", ").append(name).append(" = excluded.").append(name);
        old.append(old.empty() ? "t." : ", t.").append(name);
        fresh.append(fresh.empty() ? "excluded." : ", excluded.").append(name);
    }
    return std::string("INSERT INTO ") + kind.table + " AS t (uuid, version, operation" + names + ") SELECT ?3, 1, ?2"
        + values + " WHERE true ON CONFLICT (" + target + ") DO UPDATE SET version = version + 1, "
        + "operation = excluded.operation" + set + " WHERE (" + old + ") IS NOT (" + fresh + ") AND (t.operation <= ?4 "
        + "OR (SELECT from_hub FROM operation o WHERE o.id = t.operation))";
}

const char* const deliveryParts =
    ", 'lines', (SELECT json_group_array(json_array(l.item, l.pieces)) FROM delivery_line l WHERE l.delivery = t.id), "
    "'slips', (SELECT json_group_array(json_array(s.slip, s.shipped_day)) FROM delivery_slip s "
    "WHERE s.delivery = t.id)";
/** Times and officers of traces are those of their acts, which other desks do not have. */
constexpr ImageColumn actTime{"at", "(SELECT o.at FROM operation o WHERE o.id = t.operation)"};
constexpr ImageColumn actName{"action", "(SELECT o.action FROM operation o WHERE o.id = t.operation)"};
constexpr ImageColumn actOfficer{"officer", "(SELECT o.actor FROM operation o WHERE o.id = t.operation)"};
constexpr ImageColumn fileName{"file", "replace(t.file, rtrim(t.file, replace(t.file, '/', '')), '')"};
constexpr ImageColumn contentHash{"sha256", "lower(hex(t.sha256))"};
const char* const paperParts =
    ", 'told', (SELECT json_group_array(json_array(r.request, (SELECT hex(d.uuid) FROM decision d "
    "WHERE d.request = r.request AND d.version = r.decision_version))) FROM paper_request r WHERE r.paper = t.id)";
const char* const freezeParts =
    ", 'requests', (SELECT json_group_array(json_array(f.request, f.lane)) FROM freeze_request f "
    "WHERE f.freeze = t.id)";
#define ITS_FREEZE "(SELECT id FROM freeze WHERE day = json_extract(?1, '$.day') AND name = json_extract(?1, '$.name'))"
#define ITS_DELIVERY                                                                                                   \
    "(SELECT id FROM delivery WHERE request = json_extract(?1, '$.request') AND side = json_extract(?1, '$.side'))"

/** What comes from files. */
std::vector<ImageKind> imported()
{
    return {
        {"holiday", "holiday", false, false, "CAST(strftime('%s', t.day) AS INTEGER)", {{"day"}}, {{"name"}}},
        {"facility", "facility", false, false, "t.code", {{"code"}},
            {{"name"}, {"kind"}, {"postal_code"}, {"address"}, {"phone"}, {"fax"}, {"mail"}, {"contact_person"},
                {"beds"}, {"agreements"}, {"designations"}, {"reading"}},
            {},
            ", 'former_codes', (SELECT json_group_array(c.former) FROM facility_former_code c "
            "WHERE c.facility = t.code)"},
        {"distribution", "distribution", false, false, "t.id",
            {{"facility"}, {"item"}, {"ship_date"}, {"kind"}, {"occurrence"}},
            {{"facility_name"}, {"pieces"}, {"state"}, {"remarks"}}},
        {"import_file", "import_file", false, true, "t.id", {},
            {fileName, {"kind"}, {"layout"}, {"encoding"}, contentHash, {"taken"}, {"unchanged"}, {"changed"},
                {"refused"}, {"footer"}, actName, actTime, actOfficer}},
    };
}

/** What officers record. */
std::vector<ImageKind> recorded()
{
    return {
        {"contact", "contact", true, false, nullptr, {{"request"}, {"at"}},
            {{"officer"}, {"means"}, {"person"}, {"result"}, {"circumstances"}, {"purchasable"}, {"purchasable_from"},
                {"note"}, {"redial_at"}, {"corrections"}}},
        {"hold", "hold", true, false, nullptr, {{"request"}}, {{"held"}, {"reason"}, {"until"}}},
        {"inquiry", "inquiry", true, true, nullptr, {},
            {{"request"}, {"kind"}, {"at"}, {"officer"}, {"person"}, {"question"}, {"answered_at"}, {"answer"},
                {"outcome"}, {"lines"}}},
        {"check_tick", "check_tick", true, false, nullptr, {{"request"}, {"check_id"}, {"item"}},
            {{"confirmed"}, {"verdict"}, {"note"}}},
        {"request_form", "request_form", true, false, nullptr, {{"request"}},
            {{"id_applied_on"}, {"institutions"}, {"institutions_within_1_week"}, {"institutions_within_3_weeks"},
                {"content"}}},
        {"gmis_tick", "gmis_tick", true, false, nullptr, {{"request"}, ofDecision, {"field"}}, {{"ticked"}}},
        {"delivery", "delivery", true, false, nullptr, {{"request"}, {"side"}},
            {ofDecision, {"facility"}, {"number"}, {"means"}, {"format"}, {"ship_day"}, {"parcels"}, joinedDelivery,
                {"state"}, {"shipped_day"}, {"remarks"}, {"before"}},
            {"DELETE FROM delivery_line WHERE ?2 IS NOT NULL AND delivery = " ITS_DELIVERY,
                "INSERT INTO delivery_line SELECT " ITS_DELIVERY ", value ->> 0, value ->> 1 "
                "FROM json_each(?1, '$.lines') WHERE ?2 IS NOT NULL",
                "INSERT INTO delivery_slip SELECT " ITS_DELIVERY ", value ->> 0, randomblob(16), 1, ?2, value ->> 1 "
                "FROM json_each(?1, '$.slips') WHERE true ON CONFLICT (delivery, slip) DO UPDATE SET "
                "version = version + 1, operation = excluded.operation, shipped_day = excluded.shipped_day"},
            deliveryParts},
        {"state_notice", "state_answer", true, false, nullptr, {{"request"}, {"item"}, {"ship_day"}},
            {{"pieces"}, {"current"}}},
        {"shipping_label", "shipping_label", true, false, nullptr, {{"facility"}},
            {{"kept"}, {"name"}, {"department"}, {"address"}, {"building"}, {"postal_code"}, {"phone"}}},
        {"character_replacement", "character_replacement", true, false, nullptr, {{"character"}},
            {{"kept"}, {"replacement"}}},
        {"freeze", "freeze", true, false, nullptr, {{"day"}, {"name"}}, {{"at"}, {"officer"}},
            {"DELETE FROM freeze_request WHERE ?2 IS NOT NULL AND freeze = " ITS_FREEZE,
                // A request has another version on every desk: what changes from here on has changed since.
                "INSERT INTO freeze_request SELECT " ITS_FREEZE ", r.number, r.version, value ->> 1 "
                "FROM json_each(?1, '$.requests') JOIN request r ON r.number = value ->> 0 WHERE ?2 IS NOT NULL"},
            freezeParts},
        {"paper", "paper", true, true, nullptr, {},
            {{"kind"}, fileName, {"rows"}, contentHash, actName, actTime, actOfficer}, {}, paperParts},
        {"watch_offer", "watch_offer", true, true, nullptr, {},
            {{"facility"}, {"survey_day"}, {"at"}, {"officer"}, {"outcome"}, {"lines"}, {"note"}}},
        {"work_plan", "work_plan", true, false, nullptr, {{"name"}}, {{"content"}}},
    };
}

#undef ITS_DELIVERY
#undef ITS_FREEZE

} // namespace

const std::vector<ImageKind>& imageKinds()
{
    static const std::vector<ImageKind> kinds = [] {
        std::vector<ImageKind> made = imported();
        const std::vector<ImageKind> more = recorded();
        made.insert(made.end(), more.begin(), more.end());
        for (ImageKind& kind : made) {
            const std::string from = std::string(" FROM ") + kind.table + " t ";
            kind.seenSql = kind.isRecord
                ? seenSql(kind) + from + "WHERE t.operation = ?1"
                : seenSql(kind) + ", " + kind.place + from + "WHERE t.operation IN (SELECT id FROM operation "
                    + "WHERE id > ?1 AND id <= ?2 AND from_hub = 0) AND " + kind.place + " > ?3 ORDER BY " + kind.place
                    + " LIMIT ?4";
            kind.writeSql = writeSql(kind);
        }
        return made;
    }();
    return kinds;
}

} // namespace sosdesk
