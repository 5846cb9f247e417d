// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/print.h"
#include "app/cli/verb.h"
#include "core/desk/team_line.h"

#include <QJsonArray>

namespace sosdesk::cli {

using namespace Qt::StringLiterals;

void addConflictOptions(QCommandLineParser& parser)
{
    parser.addOption({u"take"_s, u"theirs: 相手の決定のまま、mine: 自分の決定をもう一度 / whose stands"_s, u"WHOSE"_s});
}

Result<Reply> runConflict(const Call& call)
{
    if (call.words.isEmpty() && !call.parser.isSet(u"take"_s)) {
        return conflictsReply(call.desk);
    }
    if (call.words.size() != 1) {
        return badArgument(u"conflict"_s, call.words.join(u' '));
    }
    return settleConflictReply(call.desk, call.words[0], call.parser.value(u"take"_s));
}

void printConflicts(const QJsonObject& json)
{
    if (!json.contains(u"conflicts"_s)) {
        printPairs(json);
        return;
    }
    for (const QJsonValue& conflict : json.value(u"conflicts"_s).toArray()) {
        printLine(u"%1  先に決定した人: %2"_s.arg(conflict[u"request"_s].toString(), conflict[u"by"_s].toString()));
        for (const QJsonValue& field : conflict[u"fields"_s].toArray()) {
            printLine(u"  %1  前: %2  自分: %3  相手: %4"_s.arg(field[u"field"_s].toString(),
                field[u"before"_s].toString(), field[u"mine"_s].toString(), field[u"theirs"_s].toString()));
        }
    }
}

} // namespace sosdesk::cli
