// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/entry_text.h"
#include "app/cli/verb.h"
#include "core/desk/book_replies.h"

namespace sosdesk::cli {
namespace {

using namespace Qt::StringLiterals;

Result<Day> dayOf(const Call& call, const QString& option)
{
    SOSDESK_TAKE(const std::optional<Day> day, optionalDay(call.parser, option));
    return day ? Result<Day>(*day) : badArgument(u"--"_s + option, {});
}

} // namespace

bool isBookExport(const QString& what)
{
    return what == u"sheet"_s || fromCode<PeriodList>(what);
}

void addBookOptions(QCommandLineParser& parser)
{
    parser.addOption({u"from"_s, u"期間の初日（処理日） / first processing day of the period"_s, u"DATE"_s});
    parser.addOption({u"to"_s, u"期間の末日（処理日） / its last processing day"_s, u"DATE"_s});
}

Result<Reply> runBookExport(const Call& call)
{
    const QString what = call.words.value(0);
    const QString out = call.parser.value(u"out"_s);
    const std::optional<PeriodList> list = fromCode<PeriodList>(what);
    const qsizetype names = list ? 0 : 1;
    if (call.words.size() != 1 + names) {
        return badArgument(list ? what : u"REQUEST"_s, call.words.mid(1).join(u' '));
    }
    if (out.isEmpty()) {
        return badArgument(u"--out"_s, {});
    }
    if (!list) {
        return exportSheetReply(call.desk, call.words[1], out);
    }
    PeriodOrder order{*list};
    if (*list != PeriodList::WatchList) {
        SOSDESK_TAKE(order.from, dayOf(call, u"from"_s));
        SOSDESK_TAKE(order.to, dayOf(call, u"to"_s));
    }
    return exportPeriodReply(call.desk, order, out);
}

} // namespace sosdesk::cli
