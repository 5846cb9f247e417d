// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/item.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <exception>
#include <memory>
#include <string_view>
#include <unordered_map>

namespace sosdesk {

/** Thrown inside the store when a row holds what no version of this program writes; leaves it as
 * ErrorCode::StoreDamaged. */
struct DamagedRow
{
    const char* what;
};
/** Thrown inside the store when a text to be written holds U+0000 (PROMISES 0.3). */
struct NulInText
{
};

/** One SQLite connection with the house's settings: rollback journal, synchronous=EXTRA, defensive, schema untrusted.
 *
 *  Every use goes through guarded(), the only place where SQLite's exceptions become Results. Not shared between
 * threads.
 */
class Database
{
public:
    /** Opens, creates (mode 0600) or migrates the store at @p path. StoreDamaged for a file that is no store of ours or
     *  whose schema was tampered with, NewerVersion for one of a later program; neither is touched. */
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& path, const ItemCatalogue& items);

    /** A statement in the cache of this connection, reset and without bindings. @p sql must be a literal. */
    SQLite::Statement& prepare(std::string_view sql);
    void execute(const char* sql) { m_connection.exec(sql); }
    [[nodiscard]] SQLite::Database& connection() { return m_connection; }
    [[nodiscard]] sqlite3* handle() const { return m_connection.getHandle(); }
    [[nodiscard]] qint64 lastRowId() const { return m_connection.getLastInsertRowid(); }
    [[nodiscard]] int changes() const { return m_connection.getChanges(); }
    /** The items by whose codes rows are written and read. */
    [[nodiscard]] const ItemCatalogue& items() const { return m_items; }
    [[nodiscard]] const QString& path() const { return m_path; }
    /** The file or its folder may only be read. */
    [[nodiscard]] bool isReadOnly() const;

    /** Reads every page and index of the file: StoreDamaged when something in it does not fit. Takes its time. */
    [[nodiscard]] Result<void> checkWhole();

    /** Runs @p work and turns SQLite's exceptions into an Error. */
    template <typename Work>
    auto guarded(Work&& work) -> Result<std::invoke_result_t<Work>>
    {
        try {
            if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
                work();
                return {};
            } else {
                return work();
            }
        } catch (const SQLite::Exception& exception) {
            return fail(errorOf(exception));
        } catch (const DamagedRow& row) {
            return fail({ErrorCode::StoreDamaged, m_path, 0, {}, {}, QString::fromLatin1(row.what)});
        } catch (const NulInText&) {
            return fail({ErrorCode::NulByte, m_path});
        }
    }

private:
    Database(const QString& path, const ItemCatalogue& items);
    void configure();
    [[nodiscard]] Error errorOf(const SQLite::Exception& exception) const;

    QString m_path;
    ItemCatalogue m_items;
    SQLite::Database m_connection;
    std::unordered_map<std::string_view, SQLite::Statement> m_statements;
};

} // namespace sosdesk
