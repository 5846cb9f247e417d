// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema.h"

#include "core/store/private_file.h"

#include "core/base/sha256.h"
#include "core/store/database.h"

#include <QFile>

// Resources of a static library must be named once, outside of any namespace.
static void initResources()
{
    Q_INIT_RESOURCE(store);
}

namespace sosdesk {
namespace {

constexpr int applicationId = 0x736f7364; // "sosd"

std::string stepSql(int step)
{
    initResources();
    QFile file(QStringLiteral(":/sosdesk/schema/%1").arg(step, 3, 10, QLatin1Char('0')));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return file.readAll().toStdString();
}

/** What stands in the schema table, as one hash. */
QByteArray fingerprint(SQLite::Database& connection)
{
    Sha256 hash;
    SQLite::Statement rows(connection, "SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema ORDER BY 1, 2");
    while (rows.executeStep()) {
        for (int column = 0; column < 4; ++column) {
            const std::string text = rows.getColumn(column).getString();
            hash.add(QByteArrayView(text.c_str(), static_cast<qsizetype>(text.size() + 1)));
        }
    }
    return hash.result();
}

QByteArray expectedFingerprint(int version)
{
    SQLite::Database model(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    for (int step = 1; step <= version; ++step) {
        model.exec(stepSql(step));
    }
    return fingerprint(model);
}

int readPragma(SQLite::Database& connection, const char* sql)
{
    SQLite::Statement statement(connection, sql);
    statement.executeStep();
    return statement.getColumn(0).getInt();
}

void migrate(SQLite::Database& connection, int from)
{
    SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
    for (int step = from + 1; step <= currentSchema; ++step) {
        connection.exec(stepSql(step));
    }
    connection.exec("PRAGMA application_id = " + std::to_string(applicationId));
    connection.exec("PRAGMA user_version = " + std::to_string(currentSchema));
    transaction.commit();
}

/** The store as the older program left it, beside it: whoever has to go back finds it there (PROMISES P21). */
void keepCopy(Database& database, int version)
{
    const QString copy = database.path() + QStringLiteral(".schema-%1").arg(version);
    createPrivately(copy);
    database.connection().backup(copy.toUtf8().constData(), SQLite::Database::Save);
}

tl::unexpected<Error> damaged(const Database& database, const char* what)
{
    return fail({ErrorCode::StoreDamaged, database.path(), 0, {}, {}, QString::fromLatin1(what)});
}

/** Nothing stands in the file that the steps up to @p version do not make. */
Result<void> matches(Database& database, int version)
{
    SOSDESK_TAKE(const bool same,
        database.guarded([&] { return fingerprint(database.connection()) == expectedFingerprint(version); }));
    return same ? Result<void>() : damaged(database, "schema differs from the program's");
}

} // namespace

QString schemaId()
{
    return QStringLiteral("sosdesk-%1").arg(currentSchema);
}

Result<void> bringToCurrentSchema(Database& database)
{
    SQLite::Database& connection = database.connection();
    SOSDESK_TAKE(const int version, database.guarded([&] { return readPragma(connection, "PRAGMA user_version"); }));
    SOSDESK_TAKE(
        const int application, database.guarded([&] { return readPragma(connection, "PRAGMA application_id"); }));
    SOSDESK_TAKE(const int objects,
        database.guarded([&] { return readPragma(connection, "SELECT count(*) FROM sqlite_schema"); }));
    const bool isEmpty = version == 0 && application == 0 && objects == 0;
    if (!isEmpty && (application != applicationId || version < 1)) {
        return damaged(database, "not a store of this program");
    }
    if (version > currentSchema) {
        return fail({ErrorCode::NewerVersion, database.path(), 0, {}, QString::number(version)});
    }
    SOSDESK_TRY(matches(database, isEmpty ? 0 : version));
    if (version < currentSchema) {
        if (database.isReadOnly()) {
            return fail({ErrorCode::ReadOnly, database.path()});
        }
        if (!isEmpty) {
            SOSDESK_TRY(database.guarded([&] { keepCopy(database, version); }));
        }
        SOSDESK_TRY(database.guarded([&] { migrate(connection, version); }));
    }
    return matches(database, currentSchema);
}

} // namespace sosdesk
