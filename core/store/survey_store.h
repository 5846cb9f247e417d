// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/survey_bytes.h"
#include "core/store/unit_of_work.h"

#include <optional>
#include <set>
#include <string_view>
#include <vector>

struct sqlite3_stmt;

namespace sosdesk {

/** Weekly and daily survey answers, clustered by day and facility. Loads a million rows in one transaction. */
class SurveyStore
{
public:
    explicit SurveyStore(Database& database)
        : m_database(database)
    {
    }

    /** All stored answers of the days @p from … @p to, in the order of their keys. */
    [[nodiscard]] Result<std::vector<SurveyFingerprint>> known(SurveyKind kind, Day from, Day to) const;
    [[nodiscard]] Result<std::optional<Survey>> find(SurveyKind kind, FacilityCode facility, Day day) const;
    /** Days from … to on which anybody's answer is stored. */
    [[nodiscard]] Result<std::set<Day>> days(SurveyKind kind, Day from, Day to) const;
    [[nodiscard]] Result<void> addDays(UnitOfWork& work, SurveyKind kind, const std::set<Day>& days);

private:
    Database& m_database;
};

/** Writes answers one after another through two statements of its own; fastest when the keys come in order. */
class SurveyLoader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SurveyLoader>> begin(UnitOfWork& work, SurveyKind kind);
    ~SurveyLoader();
    SurveyLoader(const SurveyLoader&) = delete;
    SurveyLoader& operator=(const SurveyLoader&) = delete;

    /** @p packedLines as contentHash() left them; the survey's own lines are not looked at. @p isNew: no row with this
     *  key is stored yet. */
    [[nodiscard]] Result<void> write(
        const Survey& survey, const SurveyFingerprint& print, std::string_view packedLines, bool isNew);

private:
    SurveyLoader(UnitOfWork& work, SurveyKind kind);
    void bindRow(
        sqlite3_stmt* statement, const Survey& survey, const SurveyFingerprint& print, std::string_view packedLines);

    UnitOfWork& m_work;
    SurveyKind m_kind;
    sqlite3_stmt* m_insert = nullptr;
    sqlite3_stmt* m_replace = nullptr;
};

} // namespace sosdesk
