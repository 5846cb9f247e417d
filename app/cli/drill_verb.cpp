// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/entry_text.h"
#include "app/cli/verb.h"
#include "core/desk/drill_reply.h"

namespace sosdesk::cli {

void addDrillOptions(QCommandLineParser& parser)
{
    const auto option = [&](const char* name, const char* what, const char* value) {
        parser.addOption({QString::fromLatin1(name), QString::fromUtf8(what), QString::fromLatin1(value)});
    };
    option("out", "書き出し先 / where to", "DIR");
    option("prefecture", "都道府県 01–47", "NN");
    option("facilities", "施設数 / facilities", "N");
    option("requests", "当日の要請数 / requests of the day", "N");
    option("weeks", "週次調査の週数 / weeks of surveys", "N");
    option("days", "日次調査の日数 / days of daily surveys", "N");
    option("date", "訓練の日 / the day to be played", "DATE");
    option("seed", "乱数の種 / seed", "N");
    option("encoding", "utf8|cp932", "ENCODING");
}

Result<Reply> runDrill(const Call& call)
{
    const QCommandLineParser& parser = call.parser;
    if (call.words != QStringList{QStringLiteral("new")}) {
        return badArgument(QStringLiteral("drill"), call.words.join(u' '));
    }
    DrillOrder order;
    order.folder = parser.value(QStringLiteral("out"));
    if (order.folder.isEmpty()) {
        return badArgument(QStringLiteral("--out"), {});
    }
    order.prefecture = parser.value(QStringLiteral("prefecture"));
    SOSDESK_TAKE(order.facilities, optionalQuantity(parser, QStringLiteral("facilities")));
    SOSDESK_TAKE(order.requests, optionalQuantity(parser, QStringLiteral("requests")));
    SOSDESK_TAKE(order.weeks, optionalQuantity(parser, QStringLiteral("weeks")));
    SOSDESK_TAKE(order.days, optionalQuantity(parser, QStringLiteral("days")));
    SOSDESK_TAKE(order.date, optionalDay(parser, QStringLiteral("date")));
    if (parser.isSet(QStringLiteral("seed"))) {
        bool isNumber = false;
        order.seed = parser.value(QStringLiteral("seed")).toULongLong(&isNumber);
        if (!isNumber) {
            return badArgument(QStringLiteral("--seed"), parser.value(QStringLiteral("seed")));
        }
    }
    const QString encoding = parser.value(QStringLiteral("encoding"));
    order.cp932 = encoding == QStringLiteral("cp932");
    if (!encoding.isEmpty() && !order.cp932 && encoding != QStringLiteral("utf8")) {
        return badArgument(QStringLiteral("--encoding"), encoding);
    }
    return drillReply(call.desk, order);
}

} // namespace sosdesk::cli
