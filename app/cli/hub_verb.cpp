// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/hub_password.h"
#include "app/cli/print.h"
#include "app/cli/verb.h"
#include "core/desk/hub_admin.h"

#include <QJsonArray>

namespace sosdesk::cli {
namespace {

using namespace Qt::StringLiterals;

Result<Reply> runUser(const Call& call, const HubDoor& door)
{
    const QString what = call.words.value(1);
    const QString login = call.words.value(2);
    if (what == u"list"_s && call.words.size() == 2) {
        return hubUsersReply(call.desk, door);
    }
    if (what == u"disable"_s && call.words.size() == 3) {
        return hubUserDisableReply(call.desk, door, login);
    }
    if (what == u"add"_s && call.words.size() == 3) {
        const auto said = [&](const char* option) { return call.parser.value(QString::fromLatin1(option)); };
        return hubUserAddReply(call.desk, door, {login, said("name"), said("prefecture"), said("role")});
    }
    return badArgument(u"hub user"_s, call.words.mid(1).join(u' '));
}

QString text(const QJsonValue& object, const char* key)
{
    return object[QLatin1StringView(key)].toVariant().toString();
}

} // namespace

void addHubOptions(QCommandLineParser& parser)
{
    const auto option = [&](const char* name, const char* what, const char* value) {
        parser.addOption({QString::fromLatin1(name), QString::fromUtf8(what), QString::fromLatin1(value)});
    };
    option("name", "利用者の氏名 / name of the person", "NAME");
    option("role", "officer|viewer|auditor", "ROLE");
    option("prefecture", "都道府県 01–47 / prefecture", "NN");
    option("mode", "init: drill|live 訓練用か本番用か。混ぜられません / never shared", "MODE");
    option("anchors", "控えておいた末尾（都道府県 番号 ハッシュ） / heads that were written down", "FILE");
}

Result<Reply> runHub(const Call& call)
{
    const HubDoor door{call.parser.value(u"hub"_s), passwordFor};
    const QString what = call.words.value(0);
    if (door.url.isEmpty()) {
        return badArgument(u"--hub"_s, {});
    }
    if (what == u"user"_s) {
        return runUser(call, door);
    }
    if (call.words.size() != 1) {
        return badArgument(u"hub"_s, call.words.join(u' '));
    }
    return what == u"init"_s   ? hubInitReply(call.desk, door, call.parser.value(u"mode"_s))
        : what == u"migrate"_s ? hubMigrateReply(call.desk, door)
        : what == u"verify"_s  ? hubVerifyReply(call.desk, door, call.parser.value(u"anchors"_s))
                               : Result<Reply>(badArgument(u"hub"_s, what));
}

void printHub(const QJsonObject& json)
{
    if (json.contains(u"chains"_s)) {
        printLine(u"mode: %1"_s.arg(json.value(u"mode"_s).toString()));
    }
    for (const QJsonValue& chain : json.value(u"chains"_s).toArray()) {
        printLine(u"%1  %2件  %3"_s.arg(text(chain, "prefecture"), text(chain, "entries"), text(chain, "head")));
        for (const QJsonValue& problem : chain[u"problems"_s].toArray()) {
            printLine(u"  %1  %2  %3"_s.arg(text(problem, "sequence"), text(problem, "code"), text(problem, "reason")));
        }
    }
    for (const QJsonValue& user : json.value(u"users"_s).toArray()) {
        printLine(u"%1  %2  %3  %4%5"_s.arg(text(user, "prefecture"), text(user, "role"), text(user, "login"),
            text(user, "name"), user[u"disabled"_s].toBool() ? u"  （停止）"_s : QString()));
    }
    if (!json.contains(u"chains"_s) && !json.contains(u"users"_s)) {
        printPairs(json);
    }
}

} // namespace sosdesk::cli
