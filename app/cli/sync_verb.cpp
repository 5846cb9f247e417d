// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

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

namespace sosdesk::cli {
namespace {

using Moment = FolderLook::Moment;

constexpr Moment patience{5'000}; ///< for files that are being written while `sync` looks once
constexpr Moment betweenLooks{400};
constexpr Moment betweenPolls{10'000}; ///< of the server, when its notifications do not come

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

/** Looks until somebody ends the program. What came is told as it comes, a document a time; what another desk sends
 *  arrives at once, a server that cannot be reached is tried again after a while. */
Result<Reply> watch(const Call& call, FolderLook& look, const std::function<Moment()>& elapsed, TeamLine* line)
{
    const Instant began = call.desk.now();
    const bool clockStands = call.parser.isSet(QStringLiteral("now"));
    Moment due{0}; // of the next round with the server
    for (QString said;;) {
        if (!clockStands) {
            call.desk.setNow({began.micros + elapsed().count() * 1000});
        }
        Reply reply;
        if (!look.folders().isEmpty()) {
            SOSDESK_TAKE(reply, syncReply(call.desk, look, Moment(0), elapsed, wait));
        }
        bool news = saysAnything(reply);
        if (line != nullptr && (news || elapsed() >= due)) { // what just came in is for the others too
            Reply team = line->sync(call.desk);
            const QString words = team.messages.join(u' '); // a server that is away is said once
            news = news || movedAnything(team.json.value(QStringLiteral("team")).toObject()) || words != said;
            said = words;
            add(reply, std::move(team));
            due = elapsed() + (line->backOff() > Moment(0) ? line->backOff() : betweenPolls);
        }
        if (news) {
            print(reply, call.parser.isSet(QStringLiteral("json")));
        }
        // A server that is away must not keep the folders waiting.
        if (line == nullptr || line->backOff() > Moment(0)) {
            wait(betweenLooks);
        } else if (line->waitForNews(look.folders().isEmpty() ? betweenPolls : betweenLooks)) {
            due = elapsed();
        }
    }
}

} // namespace

void addSyncOptions(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("watch"), QStringLiteral("終了するまで見続ける / goes on until it is ended")});
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
        return watch(call, look, elapsed, line.get());
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
