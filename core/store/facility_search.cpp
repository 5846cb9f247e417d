// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/facility_search.h"

#include "core/domain/folding.h"
#include "core/store/columns.h"

namespace sosdesk {
namespace {

/** Fewer digits than these are in every number. */
constexpr int fewestDigits = 3;

QString digitsOf(const QString& folded)
{
    QString digits;
    for (const QChar c : folded) {
        if (c >= u'0' && c <= u'9') {
            digits += c;
        } else if (c != u'-' && c != u'(' && c != u')') {
            return {}; // a name with a number in it
        }
    }
    return digits.size() < fewestDigits ? QString() : digits;
}

} // namespace

Result<std::vector<FacilityHit>> FacilitySearch::find(const QString& text, int most) const
{
    const QString key = foldedKey(text);
    if (key.isEmpty()) {
        return std::vector<FacilityHit>();
    }
    const QString name = foldedName(text).isEmpty() ? key : foldedName(text);
    return m_database.guarded([&] {
        std::vector<FacilityHit> hits;
        auto& row = with(
            m_database.prepare(
                "SELECT * FROM (SELECT code, name, address, phone, 1 AS listed, instr(name_key, ?1) AS place, name_key "
                "AS k FROM "
                "facility WHERE instr(name_key, ?1) > 0 OR instr(search_key, ?3) > 0 OR (?2 <> '' AND "
                "(instr(printf('%010d', code), ?2) > 0 OR "
                "instr(phone_key, ?2) > 0)) UNION ALL SELECT facility, max(facility_name), '', '', 0, 9, facility_name "
                "FROM request WHERE facility > 0 AND (instr(search_key, ?3) > 0) AND NOT EXISTS (SELECT 1 FROM "
                "facility WHERE code = request.facility) GROUP BY facility) "
                "ORDER BY listed DESC, place = 0, place, k, code LIMIT ?4"),
            name, digitsOf(key), key, most);
        while (row.executeStep()) {
            Columns columns(row);
            FacilityHit hit;
            hit.code = columns.facility();
            hit.name = columns.text();
            hit.address = columns.text();
            hit.phone = columns.text();
            hit.isListed = columns.flag();
            hits.push_back(hit);
        }
        return hits;
    });
}

Result<bool> FacilitySearch::hasAskedThroughGmis(FacilityCode code) const
{
    return m_database.guarded([&] {
        auto& row =
            with(m_database.prepare("SELECT 1 FROM request WHERE facility = ? AND channel = 'gmis' LIMIT 1"), code);
        const bool found = row.executeStep();
        row.reset();
        return found;
    });
}

} // namespace sosdesk
