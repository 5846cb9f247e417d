// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/watched_file_store.h"

#include "core/store/columns.h"

namespace sosdesk {
namespace {

#define WATCHED_COLUMNS "SELECT path, size, modified_us, sha256, import, at, problem FROM watched_file "

WatchedFile fileFrom(SQLite::Statement& row)
{
    Columns columns(row);
    WatchedFile watched;
    watched.file.seen.path = columns.text();
    watched.file.seen.size = columns.number();
    watched.file.seen.modified = columns.number();
    watched.file.sha256 = columns.blob();
    watched.import = columns.maybeNumber();
    watched.at = columns.instant();
    watched.problem = columns.text();
    return watched;
}

} // namespace

Result<std::vector<WatchedFile>> WatchedFileStore::all() const
{
    return m_database.guarded([&] {
        std::vector<WatchedFile> files;
        auto& row = m_database.prepare(WATCHED_COLUMNS "ORDER BY path");
        while (row.executeStep()) {
            files.push_back(fileFrom(row));
        }
        return files;
    });
}

Result<std::optional<WatchedFile>> WatchedFileStore::withContent(const QByteArray& sha256) const
{
    return m_database.guarded([&] {
        auto& row = with(m_database.prepare(WATCHED_COLUMNS "WHERE sha256 = ? ORDER BY at LIMIT 1"), sha256);
        const std::optional<WatchedFile> found =
            row.executeStep() ? std::optional<WatchedFile>(fileFrom(row)) : std::nullopt;
        row.reset();
        return found;
    });
}

#undef WATCHED_COLUMNS

Result<std::optional<qint64>> WatchedFileStore::importOf(const QByteArray& sha256) const
{
    return m_database.guarded([&] {
        auto& row = with(m_database.prepare("SELECT f.id FROM import_file f JOIN operation o ON o.id = f.operation "
                                            "WHERE f.sha256 = ? AND o.from_hub = 0 ORDER BY f.id DESC LIMIT 1"),
            sha256);
        const std::optional<qint64> found =
            row.executeStep() ? std::optional<qint64>(Columns(row).number()) : std::nullopt;
        row.reset();
        return found;
    });
}

Result<void> WatchedFileStore::keep(const std::vector<WatchedFile>& files)
{
    if (m_database.isReadOnly()) {
        return fail({ErrorCode::ReadOnly, m_database.path()});
    }
    return m_database.guarded([&] {
        SQLite::Transaction transaction(m_database.connection(), SQLite::TransactionBehavior::IMMEDIATE);
        for (const WatchedFile& watched : files) {
            const SeenFile& seen = watched.file.seen;
            with(m_database.prepare("INSERT OR REPLACE INTO watched_file VALUES (?, ?, ?, ?, ?, ?, ?)"), seen.path,
                seen.size, seen.modified, watched.file.sha256, watched.import, watched.at, watched.problem)
                .exec();
        }
        transaction.commit();
    });
}

} // namespace sosdesk
