// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/survey_offer.h"

#include "core/domain/survey_bytes.h"
#include "core/store/survey_loader.h"

#include <array>
#include <new>
#include <sqlite3.h>

namespace sosdesk {
namespace {

constexpr const char* declaration = "CREATE TABLE survey_offer (key, hash, source, uuid, facility_name, answered_us, "
                                    "support, pcr, wants_emergency, lines, inpatients, receivable)";

enum Column { Key, Hash, Source, Uuid, Name, Answered, Support, Pcr, Wants, Lines, Inpatients, Receivable };

struct Table
{
    sqlite3_vtab base{}; ///< SQLite's part, first
    const SurveyLoader::Offer* offer = nullptr;
};

struct Cursor
{
    sqlite3_vtab_cursor base{}; ///< SQLite's part, first
    const SurveyLoader::Offer* offer = nullptr;
    std::size_t row = 0;
    std::array<unsigned char, 16> uuid{}; ///< of the current row: SQLite reads it before it steps on
};

int connect(sqlite3* connection, void* offer, int, const char* const*, sqlite3_vtab** made, char**)
{
    const int declared = sqlite3_declare_vtab(connection, declaration);
    if (declared != SQLITE_OK) {
        return declared;
    }
    auto* const table = new (std::nothrow) Table;
    if (table == nullptr) {
        return SQLITE_NOMEM;
    }
    table->offer = static_cast<const SurveyLoader::Offer*>(offer);
    *made = &table->base;
    return SQLITE_OK;
}

int disconnect(sqlite3_vtab* table)
{
    delete reinterpret_cast<Table*>(table);
    return SQLITE_OK;
}

int bestIndex(sqlite3_vtab*, sqlite3_index_info* plan)
{
    plan->estimatedCost = 1; // there is one way to read it: from front to back
    return SQLITE_OK;
}

int open(sqlite3_vtab* table, sqlite3_vtab_cursor** made)
{
    auto* const cursor = new (std::nothrow) Cursor;
    if (cursor == nullptr) {
        return SQLITE_NOMEM;
    }
    cursor->offer = reinterpret_cast<Table*>(table)->offer;
    *made = &cursor->base;
    return SQLITE_OK;
}

int close(sqlite3_vtab_cursor* cursor)
{
    delete reinterpret_cast<Cursor*>(cursor);
    return SQLITE_OK;
}

int filter(sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value**)
{
    reinterpret_cast<Cursor*>(cursor)->row = 0;
    return SQLITE_OK;
}

int next(sqlite3_vtab_cursor* cursor)
{
    ++reinterpret_cast<Cursor*>(cursor)->row;
    return SQLITE_OK;
}

int isBehindEnd(sqlite3_vtab_cursor* cursor)
{
    const auto* const at = reinterpret_cast<Cursor*>(cursor);
    return at->row >= at->offer->order.size() ? 1 : 0;
}

/** A figure, or NULL for the -1 of an empty cell. */
void giveFigure(sqlite3_context* context, std::int64_t value)
{
    if (value >= 0) {
        sqlite3_result_int64(context, value);
    } // nothing given is NULL
}

int giveColumn(sqlite3_vtab_cursor* cursor, sqlite3_context* context, int column)
{
    auto* const at = reinterpret_cast<Cursor*>(cursor);
    const LoadedAnswer& answer = at->offer->answers[at->offer->order[at->row]];
    switch (static_cast<Column>(column)) {
    case Key:
        sqlite3_result_int64(context, answer.print.key);
        break;
    case Hash:
        sqlite3_result_int64(context, static_cast<std::int64_t>(answer.print.hash));
        break;
    case Source:
        sqlite3_result_int64(context, static_cast<std::int64_t>(answer.print.source));
        break;
    case Uuid:
        at->uuid = identityBytesOf(at->offer->kind, facilityOfKey(answer.print.key), dayOfKey(answer.print.key));
        sqlite3_result_blob(context, at->uuid.data(), static_cast<int>(at->uuid.size()), SQLITE_STATIC);
        break;
    case Name:
        sqlite3_result_text(context, answer.text, static_cast<int>(answer.nameSize), SQLITE_STATIC);
        break;
    case Answered:
        if (answer.answered != INT64_MIN) {
            sqlite3_result_int64(context, answer.answered);
        }
        break;
    case Support:
        giveFigure(context, static_cast<std::int64_t>(answer.support));
        break;
    case Pcr:
        giveFigure(context, static_cast<std::int64_t>(answer.pcr));
        break;
    case Wants:
        giveFigure(context, static_cast<std::int64_t>(answer.wantsEmergency));
        break;
    case Lines:
        sqlite3_result_blob(context, answer.text + answer.nameSize, static_cast<int>(answer.linesSize), SQLITE_STATIC);
        break;
    case Inpatients:
        giveFigure(context, answer.inpatients);
        break;
    case Receivable:
        giveFigure(context, answer.receivable);
        break;
    }
    return SQLITE_OK;
}

int giveRowId(sqlite3_vtab_cursor* cursor, sqlite3_int64* id)
{
    *id = static_cast<sqlite3_int64>(reinterpret_cast<Cursor*>(cursor)->row);
    return SQLITE_OK;
}

sqlite3_module makeModule()
{
    sqlite3_module module{};
    module.xConnect = connect; // no xCreate: it can only be read by its own name, never be made part of a schema
    module.xBestIndex = bestIndex;
    module.xDisconnect = disconnect;
    module.xOpen = open;
    module.xClose = close;
    module.xFilter = filter;
    module.xNext = next;
    module.xEof = isBehindEnd;
    module.xColumn = giveColumn;
    module.xRowid = giveRowId;
    return module;
}

} // namespace

int offerSurveys(sqlite3* connection, void* offer)
{
    static const sqlite3_module module = makeModule();
    return sqlite3_create_module_v2(connection, "survey_offer", &module, offer, nullptr);
}

} // namespace sosdesk
