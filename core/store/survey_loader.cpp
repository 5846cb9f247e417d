// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/survey_loader.h"

#include "core/store/survey_offer.h"

#include <sqlite3.h>

namespace sosdesk {
namespace {

// WHERE true: without it the grammar takes ON for a join.
constexpr const char* loadWeekly =
    "INSERT INTO weekly_survey (key, hash, source, version, operation, uuid, facility_name, answered_us, support, pcr, "
    "wants_emergency, lines) SELECT key, hash, source, 1, ?, uuid, facility_name, answered_us, support, pcr, "
    "wants_emergency, lines FROM survey_offer WHERE true ON CONFLICT (key) DO UPDATE SET hash = excluded.hash, "
    "source = excluded.source, version = version + 1, operation = excluded.operation, "
    "facility_name = excluded.facility_name, answered_us = excluded.answered_us, support = excluded.support, "
    "pcr = excluded.pcr, wants_emergency = excluded.wants_emergency, lines = excluded.lines";
constexpr const char* loadDaily =
    "INSERT INTO daily_survey (key, hash, source, version, operation, uuid, facility_name, answered_us, inpatients, "
    "receivable) SELECT key, hash, source, 1, ?, uuid, facility_name, answered_us, inpatients, receivable "
    "FROM survey_offer WHERE true ON CONFLICT (key) DO UPDATE SET hash = excluded.hash, source = excluded.source, "
    "version = version + 1, operation = excluded.operation, facility_name = excluded.facility_name, "
    "answered_us = excluded.answered_us, inpatients = excluded.inpatients, receivable = excluded.receivable";

} // namespace

SurveyLoader::SurveyLoader(UnitOfWork& work, SurveyKind kind)
    : m_work(work)
    , m_offer{kind, {}, {}}
{
}

SurveyLoader::~SurveyLoader()
{
    sqlite3_finalize(m_statement);
}

Result<std::unique_ptr<SurveyLoader>> SurveyLoader::begin(UnitOfWork& work, SurveyKind kind)
{
    std::unique_ptr<SurveyLoader> loader(new SurveyLoader(work, kind));
    sqlite3* const connection = work.database().handle();
    SOSDESK_TRY(work.database().guarded([&] {
        const char* const sql = kind == SurveyKind::Weekly ? loadWeekly : loadDaily;
        if (offerSurveys(connection, &loader->m_offer) != SQLITE_OK
            || sqlite3_prepare_v2(connection, sql, -1, &loader->m_statement, nullptr) != SQLITE_OK) {
            throw SQLite::Exception(connection);
        }
        sqlite3_bind_int64(loader->m_statement, 1, work.row());
    }));
    return loader;
}

Result<void> SurveyLoader::write(std::span<const LoadedAnswer> answers, std::span<const std::uint32_t> order)
{
    m_offer.answers = answers;
    m_offer.order = order;
    const int stepped = sqlite3_step(m_statement);
    const int reset = sqlite3_reset(m_statement);
    m_offer.answers = {};
    m_offer.order = {};
    if (stepped == SQLITE_DONE) {
        return {};
    }
    return m_work.database().guarded([&] { throw SQLite::Exception(m_work.database().handle(), reset); });
}

} // namespace sosdesk
