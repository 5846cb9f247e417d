// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/drill_reply.h"

#include "core/desk/office.h"
#include "core/desk/settings.h"
#include "core/drill/drill.h"

#include <QJsonArray>

#include <limits>

namespace sosdesk {
namespace {

Result<int> numberOf(const char* option, const std::optional<qint64>& wanted, int standard)
{
    if (wanted && (*wanted < 0 || *wanted > std::numeric_limits<int>::max())) {
        return fail({ErrorCode::BadArgument, {}, 0, QString::fromLatin1(option), QString::number(*wanted)});
    }
    return wanted ? static_cast<int>(*wanted) : standard;
}

} // namespace

Result<Reply> drillReply(Desk& desk, const DrillOrder& order)
{
    Office& office = desk.office();
    DrillOptions options;
    options.folder = order.folder;
    SOSDESK_TAKE(const QString ownPrefecture, setting(office, QStringLiteral("prefecture")));
    const QString prefecture = order.prefecture.isEmpty() ? ownPrefecture : order.prefecture;
    options.prefecture = prefecture.isEmpty() ? options.prefecture : prefecture;
    SOSDESK_TAKE(options.facilities, numberOf("--facilities", order.facilities, options.facilities));
    SOSDESK_TAKE(options.requests, numberOf("--requests", order.requests, options.requests));
    SOSDESK_TAKE(options.weeks, numberOf("--weeks", order.weeks, options.weeks));
    SOSDESK_TAKE(options.days, numberOf("--days", order.days, options.days));
    options.date = order.date.value_or(desk.today());
    options.seed = order.seed;
    options.encoding = order.cp932 ? DrillEncoding::Cp932 : DrillEncoding::Utf8;
    SOSDESK_TAKE(
        const DrillSummary summary, writeDrill(options, {office.layouts(), office.policies(), office.calendar()}));
    QJsonArray files;
    for (const DrillFile& file : summary.files) {
        files.append(QJsonObject{{QStringLiteral("file"), file.path}, {QStringLiteral("kind"), codeOf(file.kind)},
            {QStringLiteral("rows"), file.rows}});
    }
    return Reply{{{QStringLiteral("day"), isoOf(summary.day)}, {QStringLiteral("regime"), summary.regime},
        {QStringLiteral("files"), files}}};
}

} // namespace sosdesk
