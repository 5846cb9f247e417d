// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/imported_parts.h"

#include "core/domain/json.h"
#include "core/store/columns.h"
#include "core/store/request_store.h"

#include <QJsonDocument>

namespace sosdesk {
namespace {

#define OF_THIS_DESK "IN (SELECT id FROM operation WHERE id > ?1 AND id <= ?2 AND from_hub = 0)"

constexpr const char* weeklySql =
    "SELECT key, hash, facility_name, answered_us, support, pcr, wants_emergency, lines FROM weekly_survey "
    "WHERE key > ?3 AND operation " OF_THIS_DESK " ORDER BY key LIMIT ?4";
constexpr const char* dailySql =
    "SELECT key, hash, facility_name, answered_us, inpatients, receivable, NULL, NULL FROM daily_survey "
    "WHERE key > ?3 AND operation " OF_THIS_DESK " ORDER BY key LIMIT ?4";

void append(SurveyColumns& surveys, Columns& columns)
{
    surveys.keys.push_back(columns.number());
    surveys.hashes.push_back(columns.number());
    surveys.names.push_back(columns.blob());
    for (std::vector<qint64>* figures : {&surveys.answered, &surveys.a, &surveys.b, &surveys.c}) {
        figures->push_back(columns.maybeNumber().value_or(INT64_MIN));
    }
    surveys.lines.push_back(columns.blob());
}

} // namespace

Result<std::vector<RowImage>> ImportedParts::requests(qint64& place, int most) const
{
    SOSDESK_TAKE(const std::vector<QString> numbers, m_database.guarded([&] {
        std::vector<QString> found;
        // What was typed in is told by its act, which looks whether the number is free.
        auto& row = with(m_database.prepare("SELECT id, number FROM request WHERE id > ?3 AND operation " OF_THIS_DESK
                                            " AND (channel = 'gmis' OR NOT EXISTS (SELECT 1 FROM outbox o WHERE "
                                            "o.kind = 'request' AND o.object = number AND o.state <> 'accepted')) "
                                            "ORDER BY id LIMIT ?4"),
            m_after, m_upTo, place, most);
        while (row.executeStep()) {
            Columns columns(row);
            place = columns.number();
            found.push_back(columns.text());
        }
        return found;
    }));
    std::vector<RowImage> images;
    for (const QString& number : numbers) {
        SOSDESK_TAKE(const auto stored, RequestStore(m_database).find(number));
        const QJsonObject content = jsonOf(stored->request, m_database.items());
        images.push_back({QStringLiteral("request"), number, QJsonDocument(content).toJson(QJsonDocument::Compact)});
    }
    return images;
}

Result<std::vector<RowImage>> ImportedParts::lots(qint64& place, int most, qint64 met) const
{
    return m_database.guarded([&] {
        std::vector<RowImage> images;
        auto& row = with(
            m_database.prepare(
                "WITH listed AS (SELECT lot, max(id) AS id FROM stock_entry WHERE reason = 'listed' GROUP BY lot), "
                "told AS (SELECT l.id AS place, l.item || '|' || l.lot || '|' || ifnull(l.use_by, '') || '|' || "
                "l.place || '|' || l.occurrence AS key, json_object('item', l.item, 'lot', l.lot, 'use_by', "
                "l.use_by, 'place', l.place, 'pieces', e.balance, 'remarks', l.remarks, 'occurrence', "
                "l.occurrence) AS content, e.operation AS operation FROM listed n JOIN stock_entry e ON e.id = "
                "n.id JOIN stock_lot l ON l.id = n.lot WHERE l.id > ?3 AND e.operation " OF_THIS_DESK
                ") SELECT key, content, place FROM told WHERE operation > ?5 OR NOT EXISTS (SELECT 1 FROM "
                "hub_known k WHERE k.kind = 'stock_lot' AND k.key = told.key) ORDER BY place LIMIT ?4"),
            m_after, m_upTo, place, most, met);
        while (row.executeStep()) {
            Columns columns(row);
            RowImage image{QStringLiteral("stock_lot"), {}, {}};
            image.key = columns.text();
            image.content = columns.blob();
            place = columns.number();
            images.push_back(std::move(image));
        }
        return images;
    });
}

Result<SurveyColumns> ImportedParts::surveys(SurveyKind kind, qint64& place, int most) const
{
    return m_database.guarded([&] {
        SurveyColumns surveys;
        auto& row =
            with(m_database.prepare(kind == SurveyKind::Weekly ? weeklySql : dailySql), m_after, m_upTo, place, most);
        while (row.executeStep()) {
            Columns columns(row);
            append(surveys, columns);
            place = surveys.keys.back();
        }
        return surveys;
    });
}

} // namespace sosdesk
