// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/database.h"

#include "core/store/private_file.h"
#include "core/store/schema.h"

#include <sqlite3.h>

namespace sosdesk {
namespace {

ErrorCode causeOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return ErrorCode::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StoreBusy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::StoreDamaged;
    default:
        return ErrorCode::IoFailed;
    }
}

} // namespace

Database::Database(const QString& path, const ItemCatalogue& items)
    : m_path(path)
    , m_items(items)
    , m_connection(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX, 2'000)
{
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(handle(), "main") == 1;
}

Error Database::errorOf(const SQLite::Exception& exception) const
{
    Error error{causeOf(exception.getErrorCode()), m_path, 0, {}, {}, QString::fromUtf8(exception.what())};
    const int extended = exception.getExtendedErrorCode();
    // A file-size limit or a share that runs full shows as a failed write, a full disk as FULL: the same to the
    // officer.
    if (extended == SQLITE_IOERR_WRITE || extended == SQLITE_IOERR_FSYNC) {
        error.code = ErrorCode::DiskFull;
    }
    return error;
}

void Database::configure()
{
    sqlite3* connection = handle();
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_extended_result_codes(connection, 1);
    execute("PRAGMA page_size = 8192"); // of a new store: the best for loading a million rows and for changing a few
    execute("PRAGMA cell_size_check = ON");
    execute("PRAGMA foreign_keys = ON");
    // Rollback journal: 3.40.1 is in range of the WAL-reset bug; EXTRA also syncs the folder (PROMISES 0.8).
    execute("PRAGMA journal_mode = DELETE");
    execute("PRAGMA synchronous = EXTRA");
    execute("PRAGMA cache_size = -32768");
    execute("PRAGMA temp_store = MEMORY");
    execute("PRAGMA secure_delete = OFF");
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, const ItemCatalogue& items)
{
    createPrivately(path);
    std::unique_ptr<Database> database;
    try {
        database.reset(new Database(path, items));
    } catch (const SQLite::Exception& exception) {
        return fail({causeOf(exception.getErrorCode()), path, 0, {}, {}, QString::fromUtf8(exception.what())});
    }
    SOSDESK_TRY(database->guarded([&] { database->configure(); }));
    SOSDESK_TRY(bringToCurrentSchema(*database));
    return database;
}

SQLite::Statement& Database::prepare(std::string_view sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        found = m_statements.emplace(sql, SQLite::Statement(m_connection, std::string(sql))).first;
    }
    found->second.reset();
    found->second.clearBindings();
    return found->second;
}

Result<void> Database::checkWhole()
{
    SOSDESK_TAKE(const std::string found, guarded([this] {
        SQLite::Statement check(m_connection, "PRAGMA integrity_check(1)");
        return check.executeStep() ? check.getColumn(0).getString() : std::string();
    }));
    return found == "ok" ? Result<void>()
                         : fail({ErrorCode::StoreDamaged, m_path, 0, {}, {}, QString::fromStdString(found)});
}

} // namespace sosdesk
