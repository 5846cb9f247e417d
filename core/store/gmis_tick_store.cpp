// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/gmis_tick_store.h"

#include "core/store/columns.h"

namespace sosdesk {

Result<std::set<QString>> GmisTickStore::of(const QString& request, int decisionVersion) const
{
    return m_database.guarded([&] {
        std::set<QString> fields;
        auto& row = with(m_database.prepare("SELECT field FROM gmis_tick "
                                            "WHERE request = ? AND decision_version = ? AND ticked = 1"),
            request, decisionVersion);
        while (row.executeStep()) {
            fields.insert(Columns(row).text());
        }
        return fields;
    });
}

Result<void> GmisTickStore::set(
    UnitOfWork& work, const QString& request, int decisionVersion, const QString& field, bool ticked)
{
    SOSDESK_TRY(m_database.guarded([&] {
        with(m_database.prepare("INSERT INTO gmis_tick VALUES (?, ?, ?, ?, 1, ?, ?) "
                                "ON CONFLICT (request, decision_version, field) DO UPDATE SET version = version + 1, "
                                "operation = excluded.operation, ticked = excluded.ticked"),
            request, decisionVersion, field, work.author().newId(), work.row(), ticked)
            .exec();
    }));
    const QJsonObject after{{QStringLiteral("decisionVersion"), decisionVersion}, {QStringLiteral("field"), field},
        {QStringLiteral("ticked"), ticked}};
    return work.journal({QStringLiteral("gmis_tick"), request, {}, after});
}

} // namespace sosdesk
