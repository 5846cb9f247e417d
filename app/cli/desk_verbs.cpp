// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"

namespace sosdesk::cli {

Result<Reply> runMode(const Call& call)
{
    if (call.words.size() > 1) {
        return badArgument(QStringLiteral("mode"), call.words[1]);
    }
    return modeReply(call.desk, call.words.value(0));
}

Result<Reply> runSettings(const Call& call)
{
    const QString what = call.words.value(0);
    if (what == QStringLiteral("get") && call.words.size() <= 2) {
        return settingsReply(call.desk, call.words.value(1));
    }
    if (what == QStringLiteral("set") && call.words.size() == 3) {
        return setSettingReply(call.desk, call.words[1], call.words[2]);
    }
    return badArgument(QStringLiteral("settings"), call.words.join(u' '));
}

void addImportOptions(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("kind"),
        QStringLiteral("auto|requests|weekly|daily|facilities|push|stock|contacts|holidays|aggregator|sheet"),
        QStringLiteral("KIND"), QStringLiteral("auto")});
    parser.addOption(
        {QStringLiteral("layout"), QStringLiteral("列の対応を書いたJSON / a layout file"), QStringLiteral("FILE")});
}

Result<Reply> runImport(const Call& call)
{
    if (call.words.isEmpty()) {
        return badArgument(QStringLiteral("FILE"), {});
    }
    return importReply(
        call.desk, call.words, call.parser.value(QStringLiteral("kind")), call.parser.value(QStringLiteral("layout")));
}

Result<Reply> runVerify(const Call& call)
{
    return call.words.isEmpty() ? verifyReply(call.desk) : badArgument(QStringLiteral("verify"), call.words[0]);
}

} // namespace sosdesk::cli
