// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/connection.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <mutex>
#include <utility>

extern char** environ; // NOLINT(readability-redundant-declaration)

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

constexpr int oldestServer = 150'000; ///< PostgreSQL 15

struct Setting
{
    const char* name;
    const char* value;
    const char* shown;
};

/** What the meaning of our statements stands on; asserted after each connect (PROMISES 2). */
constexpr std::array settings = {Setting{"standard_conforming_strings", "on", "on"},
    Setting{"client_encoding", "UTF8", "UTF8"}, Setting{"timezone", "UTC", "UTC"},
    Setting{"search_path", "sosdesk, pg_temp", "sosdesk, pg_temp"}, Setting{"statement_timeout", "15000", "15s"},
    Setting{"lock_timeout", "5000", "5s"}, Setting{"idle_in_transaction_session_timeout", "30000", "30s"},
    Setting{"bytea_output", "hex", "hex"}, Setting{"DateStyle", "ISO, YMD", "ISO, YMD"}};

/** libpq fills what it is not told from PG* variables and the service file that one of them names. It says what went
 *  wrong in words only, and translates them: they are asked for as they stand in its source. */
void forgetEnvironment()
{
    static std::once_flag once;
    std::call_once(once, [] {
        std::vector<std::string> names;
        for (char** entry = environ; *entry != nullptr; ++entry) {
            if (std::strncmp(*entry, "PG", 2) == 0) {
                names.emplace_back(*entry, std::strcspn(*entry, "="));
            }
        }
        for (const std::string& name : names) {
            (void)qunsetenv(name.c_str());
        }
        (void)qputenv("PGLOCALEDIR", "/dev/null/none");
    });
}

/** `key='value' `, quoted as libpq reads it. */
std::string option(const char* key, const QString& value)
{
    std::string quoted;
    for (const char byte : value.toStdString()) {
        if (byte == '\'' || byte == '\\') {
            quoted += '\\';
        }
        quoted += byte;
    }
    return std::string(key) + "='" + quoted + "' ";
}

std::string connectionString(const HubUrl& url, const QString& password, const HubPatience& patience)
{
    std::string text = option("host", url.host) + option("port", QString::number(url.port))
        + option("dbname", url.database) + option("user", url.login) + option("password", password)
        + option("connect_timeout", QString::number(patience.connect.count()))
        + "gssencmode=disable target_session_attrs=read-write application_name=sosdesk client_encoding=UTF8 "
          "passfile=/dev/null/none keepalives=1 keepalives_idle=10 keepalives_interval=5 keepalives_count=2 "
          "options='' ";
    if (url.isLocal()) {
        return text + Dial::inTheClear;
    }
    if (!url.rootCertificate.isEmpty()) {
        text += option("sslrootcert", url.rootCertificate);
    }
    return text + "sslmode=verify-full channel_binding=require ssl_min_protocol_version=TLSv1.2";
}

bool says(const QString& words, std::initializer_list<const char*> any)
{
    return std::any_of(any.begin(), any.end(),
        [&](const char* part) { return words.contains(QString::fromUtf8(part), Qt::CaseInsensitive); });
}

/** While connecting libpq gives no code, only words; those of the server's refusal begin with FATAL in any language. A
 *  server that is not there yet says so in its own language, here as in Japan. */
ErrorCode refusalOf(const QString& words)
{
    const bool isServersWord = says(words, {"FATAL"});
    if (isServersWord
        && says(words,
            {"starting up", "shutting down", "too many", "recovery mode", "remaining connection",
                "accepting connections", "起動処理中", "シャットダウン", "多すぎます", "リカバリモード", "接続枠",
                "接続を受け付けていません"})) {
        return ErrorCode::Offline;
    }
    if (isServersWord) {
        return ErrorCode::LoginRefused;
    }
    if (says(words, {"SSL SYSCALL", "unexpected eof", "SSL connection has been closed"})) {
        return ErrorCode::Offline; // the line was cut while hands were shaken
    }
    if (says(words, {"certificate", "SSL", "channel binding", "authentication method"})) {
        return ErrorCode::ServerUntrusted;
    }
    return says(words, {"password"}) ? ErrorCode::LoginRefused : ErrorCode::Offline;
}

ErrorCode codeOfState(const std::string& state)
{
    if (state == "SD001") {
        return ErrorCode::LoginRefused;
    }
    if (state == "42883" || state == "42P01" || state == "3F000" || state == "42703") {
        return ErrorCode::ServerTooOld; // a function, table, schema or column that this program needs
    }
    const bool away = state.starts_with("08") || state.starts_with("57") || state.starts_with("53") || state == "55P03"
        || state == "40001" || state == "40P01" || state == "25006";
    return away ? ErrorCode::Offline : ErrorCode::ServerRefused;
}

QString firstLine(const char* words)
{
    return QString::fromUtf8(words).section(u'\n', 0, 0).left(300);
}

} // namespace

/** Hears that there is something new, and nothing else: what it is, is pulled. */
class HubConnection::Ear : public pqxx::notification_receiver
{
public:
    using pqxx::notification_receiver::notification_receiver;
    void operator()(const std::string&, int from) override { m_heard = m_heard || from != conn().backendpid(); }
    /** Whether somebody else said something since it was asked last. */
    [[nodiscard]] bool takeHeard() { return std::exchange(m_heard, false); }

private:
    bool m_heard = false;
};

HubConnection::HubConnection(std::unique_ptr<DialledConnection> connection, const HubPatience& patience)
    : m_patience(patience)
    , m_connection(std::move(connection))
{
}

HubConnection::~HubConnection()
{
    m_watchdog.watch(m_connection->sock(), std::chrono::seconds(1));
    m_ear.reset();
    m_connection.reset();
    (void)m_watchdog.callOff();
}

Result<std::unique_ptr<HubConnection>> HubConnection::open(
    const HubUrl& url, const QString& password, const HubPatience& patience)
{
    forgetEnvironment();
    if (Binds().add(url.host).add(url.login).add(url.database).add(password).holdsNul()) {
        return fail({ErrorCode::NulByte});
    }
    std::unique_ptr<HubConnection> hub;
    try {
        hub.reset(new HubConnection(
            std::make_unique<DialledConnection>(connectionString(url, password, patience)), patience));
    } catch (const std::exception& exception) {
        const QString words = firstLine(exception.what());
        return fail({refusalOf(QString::fromUtf8(exception.what())), {}, 0, {}, url.shown(), words});
    }
    const int version = hub->m_connection->server_version();
    if (version < oldestServer) {
        return fail({ErrorCode::ServerTooOld, {}, 0, {}, QString::number(version / 10'000), u"PostgreSQL"_s});
    }
    SOSDESK_TRY(hub->settle());
    return hub;
}

Result<void> HubConnection::settle()
{
    std::string set;
    for (const Setting& setting : settings) {
        set += std::string("SET ") + setting.name + " = " + (std::strchr(setting.value, ',') != nullptr ? "" : "'")
            + setting.value + (std::strchr(setting.value, ',') != nullptr ? "" : "'") + "; ";
    }
    SOSDESK_TRY(run(Asked::Reading, set));
    for (const Setting& setting : settings) {
        SOSDESK_TAKE(const pqxx::result shown, run(Asked::Reading, std::string("SHOW ") + setting.name));
        if (shown[0][0].as<std::string>() != setting.shown) {
            return fail({ErrorCode::ServerRefused, {}, 0, QString::fromLatin1(setting.name),
                QString::fromStdString(shown[0][0].as<std::string>())});
        }
    }
    return {};
}

Result<pqxx::result> HubConnection::run(Asked asked, const std::string& sql, const Binds& binds)
{
    if (binds.holdsNul()) {
        return fail({ErrorCode::NulByte});
    }
    return guarded(asked, [&] {
        pqxx::nontransaction work(*m_connection);
        return binds.values().empty() ? work.exec(sql)
                                      : work.exec_params(sql, pqxx::prepare::make_dynamic_params(binds.values()));
    });
}

Result<void> HubConnection::listen(const QString& channel)
{
    return guarded(Asked::Reading, [&] { m_ear = std::make_unique<Ear>(*m_connection, channel.toStdString()); });
}

Result<bool> HubConnection::waitForNotice(std::chrono::milliseconds length)
{
    try {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(length);
        (void)m_connection->await_notification(
            static_cast<long>(seconds.count()), static_cast<long>((length - seconds).count() * 1000));
        return m_ear && m_ear->takeHeard();
    } catch (const std::exception& exception) {
        return fail(errorOf(exception, Asked::Reading, false));
    }
}

Error HubConnection::errorOf(const std::exception& exception, Asked asked, bool wasSilent)
{
    const QString words = firstLine(exception.what());
    const auto* const said = dynamic_cast<const pqxx::sql_error*>(&exception);
    const bool broke = dynamic_cast<const pqxx::broken_connection*>(&exception) != nullptr
        || dynamic_cast<const pqxx::in_doubt_error*>(&exception) != nullptr;
    if (dynamic_cast<const pqxx::insufficient_privilege*>(&exception) != nullptr) {
        return {ErrorCode::ServerRefused, {}, 0, {}, u"42501"_s, words}; // libpqxx 6.4 forgets the state of this one
    }
    const bool hasState = said != nullptr && !said->sqlstate().empty();
    if (wasSilent || broke || !hasState) {
        return {asked == Asked::Writing ? ErrorCode::OutcomeUnknown : ErrorCode::Offline, {}, 0, {}, {}, words};
    }
    return {codeOfState(said->sqlstate()), {}, 0, {}, QString::fromStdString(said->sqlstate()), words};
}

} // namespace sosdesk
