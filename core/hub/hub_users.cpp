// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/hub_users.h"

#include "core/hub/scram_secret.h"

#include <QRegularExpression>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

tl::unexpected<Error> refused(const QString& what, const QString& value)
{
    return fail({ErrorCode::BadArgument, {}, 0, what, value});
}

bool isPrefecture(const QString& text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return text.size() == 2 && isNumber && number >= 0 && number <= 47;
}

/** Names are for people and may be anything; logins stand in rules of access, so they are plain. */
Result<void> fits(const HubUser& user, const QString& password)
{
    static const QRegularExpression login(u"\\A[a-z][a-z0-9_.-]{0,62}\\z"_s);
    if (!login.match(user.login).hasMatch() || user.login.startsWith(u"sosdesk_"_s)
        || user.login.startsWith(u"pg_"_s)) {
        return refused(u"login"_s, user.login);
    }
    if (!isPrefecture(user.prefecture) || ((user.prefecture == u"00"_s) != (user.role == HubRole::Auditor))) {
        return refused(u"prefecture"_s, user.prefecture);
    }
    if (user.name.trimmed().isEmpty() || user.name.size() > 200 || user.name.contains(QChar(0))) {
        return refused(u"name"_s, user.name);
    }
    // The value of a password is never repeated, not even in an error.
    return password.size() >= 8 && !password.contains(QChar(0)) ? Result<void>() : refused(u"password"_s, {});
}

/** Whether @p login is there already as one of ours. BadArgument when it is somebody else's, or may do too much: making
 *  it a person's would change its password. */
Result<bool> isKnown(HubConnection& hub, const QString& login)
{
    SOSDESK_TAKE(const pqxx::result row,
        hub.run(Asked::Reading,
            "SELECT rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls OR NOT EXISTS (SELECT "
            "FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid WHERE m.member = r.oid AND g.rolname IN "
            "('sosdesk_officer', 'sosdesk_viewer', 'sosdesk_auditor')) FROM pg_roles r WHERE rolname = $1",
            Binds().add(login)));
    const bool isStrange = !row.empty() && row[0][0].as<bool>();
    return isStrange ? Result<bool>(refused(u"login"_s, login)) : Result<bool>(!row.empty());
}

/** Rules for a session of a person; the program sets its own over them. */
void limit(pqxx::work& work, const std::string& login)
{
    const std::string role = "ALTER ROLE " + work.quote_name(login);
    work.exec(role + " SET statement_timeout = '15s'");
    work.exec(role + " SET idle_in_transaction_session_timeout = '30s'");
    work.exec(role + " SET lock_timeout = '5s'");
}

/** A person is in one group: that of the role. */
void enrol(pqxx::work& work, const std::string& login, HubRole role)
{
    for (const auto& [known, code] : CodeTable<HubRole>::rows) {
        const std::string group = work.quote_name("sosdesk_" + std::string(code));
        std::string sql = known == role ? "GRANT " : "REVOKE ";
        sql += group;
        sql += known == role ? " TO " : " FROM ";
        sql += work.quote_name(login);
        work.exec(sql);
    }
}

void journal(pqxx::work& work, const std::string& action, const std::string& login)
{
    work.exec_params(
        "SELECT sosdesk.journal_append(u.pref, $1, u.login, NULL, json_build_object('role', u.role, 'name', "
        "u.name, 'disabled', u.disabled), '', NULL, NULL, NULL, NULL, session_user, NULL) "
        "FROM sosdesk.app_user u WHERE u.login = $2",
        action, login);
}

/** In that person's own name, which whoever lets people in may put on until the act is over. `pg_signal_backend` could
 *  end anybody's session, and since PostgreSQL 16 only a superuser gives it away. */
void endSessions(pqxx::work& work, const std::string& login)
{
    const std::string person = work.quote_name(login);
    work.exec("GRANT " + person + " TO SESSION_USER"); // not to the group: the person may be of it
    work.exec("SET LOCAL ROLE " + person);
    work.exec_params("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = $1", login);
    work.exec("SET LOCAL ROLE sosdesk_migrator");
    work.exec("REVOKE " + person + " FROM SESSION_USER");
}

} // namespace

Result<void> addHubUser(HubConnection& hub, const HubUser& user, const QString& password)
{
    SOSDESK_TRY(fits(user, password));
    SOSDESK_TAKE(const bool known, isKnown(hub, user.login));
    return hub.guarded(Asked::Writing, [&] {
        const std::string login = user.login.toStdString();
        const std::string secret = scramSecret(login, password.toStdString());
        pqxx::work work(hub.pqxx());
        work.exec("SET LOCAL ROLE sosdesk_migrator");
        work.exec((known ? "ALTER ROLE " : "CREATE ROLE ") + work.quote_name(login) + " LOGIN CONNECTION LIMIT 8 "
            + "PASSWORD " + work.quote(secret));
        limit(work, login);
        enrol(work, login, user.role);
        work.exec("SET LOCAL ROLE sosdesk_owner");
        work.exec_params("INSERT INTO sosdesk.app_user (login, pref, role, name) VALUES ($1, $2, $3, $4) "
                         "ON CONFLICT (login) DO UPDATE SET pref = $2, role = $3, name = $4, disabled = false",
            login, user.prefecture.toStdString(), codeOf(user.role).toStdString(), user.name.toStdString());
        journal(work, "user_add", login);
        work.commit();
    });
}

Result<void> disableHubUser(HubConnection& hub, const QString& login)
{
    SOSDESK_TAKE(const bool known, hub.guarded(Asked::Writing, [&] {
        const std::string name = login.toStdString();
        pqxx::work work(hub.pqxx());
        work.exec("SET LOCAL ROLE sosdesk_owner");
        if (work.exec_params("UPDATE sosdesk.app_user SET disabled = true WHERE login = $1", name).affected_rows()
            == 0) {
            return false;
        }
        journal(work, "user_disable", name);
        work.exec("SET LOCAL ROLE sosdesk_migrator");
        work.exec("ALTER ROLE " + work.quote_name(name) + " NOLOGIN");
        endSessions(work, name);
        work.commit();
        return true;
    }));
    return known ? Result<void>() : refused(u"login"_s, login);
}

Result<std::vector<HubUser>> hubUsers(HubConnection& hub)
{
    return hub.guarded(Asked::Reading, [&] {
        pqxx::work work(hub.pqxx());
        work.exec("SET LOCAL ROLE sosdesk_owner");
        std::vector<HubUser> users;
        for (const auto& row :
            work.exec("SELECT login, pref, role, name, disabled FROM sosdesk.app_user ORDER BY pref, login")) {
            users.push_back({QString::fromUtf8(row[0].c_str()), QString::fromUtf8(row[1].c_str()),
                fromCode<HubRole>(QString::fromUtf8(row[2].c_str())).value_or(HubRole::Viewer),
                QString::fromUtf8(row[3].c_str()), row[4].as<bool>()});
        }
        return users;
    });
}

} // namespace sosdesk
