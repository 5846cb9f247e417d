// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/hold_store.h"

#include "core/domain/json.h"
#include "core/store/columns.h"

namespace sosdesk {
namespace {

QJsonObject jsonOf(const Hold& hold)
{
    return {{QStringLiteral("held"), hold.held}, {QStringLiteral("reason"), hold.reason},
        {QStringLiteral("until"), sosdesk::jsonOf(hold.until)}};
}

} // namespace

Result<Hold> HoldStore::of(const QString& request) const
{
    return m_database.guarded([&] {
        Hold hold{request};
        auto& row =
            with(m_database.prepare("SELECT version, held, reason, until FROM hold WHERE request = ?"), request);
        if (row.executeStep()) {
            Columns columns(row);
            hold.version = columns.small();
            hold.held = columns.flag();
            hold.reason = columns.text();
            hold.until = columns.maybeInstant();
        }
        row.reset();
        return hold;
    });
}

Result<Hold> HoldStore::record(UnitOfWork& work, Hold hold, const QString& action)
{
    SOSDESK_TAKE(const Hold before, of(hold.requestNumber));
    hold.version = before.version + 1;
    SOSDESK_TRY(m_database.guarded([&] {
        with(m_database.prepare("INSERT INTO hold VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (request) DO UPDATE SET "
                                "version = excluded.version, operation = excluded.operation, held = excluded.held, "
                                "reason = excluded.reason, until = excluded.until"),
            hold.requestNumber, work.author().newId(), hold.version, work.row(), hold.held, hold.reason, hold.until)
            .exec();
    }));
    const QJsonObject after = jsonOf(hold);
    const QJsonObject earlier = before.version > 0 ? jsonOf(before) : QJsonObject();
    SOSDESK_TRY(work.journal({action, hold.requestNumber, earlier, after, hold.reason}));
    SOSDESK_TRY(work.send(QStringLiteral("hold"), hold.requestNumber, after));
    return hold;
}

} // namespace sosdesk
