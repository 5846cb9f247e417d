// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/work_plan_store.h"

#include "core/domain/folding.h"
#include "core/store/columns.h"

#include <QJsonDocument>

#include <unordered_map>

namespace sosdesk {
namespace {

constexpr std::size_t few = 500; // so many look-ups take less than a pass over all facilities

/** Of the place itself, from two columns that hold its keys. */
ShareNumber shareIn(SQLite::Statement& row, int column, const WorkSplit& split)
{
    const SQLite::Column address = row.getColumn(column);
    const SQLite::Column reading = row.getColumn(column + 1);
    const std::string_view at(address.getText(), static_cast<std::size_t>(address.getBytes()));
    return split.shareOf(at, {reading.getText(), static_cast<std::size_t>(reading.getBytes())});
}

std::unordered_map<std::int64_t, ShareNumber> sharesOfAll(Database& database, const WorkSplit& split)
{
    std::unordered_map<std::int64_t, ShareNumber> shares;
    auto& row = database.prepare("SELECT code, address_key, reading_key FROM facility");
    while (row.executeStep()) {
        shares.emplace(row.getColumn(0).getInt64(), shareIn(row, 1, split));
    }
    return shares;
}

std::unordered_map<std::int64_t, ShareNumber> sharesOf(const Roll& roll, Database& database, const WorkSplit& split)
{
    std::unordered_map<std::int64_t, ShareNumber> shares;
    for (const RollEntry& entry : roll.entries) {
        auto& row =
            with(database.prepare("SELECT address_key, reading_key FROM facility WHERE code = ?"), entry.facility);
        if (row.executeStep()) {
            shares.emplace(entry.facility.number, shareIn(row, 0, split));
        }
        row.reset();
    }
    return shares;
}

/** By what the request says itself. */
ShareNumber shareOfUnlisted(const Roll& roll, const RollEntry& entry, Database& database, const WorkSplit& split)
{
    auto& row = with(database.prepare("SELECT content ->> '$.address' FROM request_form WHERE request = ?"),
        roll.wordsOf(entry.number));
    const QString address = row.executeStep() ? Columns(row).text() : QString();
    row.reset();
    return split.shareOf(
        foldedAddress(address).toStdString(), readingKey({}, foldedName(roll.wordsOf(entry.name))).toStdString());
}

} // namespace

Result<WorkPlan> WorkPlanStore::plan() const
{
    return m_database.guarded([&] {
        WorkPlan plan;
        auto& row = m_database.prepare("SELECT version, content FROM work_plan");
        if (row.executeStep()) {
            Columns columns(row);
            const int version = columns.small();
            // What another desk wrote is no more trusted than a file: what is no plan divides nothing.
            plan = workPlanFrom(QJsonDocument::fromJson(columns.text().toUtf8()).object()).value_or(WorkPlan{});
            plan.version = version;
        }
        row.reset();
        return plan;
    });
}

Result<WorkPlan> WorkPlanStore::record(UnitOfWork& work, WorkPlan plan)
{
    SOSDESK_TAKE(const WorkPlan before, this->plan());
    plan.version = before.version + 1;
    const QJsonObject after = jsonOf(plan);
    SOSDESK_TRY(m_database.guarded([&] {
        with(m_database.prepare(
                 "INSERT INTO work_plan VALUES ('work_plan', ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET "
                 "version = excluded.version, operation = excluded.operation, "
                 "content = excluded.content"),
            work.author().newId(), plan.version, work.row(),
            QString::fromUtf8(QJsonDocument(after).toJson(QJsonDocument::Compact)))
            .exec();
    }));
    const QString object = QStringLiteral("work_plan"); // there is one
    SOSDESK_TRY(work.journal({QStringLiteral("work_plan"), object, jsonOf(before), after}));
    SOSDESK_TRY(work.send(QStringLiteral("work_plan"), object, after));
    return plan;
}

Result<void> WorkPlanStore::divide(Roll& roll, const WorkSplit& split) const
{
    if (split.isEmpty()) {
        return {};
    }
    return m_database.guarded([&] {
        const auto shares =
            roll.entries.size() > few ? sharesOfAll(m_database, split) : sharesOf(roll, m_database, split);
        for (RollEntry& entry : roll.entries) {
            const auto listed = shares.find(entry.facility.number);
            entry.share = listed != shares.end() ? listed->second : shareOfUnlisted(roll, entry, m_database, split);
        }
    });
}

} // namespace sosdesk
