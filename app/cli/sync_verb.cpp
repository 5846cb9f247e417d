// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/ending.h"
#include "app/cli/hub_password.h"
#include "app/cli/print.h"
#include "app/cli/verb.h"
#include "core/desk/team_line.h"
#include "core/desk/watch.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace sosdesk::cli {
namespace {

using Moment = FolderLook::Moment;

constexpr Moment patience{5'000}; ///< for files that are being written while `sync` looks once
constexpr Moment betweenLooks{400};
constexpr Moment betweenPolls{10'000}; ///< of the server, when its notifications do not come
constexpr Moment attention{1'000};     ///< how long somebody who ends it waits at most, the network aside

void wait(Moment length)
{
    QEventLoop loop;
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &loop, &QEventLoop::quit);
    timer.start(length);
    loop.exec();
}

bool saysAnything(const Reply& reply)
{
    return !reply.json.value(QStringLiteral("files")).toArray().isEmpty() || !reply.messages.isEmpty();
}

void print(const Reply& reply, bool asJson)
{
    asJson ? printJson(reply.json) : printSync(reply.json);
    for (const QString& message : reply.messages) {
        printMessage(message);
    }
    for (const OperationId& operation : reply.committed) {
        printMessage(QStringLiteral("ACK ") + textOf(operation));
    }
    (void)std::fflush(stdout); // whoever reads it from a pipe is waiting
}

/** What a round with the team server came to, beside what the folders gave. */
void add(Reply& reply, Reply&& team)
{
    for (auto member = team.json.begin(); member != team.json.end(); ++member) {
        reply.json[member.key()] = member.value();
    }
    reply.messages << team.messages;
    reply.exitCode = std::max(reply.exitCode, team.exitCode);
}

bool movedAnything(const QJsonObject& team)
{
    const QStringList counts = {QStringLiteral("sent"), QStringLiteral("sentRows"), QStringLiteral("received"),
        QStringLiteral("conflicts"), QStringLiteral("refused")};
    return std::any_of(
        counts.begin(), counts.end(), [&](const QString& count) { return team.value(count).toInteger() > 0; });
}

/** Looks until somebody ends it. What came is told as it comes, a document a time; what another desk sends arrives at
 *  once, a server that cannot be reached is tried again after a while. */
class Watching
{
public:
    Watching(const Call& call, FolderLook& look, std::function<Moment()> elapsed, TeamLine* line)
        : m_call(call)
        , m_look(look)
        , m_elapsed(std::move(elapsed))
        , m_line(line)
        , m_began(call.desk.now())
    {
    }

    /** Ends with the exit code of the last round. */
    Result<Reply> run()
    {
        const Ending ending;
        while (!ending.isAsked()) {
            SOSDESK_TRY(look());
            rest();
        }
        return Reply{{{QStringLiteral("watching"), false}}, {}, {}, m_exitCode};
    }

private:
    Result<void> look()
    {
        if (!m_call.parser.isSet(QStringLiteral("now"))) {
            m_call.desk.setNow({m_began.micros + m_elapsed().count() * 1000});
        }
        Reply reply;
        if (!m_look.folders().isEmpty()) {
            SOSDESK_TAKE(reply, syncReply(m_call.desk, m_look, Moment(0), m_elapsed, wait));
        }
        bool news = saysAnything(reply);
        if (m_line != nullptr && (news || m_elapsed() >= m_due)) { // what just came in is for the others too
            Reply team = m_line->sync(m_call.desk);
            const QString words = team.messages.join(u' '); // a server that is away is said once
            news = news || movedAnything(team.json.value(QStringLiteral("team")).toObject()) || words != m_said;
            m_said = words;
            m_exitCode = team.exitCode;
            add(reply, std::move(team));
            m_due = m_elapsed() + (m_line->backOff() > Moment(0) ? m_line->backOff() : betweenPolls);
        }
        if (news) {
            print(reply, m_call.parser.isSet(QStringLiteral("json")));
        }
        return {};
    }

    void rest()
    {
        // A server that is away must not keep the folders waiting.
        if (m_line == nullptr || m_line->backOff() > Moment(0)) {
            wait(betweenLooks);
        } else if (m_line->waitForNews(m_look.folders().isEmpty() ? attention : betweenLooks)) {
            m_due = m_elapsed();
        }
    }

    const Call& m_call;
    FolderLook& m_look;
    std::function<Moment()> m_elapsed;
    TeamLine* m_line;
    Instant m_began;
    Moment m_due{0}; ///< of the next round with the server
    QString m_said;
    int m_exitCode = 0;
};

} // namespace

void addSyncOptions(QCommandLineParser& parser)
{
    parser.addOption(
        {QStringLiteral("watch"), QStringLiteral("Ctrl-C か SIGTERM まで見続ける / goes on until Ctrl-C or SIGTERM")});
}

Result<Reply> runSync(const Call& call)
{
    if (!call.words.isEmpty()) {
        return badArgument(QStringLiteral("sync"), call.words[0]);
    }
    SOSDESK_TAKE(const WatchOrder order, watchOrder(call.desk.office()));
    SOSDESK_TAKE(const auto line, TeamLine::to(call.desk, {call.parser.value(QStringLiteral("hub")), passwordFor}));
    FolderLook look(order);
    if (order.folders.isEmpty() && !line && call.parser.isSet(QStringLiteral("watch"))) {
        return badArgument(QStringLiteral("watched_folders"), {}); // it would wait for nothing
    }
    QElapsedTimer clock;
    clock.start();
    const auto elapsed = [&clock] { return Moment(clock.elapsed()); };
    if (call.parser.isSet(QStringLiteral("watch"))) {
        return Watching(call, look, elapsed, line.get()).run();
    }
    Reply reply;
    if (!order.folders.isEmpty() || !line) {
        SOSDESK_TAKE(reply, syncReply(call.desk, look, patience, elapsed, wait));
    }
    if (line) {
        add(reply, line->sync(call.desk));
    }
    return reply;
}

} // namespace sosdesk::cli
