// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/codes.h"
#include "tests/bench/bench.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sosdesk::bench {
namespace {

constexpr qint64 openRequests = 3'000;
constexpr qsizetype notices = 1'000;
constexpr double boundSeconds = 10;
constexpr double boundGrowth = 24; // MB: what 900 notices more may take

/** Decides the day: 要 what is clear, 否 the rest. What the rules refuse stays open. */
void decideAll(const Workplace& place, const QString& desk)
{
    (void)place.cli(desk,
        {QStringLiteral("decide"), QStringLiteral("--lane"), QStringLiteral("clean"), QStringLiteral("--need"),
            QStringLiteral("yes"), QStringLiteral("--suggested"), QStringLiteral("--complete")});
    for (const Lane lane : {Lane::Call, Lane::Duplicate, Lane::Excess}) {
        (void)place.cli(desk,
            {QStringLiteral("decide"), QStringLiteral("--lane"), codeOf(lane), QStringLiteral("--need"),
                QStringLiteral("no"), QStringLiteral("--complete"), QStringLiteral("--opinion"),
                QStringLiteral("一斉配布と重なるため、今回は配布しない。")});
    }
}

/** Numbers of what can be told, as many as are measured. */
Result<QStringList> decidedOnes(const Workplace& place, const QString& desk)
{
    SOSDESK_TRY(place.cli(desk, {QStringLiteral("list"), QStringLiteral("--lane"), QStringLiteral("done")}));
    const QJsonObject listed = QJsonDocument::fromJson(place.printed()).object();
    QStringList numbers;
    for (const QJsonValue& request : listed.value(QStringLiteral("requests")).toArray()) {
        if (numbers.size() < notices) {
            numbers << request[QStringLiteral("number")].toString();
        }
    }
    return numbers.isEmpty() ? Result<QStringList>(fail({ErrorCode::NothingSelected, desk})) : numbers;
}

Result<Cost> printed(const Workplace& place, const QString& desk, const QStringList& numbers)
{
    return place.cli(desk,
        QStringList{QStringLiteral("print"), QStringLiteral("notice")} + numbers
            + QStringList{QStringLiteral("--out"), place.path(QStringLiteral("notices.pdf"))});
}

} // namespace

Result<void> benchPapers(const Workplace& place, const Extent& extent, Scoreboard& scores)
{
    Extent day = extent;
    day.requests = std::min(extent.requests, openRequests);
    SOSDESK_TAKE(const QString store, largeStore(place, day));
    SOSDESK_TAKE(const QString desk, place.copyOf(store, QStringLiteral("papers")));
    decideAll(place, desk);
    SOSDESK_TAKE(const QStringList numbers, decidedOnes(place, desk));
    SOSDESK_TAKE(const Cost few, printed(place, desk, numbers.first(std::max<qsizetype>(1, numbers.size() / 10))));
    SOSDESK_TAKE(const Cost all, printed(place, desk, numbers));
    const QString what = QStringLiteral("%1 notices to one PDF").arg(numbers.size());
    scores.add({what, {}, QStringLiteral("%1 s").arg(text(all.wall, 2)),
        QStringLiteral("from the start of the process"), Held{all.wall, boundSeconds, QStringLiteral(" s")}});
    scores.add({what + QStringLiteral(": memory"), {}, QStringLiteral("peak %1 MB").arg(text(all.peak, 0)),
        QStringLiteral("%1 MB more than for a tenth of them").arg(text(all.peak - few.peak, 1)),
        Held{all.peak - few.peak, boundGrowth, QStringLiteral(" MB")}});
    QDir(desk).removeRecursively();
    return {};
}

} // namespace sosdesk::bench
