// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/peer_store.h"

#include "core/domain/survey_bytes.h"
#include "core/store/columns.h"

namespace sosdesk {

qint64 PeerStore::answersOf(Day day) const
{
    auto& row = with(m_database.prepare("SELECT count(*) FROM weekly_survey WHERE key >= ? AND key < ?"),
        surveyKey({}, day), surveyKey({}, day + 1));
    const qint64 answers = row.executeStep() ? Columns(row).number() : 0;
    row.reset();
    return answers;
}

Result<std::optional<Day>> PeerStore::newestSurvey() const
{
    return m_database.guarded([&]() -> std::optional<Day> {
        std::vector<Day> newest;
        auto& row = m_database.prepare("SELECT day FROM survey_day WHERE kind = 'weekly' ORDER BY day DESC LIMIT 2");
        while (row.executeStep()) {
            newest.push_back(Columns(row).day());
        }
        if (newest.empty()) {
            return std::nullopt;
        }
        const bool begun = newest.size() == 2 && answersOf(newest[0]) * 2 < answersOf(newest[1]);
        return begun ? newest[1] : newest[0];
    });
}

Result<void> PeerStore::eachAnswer(Day day, const Visit& visit) const
{
    return m_database.guarded([&] {
        SQLite::Statement row(m_database.connection(), // its own: readers are let in on the way
            "SELECT weekly_survey.key, kind, beds, lines FROM weekly_survey CROSS JOIN facility "
            "ON facility.code = weekly_survey.key & 17179869183 "
            "WHERE weekly_survey.key >= ? AND weekly_survey.key < ? AND kind IS NOT NULL");
        with(row, surveyKey({}, day), surveyKey({}, day + 1));
        Survey survey;
        survey.day = day;
        while (row.executeStep()) {
            survey.facility = facilityOfKey(row.getColumn(0).getInt64());
            Columns columns(row, 1);
            const FacilityKind kind = columns.code<FacilityKind>();
            const std::optional<qint64> beds = columns.maybeNumber();
            const SQLite::Column lines = row.getColumn(3);
            if (!unpackLines(
                    {static_cast<const char*>(lines.getBlob()), static_cast<std::size_t>(lines.getBytes())}, survey)) {
                throw DamagedRow{"survey lines"};
            }
            if (!visit(kind, beds ? std::optional(static_cast<int>(*beds)) : std::nullopt, survey)) {
                return;
            }
        }
    });
}

Result<std::optional<QByteArray>> PeerStore::kept(const QByteArray& key) const
{
    return m_database.guarded([&]() -> std::optional<QByteArray> {
        auto& row = m_database.prepare("SELECT value FROM meta WHERE key = 'peers'");
        const QByteArray value = row.executeStep() ? Columns(row).blob() : QByteArray();
        row.reset();
        const qsizetype end = value.indexOf('\n');
        return end >= 0 && value.left(end) == key ? std::optional(value.mid(end + 1)) : std::nullopt;
    });
}

Result<void> PeerStore::keep(const QByteArray& key, const QByteArray& bytes)
{
    if (m_database.isReadOnly()) {
        return {};
    }
    return m_database.guarded([&] {
        with(m_database.prepare("INSERT OR REPLACE INTO meta VALUES ('peers', ?)"),
            QString::fromUtf8(key + '\n' + bytes))
            .exec();
    });
}

} // namespace sosdesk
