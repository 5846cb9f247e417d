// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/watch_store.h"

#include "core/domain/survey_bytes.h"
#include "core/store/columns.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

Answer answerOf(const SQLite::Column& column)
{
    return column.isNull() ? Answer::None : column.getInt() != 0 ? Answer::Yes : Answer::No;
}

QJsonArray linesOf(const WatchOffer& offer, const ItemCatalogue& items)
{
    QJsonArray lines;
    for (const OfferLine& line : offer.lines) {
        lines.append(QJsonObject{{u"item"_s, items.codeOf(line.item)}, {u"pieces"_s, qint64(line.pieces)}});
    }
    return lines;
}

std::vector<OfferLine> linesFrom(const QByteArray& json, const ItemCatalogue& items)
{
    std::vector<OfferLine> lines;
    for (const QJsonValue& line : QJsonDocument::fromJson(json).array()) {
        const auto item = items.byCode(line[u"item"_s].toString());
        if (!item) {
            throw DamagedRow{"offered item"};
        }
        lines.push_back({*item, line[u"pieces"_s].toInteger()});
    }
    return lines;
}

} // namespace

Result<std::vector<Day>> WatchStore::newestDays(Day until, int most) const
{
    return m_database.guarded([&] {
        std::vector<Day> days;
        auto& row = with(m_database.prepare("SELECT day FROM survey_day WHERE kind = 'weekly' AND day <= ? "
                                            "ORDER BY day DESC LIMIT ?"),
            until, most);
        while (row.executeStep()) {
            days.push_back(Columns(row).day());
        }
        return days;
    });
}

Result<void> WatchStore::eachAnswer(Day day, const std::function<void(const Survey&)>& visit) const
{
    return m_database.guarded([&] {
        SQLite::Statement row(m_database.connection(), // its own: the visitor may ask the store
            "SELECT key, facility_name, support, pcr, wants_emergency, lines FROM weekly_survey "
            "WHERE key >= ? AND key < ? ORDER BY key");
        with(row, surveyKey({}, day), surveyKey({}, day + 1));
        Survey survey;
        survey.day = day;
        while (row.executeStep()) {
            survey.facility = facilityOfKey(row.getColumn(0).getInt64());
            const SQLite::Column name = row.getColumn(1);
            survey.facilityName.assign(name.getText(), static_cast<std::size_t>(name.getBytes()));
            survey.support = answerOf(row.getColumn(2));
            survey.pcr = answerOf(row.getColumn(3));
            survey.wantsEmergency = answerOf(row.getColumn(4));
            const SQLite::Column lines = row.getColumn(5);
            survey.lines.fill({});
            if (!unpackLines(
                    {static_cast<const char*>(lines.getBlob()), static_cast<std::size_t>(lines.getBytes())}, survey)) {
                throw DamagedRow{"survey lines"};
            }
            visit(survey);
        }
    });
}

std::vector<FacilityCode> WatchStore::codesOf(SQLite::Statement& row) const
{
    std::vector<FacilityCode> codes;
    while (row.executeStep()) {
        codes.push_back(Columns(row).facility());
    }
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return codes;
}

Result<std::vector<FacilityCode>> WatchStore::servedSince(Day since) const
{
    return m_database.guarded([&] {
        return codesOf(with(m_database.prepare("SELECT facility FROM decision WHERE is_latest = 1 AND complete = 1 "
                                               "AND need = 'yes' AND at >= ? "
                                               "UNION SELECT facility FROM distribution WHERE ship_date >= ? "
                                               "AND kind IN ('sos_state', 'sos_prefecture')"),
            since, since));
    });
}

Result<std::vector<FacilityCode>> WatchStore::askedSince(Day since) const
{
    return m_database.guarded([&] {
        return codesOf(
            with(m_database.prepare("SELECT facility FROM request WHERE processing_day >= ? AND facility > 0 "
                                    "AND status NOT IN ('draft', 'error')"),
                since));
    });
}

Result<std::vector<FacilityCode>> WatchStore::inReview() const
{
    return m_database.guarded([&] {
        return codesOf(m_database.prepare(
            "SELECT facility FROM request r WHERE status = 'under_review' AND facility > 0 AND NOT EXISTS "
            "(SELECT 1 FROM decision d WHERE d.request = r.number AND d.is_latest = 1 AND d.complete = 1)"));
    });
}

Result<std::map<FacilityCode, WatchOffer>> WatchStore::offersSince(Day since) const
{
    return m_database.guarded([&] {
        std::map<FacilityCode, WatchOffer> offers;
        auto& row = with(m_database.prepare("SELECT facility, survey_day, at, officer, outcome, note, lines "
                                            "FROM watch_offer WHERE at >= ? ORDER BY id"),
            since);
        while (row.executeStep()) {
            Columns columns(row);
            WatchOffer offer;
            offer.facility = columns.facility();
            offer.surveyDay = columns.day();
            offer.at = columns.instant();
            offer.officer = columns.text();
            offer.outcome = columns.code<OfferOutcome>();
            offer.note = columns.text();
            offer.lines = linesFrom(columns.blob(), m_database.items());
            offers[offer.facility] = offer;
        }
        return offers;
    });
}

Result<void> WatchStore::record(UnitOfWork& work, const WatchOffer& offer)
{
    const QJsonArray lines = linesOf(offer, m_database.items());
    SOSDESK_TRY(m_database.guarded([&] {
        with(m_database.prepare("INSERT INTO watch_offer (uuid, operation, facility, survey_day, at, officer, outcome, "
                                "lines, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            work.author().newId(), work.row(), offer.facility, offer.surveyDay, offer.at, offer.officer, offer.outcome,
            QString::fromUtf8(QJsonDocument(lines).toJson(QJsonDocument::Compact)), offer.note)
            .exec();
    }));
    const QString facility = textOf(offer.facility);
    const QJsonObject after{{u"facility"_s, facility}, {u"surveyDay"_s, isoOf(offer.surveyDay)},
        {u"outcome"_s, codeOf(offer.outcome)}, {u"lines"_s, lines}, {u"note"_s, offer.note}};
    SOSDESK_TRY(work.journal({u"watch_offer"_s, facility, {}, after}));
    return work.send(u"watch_offer"_s, facility, after);
}

} // namespace sosdesk
