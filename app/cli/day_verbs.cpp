// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"
#include "core/desk/freeze.h"
#include "core/desk/settle.h"

namespace sosdesk::cli {

void addFreezeOptions(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("name"), QStringLiteral("名前（省略時は締切時刻） / its name, else the cut-off"),
        QStringLiteral("NAME")});
}

Result<Reply> runFreeze(const Call& call)
{
    return call.words.isEmpty() ? freezeReply(call.desk, call.parser.value(QStringLiteral("name")))
                                : badArgument(QStringLiteral("freeze"), call.words[0]);
}

void addSettleOptions(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("all"), QStringLiteral("悪くなっていない全件 / all that did not get worse")});
    parser.addOption({QStringLiteral("reason"),
        QStringLiteral("不適合になっても要のままとする理由 (D6) / why a yes stands against a check that fails now"),
        QStringLiteral("TEXT")});
}

Result<Reply> runSettle(const Call& call)
{
    const bool all = call.parser.isSet(QStringLiteral("all"));
    if (all && !call.words.isEmpty()) {
        return badArgument(QStringLiteral("--all"), call.words[0]);
    }
    if (!all && call.words.isEmpty()) {
        return changedReply(call.desk);
    }
    SettleOrder order;
    order.evenIfWorse = !all; // named one by one
    order.reason = call.parser.value(QStringLiteral("reason"));
    for (const QString& number : call.words) {
        order.requests.push_back({number, {}});
    }
    return settleReply(call.desk, order);
}

} // namespace sosdesk::cli
