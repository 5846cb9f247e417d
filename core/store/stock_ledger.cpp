// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/stock_ledger.h"

#include "core/store/columns.h"

namespace sosdesk {
namespace {

#define ENTRY_COLUMNS                                                                                                  \
    "SELECT e.uuid, l.uuid, e.at, e.officer, e.reason, e.pieces, e.balance, ifnull(e.request, ''), e.note "            \
    "FROM stock_entry e JOIN stock_lot l ON l.id = e.lot "

} // namespace

Result<StockEntry> StockLedger::append(UnitOfWork& work, StockEntry entry)
{
    entry.id = {work.author().newId()};
    entry.officer = work.author().officer;
    entry.at = work.author().now;
    SOSDESK_TRY(m_database.guarded([&] {
        const std::optional<QString> request =
            entry.request.isEmpty() ? std::nullopt : std::optional<QString>(entry.request);
        with(
            m_database.prepare("INSERT INTO stock_entry (uuid, version, operation, lot, at, officer, reason, pieces, "
                               "balance, request, note) VALUES (?, 1, ?, (SELECT id FROM stock_lot WHERE uuid = ?), ?, "
                               "?, ?, ?, ?, ?, ?)"),
            entry.id, work.row(), entry.lot, entry.at, entry.officer, entry.reason, entry.pieces, entry.balance,
            request, entry.note)
            .exec();
    }));
    return entry;
}

StockEntry StockLedger::entryFrom(SQLite::Statement& row) const
{
    Columns columns(row);
    StockEntry entry;
    entry.id = {columns.uuid()};
    entry.lot = {columns.uuid()};
    entry.at = columns.instant();
    entry.officer = columns.text();
    entry.reason = columns.code<StockReason>();
    entry.pieces = columns.number();
    entry.balance = columns.number();
    entry.request = columns.text();
    entry.note = columns.text();
    return entry;
}

std::vector<StockEntry> StockLedger::all(SQLite::Statement& row) const
{
    std::vector<StockEntry> entries;
    while (row.executeStep()) {
        entries.push_back(entryFrom(row));
    }
    return entries;
}

Result<std::vector<StockEntry>> StockLedger::newest(std::optional<Item> item, int most) const
{
    return m_database.guarded([&] {
        const QString code = item ? m_database.items().codeOf(*item) : QString();
        return all(with(
            m_database.prepare(ENTRY_COLUMNS "WHERE ?1 = '' OR l.item = ?1 ORDER BY e.id DESC LIMIT ?2"), code, most));
    });
}

Result<std::vector<StockEntry>> StockLedger::about(const QString& request) const
{
    return m_database.guarded(
        [&] { return all(with(m_database.prepare(ENTRY_COLUMNS "WHERE e.request = ? ORDER BY e.id"), request)); });
}

#undef ENTRY_COLUMNS

Result<std::vector<Quantity>> StockLedger::totalsOf(Item item, Day first, Day last) const
{
    return m_database.guarded([&] {
        std::vector<Quantity> totals(static_cast<std::size_t>(std::max(0, last - first + 1)));
        auto& row = with(m_database.prepare("SELECT substr(e.at, 1, 10), sum(e.pieces) FROM stock_entry e JOIN "
                                            "stock_lot l ON l.id = e.lot WHERE l.item = ? GROUP BY 1 ORDER BY 1"),
            m_database.items().codeOf(item));
        while (row.executeStep()) {
            Columns columns(row);
            const Day day = columns.day();
            const Quantity change = columns.number();
            for (int at = std::max(0, day - first); at <= last - first; ++at) {
                totals[static_cast<std::size_t>(at)] += change;
            }
        }
        return totals;
    });
}

Result<std::vector<JournalProblem>> StockLedger::verify() const
{
    return m_database.guarded([&] {
        std::vector<JournalProblem> problems;
        // The sums, the newest balance, and each balance as the one before it and its own pieces.
        auto& row = m_database.prepare(
            "SELECT l.item || ' ' || l.lot || ' ' || l.place FROM stock_lot l WHERE l.pieces <> "
            "ifnull((SELECT sum(e.pieces) FROM stock_entry e WHERE e.lot = l.id), 0) OR EXISTS (SELECT 1 FROM "
            "(SELECT e.balance AS balance, sum(e.pieces) OVER (ORDER BY e.id) AS reckoned FROM stock_entry e "
            "WHERE e.lot = l.id) WHERE balance <> reckoned) ORDER BY l.id");
        while (row.executeStep()) {
            problems.push_back({0, QStringLiteral("stock_changed"), Columns(row).text()});
        }
        return problems;
    });
}

} // namespace sosdesk
