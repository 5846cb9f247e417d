// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/check_tick_store.h"

#include "core/store/columns.h"

#include <algorithm>

namespace sosdesk {
namespace {

CheckTick tickFrom(SQLite::Statement& row, const ItemCatalogue& items)
{
    Columns columns(row);
    CheckTick tick;
    tick.check = columns.code<CheckId>();
    const QString item = columns.text();
    if (!item.isEmpty()) {
        tick.item = items.byCode(item);
        if (!tick.item) {
            throw DamagedRow{"unknown item of a tick"};
        }
    }
    tick.confirmed = columns.flag();
    tick.verdict = columns.code<Verdict>();
    tick.note = columns.text();
    tick.officer = columns.text();
    tick.at = columns.instant();
    return tick;
}

} // namespace

Result<std::vector<CheckTick>> CheckTickStore::about(const QString& request) const
{
    return m_database.guarded([&] {
        std::vector<CheckTick> ticks;
        auto& row = with(m_database.prepare("SELECT t.check_id, t.item, t.confirmed, t.verdict, t.note, o.actor, o.at "
                                            "FROM check_tick t JOIN operation o ON o.id = t.operation "
                                            "WHERE t.request = ?"),
            request);
        while (row.executeStep()) {
            ticks.push_back(tickFrom(row, m_database.items()));
        }
        std::sort(ticks.begin(), ticks.end(), [](const CheckTick& a, const CheckTick& b) {
            return a.check != b.check ? a.check < b.check : a.item < b.item;
        });
        return ticks;
    });
}

Result<void> CheckTickStore::set(UnitOfWork& work, const QString& request, const CheckTick& tick)
{
    return m_database.guarded([&] {
        const QString item = tick.item ? m_database.items().codeOf(*tick.item) : QStringLiteral("");
        with(m_database.prepare("INSERT INTO check_tick VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?) "
                                "ON CONFLICT (request, check_id, item) DO UPDATE SET version = version + 1, "
                                "operation = excluded.operation, confirmed = excluded.confirmed, "
                                "verdict = excluded.verdict, note = excluded.note"),
            request, tick.check, item, work.author().newId(), work.row(), tick.confirmed, tick.verdict, tick.note)
            .exec();
    });
}

} // namespace sosdesk
