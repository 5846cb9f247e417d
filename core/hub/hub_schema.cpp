// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/hub_schema.h"

#include "core/hub/rule_words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// Resources of a static library must be named once, outside of any namespace.
static void initHubResources()
{
    Q_INIT_RESOURCE(hub);
}

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

/** One migration at a time; "sosd" as a number. */
constexpr auto takeTurn = "SELECT pg_advisory_xact_lock(1936684900)";

/** What every migration makes anew, in this order. */
constexpr std::array functions = {"session"_L1, "journal"_L1, "occasions"_L1, "opinion"_L1, "stock"_L1, "talks"_L1,
    "decision"_L1, "push"_L1, "push_rows"_L1, "access"_L1};

std::string script(const QString& name)
{
    initHubResources();
    QFile file(u":/sosdesk/hub/"_s + name);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return file.readAll().toStdString();
}

/** 0 while there is none. */
int schemaOf(pqxx::work& work)
{
    if (work.exec("SELECT FROM pg_tables WHERE schemaname = 'sosdesk' AND tablename = 'schema_version'").empty()) {
        return 0;
    }
    work.exec("SET LOCAL ROLE sosdesk_owner");
    const int version = work.exec1("SELECT coalesce(max(version), 0) FROM sosdesk.schema_version")[0].as<int>();
    work.exec("RESET ROLE");
    return version;
}

/** `[{"from": DAY, "until": DAY}]` */
QByteArray jsonOf(const std::vector<Period>& periods)
{
    QJsonArray json;
    for (const Period& period : periods) {
        json.append(QJsonObject{{u"from"_s, isoOf(period.from)}, {u"until"_s, isoOf(period.until)}});
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void writeRules(pqxx::work& work, const HubRules& rules)
{
    work.exec("DELETE FROM sosdesk.regime");
    for (const Policy& policy : rules.policies.all()) {
        std::string items = "{";
        for (const ItemDescription& item : policy.items) {
            items += (items.size() > 1 ? "," : "") + item.code.toStdString();
        }
        work.exec_params("INSERT INTO sosdesk.regime VALUES ($1, $2, $3, $4, $5, $6)", policy.id.toStdString(),
            isoOf(policy.from).toStdString(), qint64{policy.largestQuantity}, items + '}',
            ruleWords(policy.words).toStdString(), jsonOf(policy.receptionStopped).toStdString());
    }
    work.exec_params("UPDATE sosdesk.server SET reservation_days = $1", rules.reservationDays);
}

/** The steps behind @p version, then what is made anew each time. */
void bringUp(pqxx::work& work, int version, const HubRules& rules)
{
    work.exec("SET LOCAL client_min_messages = warning; SET LOCAL statement_timeout = 0");
    if (version == 0) {
        work.exec(script(u"roles"_s));
    }
    work.exec("SET LOCAL ROLE sosdesk_owner");
    for (int step = version + 1; step <= currentHubSchema; ++step) {
        work.exec(script(u"%1"_s.arg(step, 3, 10, QLatin1Char('0'))));
        work.exec_params("INSERT INTO sosdesk.schema_version (version) VALUES ($1)", step);
    }
    for (const QLatin1StringView name : functions) {
        work.exec(script(name));
    }
    writeRules(work, rules);
    const bool isNew = version == 0;
    work.exec_params(
        "SELECT sosdesk.journal_append('00', $1, $2, NULL, json_build_object('schema', $3::int), '', NULL, "
        "NULL, NULL, NULL, session_user, NULL)",
        isNew ? "init" : "migrate", "schema", currentHubSchema);
}

/** How much further than its newest row a restored server counts: what a desk saw after the backup was made. */
constexpr qint64 unseen = 200'000;

/** Lets a restored server's count of transactions catch up with its rows (is_behind() of session.sql): one after the
 *  other, each empty, some ten thousand a second. */
Result<void> catchUp(HubConnection& hub)
{
    SOSDESK_TAKE(const std::string target, hub.guarded(Asked::Reading, [&] {
        pqxx::work work(hub.pqxx());
        work.exec("SET LOCAL ROLE sosdesk_owner");
        const pqxx::result newest = work.exec_params(
            "SELECT max(sosdesk.newest_xid(pref))::text::bigint + $1 FROM (SELECT DISTINCT pref FROM sosdesk.app_user) "
            "AS p WHERE sosdesk.is_behind(pref)",
            unseen);
        return newest[0][0].is_null() ? std::string() : newest[0][0].as<std::string>();
    }));
    if (target.empty()) {
        return {};
    }
    return hub.guarded(Asked::Writing, [&] {
        pqxx::nontransaction work(hub.pqxx());
        work.exec("SET synchronous_commit = off; SET statement_timeout = 0");
        work.exec("DO $$ BEGIN WHILE pg_current_xact_id() < '" + target + "'::xid8 LOOP COMMIT; END LOOP; END $$");
        work.exec("RESET synchronous_commit; SET statement_timeout = '15s'");
    });
}

} // namespace

Result<void> initialiseHub(HubConnection& hub, const HubRules& rules, Mode mode)
{
    QString inTheWay;
    QString why;
    SOSDESK_TRY(hub.guarded(Asked::Writing, [&] {
        pqxx::work work(hub.pqxx());
        work.exec(takeTurn);
        const auto encoding = work.exec1("SHOW server_encoding")[0].as<std::string>();
        if (schemaOf(work) > 0) {
            inTheWay = u"sosdesk"_s;
            why = u"schema exists: hub migrate"_s;
        } else if (encoding != "UTF8") {
            inTheWay = QString::fromStdString(encoding);
            why = u"server_encoding: UTF8"_s;
        } else {
            bringUp(work, 0, rules);
            work.exec_params("INSERT INTO sosdesk.server (mode, reservation_days) VALUES ($1, $2)",
                codeOf(mode).toStdString(), rules.reservationDays);
            work.commit();
        }
    }));
    return inTheWay.isEmpty() ? Result<void>() : fail({ErrorCode::BadArgument, {}, 0, u"hub"_s, inTheWay, why});
}

Result<bool> backupSeesAll(HubConnection& hub)
{
    SOSDESK_TAKE(const pqxx::result row,
        hub.run(Asked::Reading, "SELECT FROM pg_roles WHERE rolname = 'sosdesk_backup' AND rolbypassrls"));
    return !row.empty();
}

Result<Mode> hubMode(HubConnection& hub)
{
    SOSDESK_TAKE(const pqxx::result row, hub.run(Asked::Reading, "SELECT mode FROM sosdesk.server"));
    const auto mode = row.empty() ? std::nullopt : fromCode<Mode>(QString::fromUtf8(row[0][0].c_str()));
    return mode ? Result<Mode>(*mode) : fail({ErrorCode::ServerTooOld, {}, 0, u"mode"_s});
}

Result<int> migrateHub(HubConnection& hub, const HubRules& rules)
{
    int before = 0;
    SOSDESK_TRY(hub.guarded(Asked::Writing, [&] {
        pqxx::work work(hub.pqxx());
        work.exec(takeTurn);
        before = schemaOf(work);
        if (before > 0 && before <= currentHubSchema) {
            bringUp(work, before, rules);
            work.commit();
        }
    }));
    if (before > currentHubSchema) {
        return fail({ErrorCode::ServerNewer, {}, 0, {}, QString::number(before)});
    }
    if (before == 0) {
        return fail({ErrorCode::ServerTooOld, {}, 0, {}, QString::number(before)});
    }
    SOSDESK_TRY(catchUp(hub));
    return before;
}

} // namespace sosdesk
