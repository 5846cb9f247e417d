// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/client_id.h"

#include "core/store/columns.h"

namespace sosdesk {

Result<QUuid> clientId(Database& database, const IdSource& newId)
{
    return database.guarded([&] {
        const auto stored = [&] {
            auto& row = database.prepare("SELECT value FROM meta WHERE key = 'client'");
            const QUuid client = row.executeStep() ? QUuid::fromString(Columns(row).text()) : QUuid();
            row.reset();
            return client;
        };
        const QUuid client = stored();
        if (!client.isNull() || database.isReadOnly()) {
            return client;
        }
        with(database.prepare("INSERT INTO meta VALUES ('client', ?)"), newId().toString(QUuid::WithoutBraces)).exec();
        return stored();
    });
}

} // namespace sosdesk
