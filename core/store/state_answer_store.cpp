// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/state_answer_store.h"

#include "core/store/columns.h"

#include <algorithm>

namespace sosdesk {
namespace {

std::vector<StateAnswer> answersFrom(SQLite::Statement& row, const QString& request, const ItemCatalogue& items)
{
    std::vector<StateAnswer> found;
    while (row.executeStep()) {
        Columns columns(row);
        StateAnswer answer;
        answer.requestNumber = request;
        answer.item = columns.item(items);
        answer.pieces = columns.number();
        answer.shipDay = columns.day();
        found.push_back(answer);
    }
    std::stable_sort(
        found.begin(), found.end(), [](const StateAnswer& a, const StateAnswer& b) { return a.item < b.item; });
    return found;
}

} // namespace

Result<std::vector<StateAnswer>> StateAnswerStore::about(const QString& request) const
{
    return m_database.guarded([&] {
        return answersFrom(with(m_database.prepare("SELECT item, pieces, ship_day FROM state_answer "
                                                   "WHERE request = ? AND current = 1 ORDER BY ship_day"),
                               request),
            request, m_database.items());
    });
}

Result<void> StateAnswerStore::write(UnitOfWork& work, const StateAnswer& answer)
{
    return m_database.guarded([&] {
        with(m_database.prepare("INSERT INTO state_answer (uuid, version, operation, request, item, ship_day, pieces, "
                                "current) VALUES (?, 1, ?, ?, ?, ?, ?, 1) ON CONFLICT (request, item, ship_day) "
                                "DO UPDATE SET version = version + 1, operation = excluded.operation, "
                                "pieces = excluded.pieces, current = 1"),
            work.author().newId(), work.row(), answer.requestNumber, m_database.items().codeOf(answer.item),
            answer.shipDay, answer.pieces)
            .exec();
    });
}

Result<int> StateAnswerStore::retire(UnitOfWork& work, const QString& request, const std::vector<StateAnswer>& kept)
{
    SOSDESK_TAKE(const std::vector<StateAnswer> known, about(request));
    int retired = 0;
    for (const StateAnswer& answer : known) {
        const bool stays = std::any_of(kept.begin(), kept.end(),
            [&](const StateAnswer& other) { return other.item == answer.item && other.shipDay == answer.shipDay; });
        if (stays) {
            continue;
        }
        ++retired;
        SOSDESK_TRY(m_database.guarded([&] {
            with(m_database.prepare("UPDATE state_answer SET current = 0, version = version + 1, operation = ? "
                                    "WHERE request = ? AND item = ? AND ship_day = ?"),
                work.row(), request, m_database.items().codeOf(answer.item), answer.shipDay)
                .exec();
        }));
    }
    return retired;
}

Result<std::vector<QString>> StateAnswerStore::waitingFor(FacilityCode facility) const
{
    return m_database.guarded([&] {
        std::vector<QString> found;
        auto& row = with(m_database.prepare("SELECT request FROM decision WHERE facility = ? AND is_latest = 1 AND "
                                            "complete = 1 AND need = 'yes' AND method = 'state' ORDER BY at DESC"),
            facility);
        while (row.executeStep()) {
            found.push_back(Columns(row).text());
        }
        return found;
    });
}

Result<std::vector<StateAnswer>> StateAnswerStore::shippedTo(FacilityCode facility, Day from) const
{
    return m_database.guarded([&] {
        return answersFrom(with(m_database.prepare("SELECT item, sum(pieces), max(ship_date) FROM distribution "
                                                   "WHERE facility = ? AND kind = 'sos_state' AND state = 'shipped' "
                                                   "AND ship_date >= ? GROUP BY item"),
                               facility, from),
            {}, m_database.items());
    });
}

} // namespace sosdesk
