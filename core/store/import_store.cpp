// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/import_store.h"

#include "core/store/columns.h"

namespace sosdesk {

Result<void> ImportStore::record(UnitOfWork& work, const ImportTally& tally)
{
    return m_database.guarded([&] {
        with(
            m_database.prepare("INSERT INTO import_file (uuid, operation, file, kind, layout, encoding, sha256, taken, "
                               "unchanged, changed, refused, footer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            work.author().newId(), work.row(), tally.file, tally.kind, tally.layout, tally.encoding, tally.sha256,
            tally.taken, tally.unchanged, tally.changed, tally.refused, tally.footer)
            .exec();
        const qint64 import = m_database.lastRowId();
        int number = 0;
        for (const ListedRow& issue : tally.issues) {
            with(m_database.prepare("INSERT INTO import_issue VALUES (?, ?, ?, ?, ?, ?, ?)"), import, ++number,
                issue.line, issue.column, issue.value, issue.code, issue.refused)
                .exec();
        }
    });
}

Result<std::optional<Instant>> ImportStore::lastOf(const QString& kind) const
{
    return m_database.guarded([&] {
        auto& row = with(m_database.prepare("SELECT max(o.at) FROM import_file f JOIN operation o "
                                            "ON o.id = f.operation WHERE f.kind = ?"),
            kind);
        const std::optional<Instant> last = row.executeStep() ? Columns(row).maybeInstant() : std::nullopt;
        row.reset();
        return last;
    });
}

} // namespace sosdesk
