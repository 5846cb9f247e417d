// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/print.h"
#include "app/cli/verb.h"
#include "core/desk/share_replies.h"

#include <QJsonArray>

namespace sosdesk::cli {

using namespace Qt::StringLiterals;

Result<Reply> runWorkShare(const Call& call)
{
    if (call.words.isEmpty()) {
        return sharesReply(call.desk);
    }
    const bool sets = call.words.size() == 2 && call.words[0] == u"set"_s;
    return sets ? setSharesReply(call.desk, call.words[1]) : badArgument(u"share"_s, call.words.join(u' '));
}

void printShares(const QJsonObject& json)
{
    for (const QJsonValue& line : json[u"lines"_s].toArray()) {
        QStringList regions;
        for (const QJsonValue& region : line[u"regions"_s].toArray()) {
            regions << region.toString();
        }
        const QString what =
            regions.isEmpty() ? line[u"from"_s].toString() + u'–' + line[u"until"_s].toString() : regions.join(u'、');
        printLine(u"%1  %2"_s.arg(line[u"officer"_s].toString(), what));
    }
    const auto print = [](const QString& name, const QJsonValue& count) {
        printLine(u"  %1  残り %2件（うち保留 %3件）  完了 %4件"_s.arg(name)
                      .arg(count[u"open"_s].toInt())
                      .arg(count[u"held"_s].toInt())
                      .arg(count[u"done"_s].toInt()));
    };
    for (const QJsonValue& share : json[u"shares"_s].toArray()) {
        print(share[u"officer"_s].toString(), share);
    }
    print(u"未分担"_s, json[u"unassigned"_s]);
}

} // namespace sosdesk::cli
