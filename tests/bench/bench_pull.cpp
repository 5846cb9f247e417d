// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bench.h"
#include "tests/bench/spread.h"
#include "tests/hub/hub_server.h"

namespace sosdesk::bench {
namespace {

constexpr double boundPull = 2;

/** A fifth as many facilities as survey answers, each under a name and an address as lists write them. */
constexpr const char* facilities =
    "INSERT INTO sosdesk.fact (pref, kind, key, version, content, actor, officer, client_id, op_id) SELECT '47', "
    "'facility', (4710000000 + i)::text, 1, json_build_object('code', 4710000000 + i, 'name', '医療法人 見本会 第' || "
    "i "
    "|| '病院', 'kind', 'hospital', 'postal_code', '900-0001', 'address', '沖縄県那覇市港町' || i % 9 + 1 || '丁目' || "
    "i "
    "% 40 + 1 || '-' || i % 17 + 1, 'phone', '098-' || 100 + i % 900 || '-' || 1000 + i % 9000, 'fax', '', 'mail', '', "
    "'contact_person', '用度課', 'beds', i % 400, 'agreements', '', 'designations', '', 'former_codes', "
    "'[]'::json)::text, 'sato', '佐藤', gen_random_uuid(), gen_random_uuid() FROM generate_series(1, %1) i";
/** Weekly answers of those, five weeks of each. */
constexpr const char* surveys =
    "INSERT INTO sosdesk.weekly_survey (pref, key, hash, name, answered, a, b, c, lines, version) SELECT '47', ((20000 "
    "+ 7 * w)::bigint << 34) | (4710000000 + i), i * 7919 + w, '医療法人 見本会 第' || i || '病院', 1700000000000000 + "
    "i, 1, 0, NULL, '\\x1f0a1e0501', 1 FROM generate_series(1, 5) w, generate_series(1, %1) i";

/** The same columns and the same indexes as the desk's own tables, filled by `.import`. */
constexpr const char* peerTables =
    "CREATE TABLE facility (code INTEGER PRIMARY KEY, uuid TEXT UNIQUE, version INTEGER, operation INTEGER, name TEXT, "
    "kind TEXT, postal_code TEXT, address TEXT, phone TEXT, fax TEXT, mail TEXT, contact_person TEXT, beds INTEGER, "
    "agreements TEXT, designations TEXT, name_key TEXT, address_key TEXT, phone_key TEXT); CREATE INDEX "
    "facility_by_name ON facility (name_key); CREATE TABLE weekly_survey (key INTEGER PRIMARY KEY, hash INTEGER, name "
    "TEXT, answered INTEGER, a INTEGER, b INTEGER, c INTEGER, lines TEXT)";
constexpr const char* copyFacilities =
    "COPY (SELECT key, gen_random_uuid(), version, 1, c ->> 'name', c ->> 'kind', c ->> 'postal_code', c ->> "
    "'address', c ->> 'phone', c ->> 'fax', c ->> 'mail', c ->> 'contact_person', c ->> 'beds', c ->> 'agreements', c "
    "->> 'designations', c ->> 'name', c ->> 'address', c ->> 'phone' FROM (SELECT key, version, content::json AS c "
    "FROM sosdesk.fact WHERE kind = 'facility' ORDER BY key) f) TO STDOUT CSV";
constexpr const char* copySurveys =
    "COPY (SELECT key, hash, name, answered, a, b, c, lines FROM sosdesk.weekly_survey ORDER BY key) TO STDOUT CSV";

Result<void> fill(tests::ThrowawayServer& server, qint64 count)
{
    for (const char* sql : {facilities, surveys}) {
        const QByteArray said = server.psql(QStringLiteral("admin"), QString::fromUtf8(sql).arg(count));
        if (!said.trimmed().isEmpty()) {
            return fail({ErrorCode::IoFailed, {}, 0, {}, {}, QString::fromUtf8(said)});
        }
    }
    (void)server.psql(QStringLiteral("admin"), QStringLiteral("VACUUM ANALYZE"));
    return {};
}

Result<void> expect(const Workplace& place, const QString& database, qint64 count)
{
    SOSDESK_TRY(place.sqlite(
        database, {QStringLiteral("SELECT (SELECT count(*) FROM facility) + (SELECT count(*) FROM weekly_survey)")}));
    const qint64 found = place.printed().trimmed().toLongLong();
    return found == 6 * count ? Result<void>()
                              : fail({ErrorCode::Conflict, {}, 0, database, QString::number(found),
                                  QStringLiteral("expected %1").arg(6 * count)});
}

/** `COPY … TO STDOUT` of psql into `.import` of SQLite's shell, both counted. */
Result<Cost> pullAsPeer(const Workplace& place, const QString& url, qint64 count)
{
    const QString database = QStringLiteral("peer.db");
    QFile::remove(place.path(database));
    const auto import = [&url](const char* copy, const char* table) {
        return QStringLiteral(".import \"|psql -X -q '%1' -c \\\"%2\\\"\" %3")
            .arg(url, QString::fromLatin1(copy), QString::fromLatin1(table));
    };
    SOSDESK_TAKE(const Cost cost,
        place.sqlite(database,
            {QString::fromLatin1(peerTables), QStringLiteral(".mode csv"), QStringLiteral("BEGIN"),
                import(copyFacilities, "facility"), import(copySurveys, "weekly_survey"), QStringLiteral("COMMIT")}));
    SOSDESK_TRY(expect(place, database, count));
    return cost;
}

Result<Cost> pull(const Workplace& place, const QString& url, qint64 count)
{
    SOSDESK_TAKE(const QString desk, place.freshDesk(QStringLiteral("desk")));
    SOSDESK_TAKE(const Cost cost, place.cli(desk, {QStringLiteral("--hub"), url, QStringLiteral("sync")}));
    SOSDESK_TRY(expect(place, QStringLiteral("desk/drill.sqlite"), count));
    return cost;
}

} // namespace

Result<void> benchPull(const Workplace& place, const Extent& extent, Scoreboard& scores)
{
    const auto hub = tests::HubServer::start();
    if (!hub) {
        return fail({ErrorCode::FileMissing, QStringLiteral("postgres")});
    }
    const qint64 count = extent.rows / 5;
    SOSDESK_TRY(fill(hub->server(), count));
    std::vector<double> ratios;
    std::vector<Cost> peers;
    std::vector<Cost> ours;
    for (int round = 0; round < extent.rounds; ++round) {
        SOSDESK_TAKE(const Cost peer, pullAsPeer(place, hub->server().adminUrl(), count));
        SOSDESK_TAKE(const Cost own, pull(place, hub->server().url(QStringLiteral("sato")), count));
        ratios.push_back(own.cpu / peer.cpu);
        peers.push_back(peer);
        ours.push_back(own);
    }
    const auto cell = [](const std::vector<Cost>& costs) {
        std::vector<double> cpu;
        std::vector<double> peak;
        for (const Cost& cost : costs) {
            cpu.push_back(cost.cpu);
            peak.push_back(cost.peak);
        }
        return QStringLiteral("%1 s CPU, %2 MB").arg(text(Spread(cpu).median(), 2), text(Spread(peak).median(), 0));
    };
    const Spread spread(ratios);
    scores.add({QStringLiteral("first pull of %1 facilities and %2 survey answers").arg(count).arg(5 * count),
        cell(peers), cell(ours),
        QStringLiteral("%1 × (%2–%3)").arg(text(spread.median(), 3), text(spread.least(), 3), text(spread.most(), 3)),
        Held{spread.median(), boundPull, {}}});
    QFile::remove(place.path(QStringLiteral("peer.db")));
    QDir(place.path(QStringLiteral("desk"))).removeRecursively();
    return {};
}

} // namespace sosdesk::bench
