// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/freeze_store.h"

#include "core/store/columns.h"

#include <QJsonArray>

namespace sosdesk {
namespace {

#define FREEZE_COLUMNS "SELECT id, day, name, at, officer FROM freeze "

Freeze freezeFrom(SQLite::Statement& row, qint64& id)
{
    Columns columns(row);
    id = columns.number();
    Freeze freeze;
    freeze.day = columns.day();
    freeze.name = columns.text();
    freeze.at = columns.instant();
    freeze.officer = columns.text();
    return freeze;
}

/** What the journal keeps: enough to tell a list that was changed behind its back. */
QJsonObject contentOf(const Freeze& freeze)
{
    QJsonArray requests;
    for (const FrozenRequest& request : freeze.requests) {
        requests.append(
            QJsonObject{{QStringLiteral("request"), request.number}, {QStringLiteral("version"), request.version}});
    }
    return {{QStringLiteral("name"), freeze.name}, {QStringLiteral("requests"), requests}};
}

} // namespace

Result<std::optional<Freeze>> FreezeStore::find(Day day, const QString& name) const
{
    return m_database.guarded([&]() -> std::optional<Freeze> {
        auto& row = with(m_database.prepare(FREEZE_COLUMNS "WHERE day = ? AND name = ?"), day, name);
        if (!row.executeStep()) {
            return std::nullopt;
        }
        qint64 id = 0;
        Freeze freeze = freezeFrom(row, id);
        row.reset();
        auto& request = with(m_database.prepare("SELECT request, request_version, lane FROM freeze_request "
                                                "WHERE freeze = ? ORDER BY request"),
            id);
        while (request.executeStep()) {
            Columns columns(request);
            FrozenRequest frozen;
            frozen.number = columns.text();
            frozen.version = columns.small();
            frozen.lane = columns.maybeCode<Lane>();
            freeze.requests.push_back(frozen);
        }
        return freeze;
    });
}

Result<std::vector<Freeze>> FreezeStore::of(Day day) const
{
    return m_database.guarded([&] {
        std::vector<Freeze> freezes;
        auto& row = with(m_database.prepare(FREEZE_COLUMNS "WHERE day = ? ORDER BY at, id"), day);
        while (row.executeStep()) {
            qint64 id = 0;
            freezes.push_back(freezeFrom(row, id));
        }
        return freezes;
    });
}

#undef FREEZE_COLUMNS

Result<void> FreezeStore::write(UnitOfWork& work, const Freeze& freeze)
{
    SOSDESK_TRY(m_database.guarded([&] {
        with(m_database.prepare("INSERT INTO freeze (uuid, version, operation, day, name, at, officer) "
                                "VALUES (?, 1, ?, ?, ?, ?, ?)"),
            work.author().newId(), work.row(), freeze.day, freeze.name, freeze.at, freeze.officer)
            .exec();
        const qint64 id = m_database.lastRowId();
        for (const FrozenRequest& request : freeze.requests) {
            with(m_database.prepare("INSERT INTO freeze_request VALUES (?, ?, ?, ?)"), id, request.number,
                request.version, request.lane)
                .exec();
        }
    }));
    return work.journal({QStringLiteral("freeze"), isoOf(freeze.day), {}, contentOf(freeze)});
}

} // namespace sosdesk
