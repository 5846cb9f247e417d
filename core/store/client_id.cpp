// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/client_id.h"

#include "core/base/sha256.h"
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

QString deskMark(const QUuid& client)
{
    constexpr QLatin1StringView letters("ACEFHJKLNRTUVWXY3479");
    const QByteArray drawn = sha256(client.toRfc4122());
    QString mark;
    for (int i = 0; i < 3; ++i) {
        mark += letters[static_cast<uchar>(drawn[i]) % (i == 0 ? 16 : letters.size())]; // a letter first
    }
    return mark;
}

} // namespace sosdesk
