// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/print.h"
#include "app/cli/verb.h"
#include "core/desk/watch.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QTimer>

namespace sosdesk::cli {
namespace {

using Moment = FolderLook::Moment;

constexpr Moment patience{5'000}; ///< for files that are being written while `sync` looks once
constexpr Moment betweenLooks{400};

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

/** Looks until somebody ends the program. What was taken is told as it comes, a document a time. */
Result<Reply> watch(const Call& call, FolderLook& look, const std::function<Moment()>& elapsed)
{
    const Instant began = call.desk.now();
    const bool clockStands = call.parser.isSet(QStringLiteral("now"));
    for (;;) {
        if (!clockStands) {
            call.desk.setNow({began.micros + elapsed().count() * 1000});
        }
        SOSDESK_TAKE(const Reply reply, syncReply(call.desk, look, Moment(0), elapsed, wait));
        if (saysAnything(reply)) {
            print(reply, call.parser.isSet(QStringLiteral("json")));
        }
        wait(betweenLooks);
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
    FolderLook look(order);
    if (order.folders.isEmpty() && call.parser.isSet(QStringLiteral("watch"))) {
        return badArgument(QStringLiteral("watched_folders"), {}); // it would wait for nothing
    }
    QElapsedTimer clock;
    clock.start();
    const auto elapsed = [&clock] { return Moment(clock.elapsed()); };
    return call.parser.isSet(QStringLiteral("watch")) ? watch(call, look, elapsed)
                                                      : syncReply(call.desk, look, patience, elapsed, wait);
}

} // namespace sosdesk::cli
