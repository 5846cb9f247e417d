// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/conflict_store.h"

#include "core/domain/json.h"
#include "core/store/columns.h"

#include <QJsonDocument>

namespace sosdesk {
namespace {

QString textOfDecision(const Decision& decision, const ItemCatalogue& items)
{
    return QString::fromUtf8(QJsonDocument(jsonOf(decision, items)).toJson(QJsonDocument::Compact));
}

} // namespace

#define CONFLICT_COLUMNS                                                                                               \
    "SELECT id, request, mine, before, theirs, theirs_officer, theirs_at, found_at, settled FROM conflict "

std::vector<DecisionConflict> ConflictStore::read(SQLite::Statement& row) const
{
    std::vector<DecisionConflict> conflicts;
    while (row.executeStep()) {
        Columns columns(row);
        DecisionConflict conflict;
        conflict.row = columns.number();
        conflict.number = columns.text();
        const auto decision = [&] {
            return decisionFrom(QJsonDocument::fromJson(columns.blob()).object(), m_database.items());
        };
        const auto mine = decision();
        conflict.before = decision();
        const auto theirs = decision();
        if (!mine || !theirs) {
            throw DamagedRow{"a conflict without its decisions"};
        }
        conflict.mine = *mine;
        conflict.theirs = *theirs;
        conflict.theirOfficer = columns.text();
        conflict.theirTime = columns.instant();
        conflict.foundAt = columns.instant();
        conflict.settled = columns.maybeCode<ConflictEnd>();
        conflicts.push_back(std::move(conflict));
    }
    return conflicts;
}

Result<void> ConflictStore::add(UnitOfWork& work, const DecisionConflict& conflict)
{
    SOSDESK_TAKE(const auto earlier, openOf(conflict.number));
    if (earlier) {
        SOSDESK_TRY(settle(work, *earlier, ConflictEnd::Superseded));
    }
    const ItemCatalogue& items = m_database.items();
    return m_database.guarded([&] {
        with(m_database.prepare(
                 "INSERT INTO conflict (uuid, operation, request, mine, before, theirs, theirs_officer, theirs_at, "
                 "found_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            work.author().newId(), work.row(), conflict.number, textOfDecision(conflict.mine, items),
            conflict.before ? textOfDecision(*conflict.before, items) : QStringLiteral("{}"),
            textOfDecision(conflict.theirs, items), conflict.theirOfficer, conflict.theirTime, conflict.foundAt)
            .exec();
    });
}

Result<void> ConflictStore::renewTheirs(UnitOfWork& work, const DecisionConflict& conflict)
{
    return m_database.guarded([&] {
        with(m_database.prepare("UPDATE conflict SET version = version + 1, operation = ?, theirs = ?, "
                                "theirs_officer = ?, theirs_at = ? WHERE id = ?"),
            work.row(), textOfDecision(conflict.theirs, m_database.items()), conflict.theirOfficer, conflict.theirTime,
            conflict.row)
            .exec();
    });
}

Result<void> ConflictStore::settle(UnitOfWork& work, const DecisionConflict& conflict, ConflictEnd end)
{
    return m_database.guarded([&] {
        with(m_database.prepare("UPDATE conflict SET version = version + 1, operation = ?, settled = ?, settled_at = ? "
                                "WHERE id = ?"),
            work.row(), end, work.author().now, conflict.row)
            .exec();
    });
}

Result<std::optional<DecisionConflict>> ConflictStore::openOf(const QString& request) const
{
    return m_database.guarded([&] {
        const auto found =
            read(with(m_database.prepare(CONFLICT_COLUMNS "WHERE request = ? AND settled IS NULL"), request));
        return found.empty() ? std::nullopt : std::optional(found.front());
    });
}

Result<std::vector<DecisionConflict>> ConflictStore::open() const
{
    return m_database.guarded(
        [&] { return read(m_database.prepare(CONFLICT_COLUMNS "WHERE settled IS NULL ORDER BY id")); });
}

#undef CONFLICT_COLUMNS

} // namespace sosdesk
