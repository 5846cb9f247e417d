// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/office.h"
#include "core/desk/watch.h"
#include "core/wording/arrivals.h"

#include <algorithm>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr FolderLook::Moment betweenLooks = 100ms;

void append(QJsonObject& json, const QString& key, const QJsonArray& more)
{
    QJsonArray all = json.value(key).toArray();
    for (const QJsonValue& value : more) {
        all.append(value);
    }
    json[key] = all;
}

void add(Reply& reply, const Reply& more)
{
    for (const QString& key : {u"files"_s, u"known"_s}) {
        append(reply.json, key, more.json.value(key).toArray());
    }
    reply.committed.insert(reply.committed.end(), more.committed.begin(), more.committed.end());
    reply.messages << more.messages;
    reply.exitCode = std::max(reply.exitCode, more.exitCode);
}

void tellOfPlaces(const FolderFinds& finds, Reply& reply)
{
    for (const QString& folder : finds.gone) {
        reply.messages << wording::folderGone(folder);
        reply.exitCode = std::max(reply.exitCode, exitCodeOf(ErrorCode::FileMissing));
    }
    for (const QString& folder : finds.back) {
        reply.messages << wording::folderBack(folder);
    }
    for (const QString& file : finds.unreadable) {
        reply.messages << wording::fileUnreadable(file);
        reply.exitCode = std::max(reply.exitCode, exitCodeOf(ErrorCode::FileUnreadable));
    }
}

QJsonArray foldersArray(const FolderLook& look)
{
    QJsonArray array;
    for (const QString& folder : look.folders()) {
        array.append(QJsonObject{{u"folder"_s, folder}, {u"state"_s, look.isGone(folder) ? u"gone"_s : u"ok"_s}});
    }
    return array;
}

} // namespace

Result<Reply> syncReply(Desk& desk, FolderLook& look, FolderLook::Moment patience,
    const std::function<FolderLook::Moment()>& elapsed, const std::function<void(FolderLook::Moment)>& wait)
{
    Reply reply;
    reply.json = {{u"files"_s, QJsonArray()}, {u"known"_s, QJsonArray()}};
    if (look.folders().isEmpty()) {
        reply.messages << wording::noFolders();
    }
    for (FolderLook::Moment since = elapsed();;) {
        const FolderFinds finds = look.look(elapsed());
        tellOfPlaces(finds, reply);
        if (!finds.complete.empty()) {
            SOSDESK_TAKE(const TakenFiles taken, takeFiles(desk, finds.complete));
            look.tryLater(taken.tryLater, elapsed());
            add(reply, taken.reply);
            since = elapsed(); // only what does not come to rest uses patience up
        }
        if (!finds.restless || elapsed() - since >= patience) {
            break;
        }
        wait(finds.complete.empty() ? betweenLooks : FolderLook::Moment(0));
    }
    reply.json[u"folders"_s] = foldersArray(look);
    reply.json[u"waiting"_s] = QJsonArray::fromStringList(look.waiting());
    return reply;
}

} // namespace sosdesk
