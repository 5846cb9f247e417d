// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/deadline_text.h"

#include "core/wording/labels.h"
#include "core/wording/sentence.h"
#include "ui/shared/clock_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace sosdesk::ui {
namespace {

constexpr std::int64_t second = 1'000'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeadlineText)
};

QString spanText(Instant from, Instant to)
{
    return clockText(static_cast<int>(std::max<std::int64_t>(0, (to.micros - from.micros) / second)));
}

} // namespace

QString waitText(Instant since, Instant now)
{
    return Words::tr("緊急 待ち %1").arg(spanText(since, now));
}

QString deadlineText(const OpenDeadline& deadline, Instant now)
{
    const QString count = Words::tr("%1件").arg(deadline.count);
    if (deadline.channel == Channel::Urgent) {
        return waitText(deadline.by, now) + u' ' + count;
    }
    const bool isToday = dayOf(deadline.by) == dayOf(now);
    const QString by = isToday ? clockText(secondOfDay(deadline.by)) : wording::timeText(deadline.by, dayOf(now));
    const QString span = isToday ? u' ' + spanText(std::min(now, deadline.by), std::max(now, deadline.by)) : QString();
    return (now <= deadline.by ? Words::tr("%1まで%2").arg(by, span) : Words::tr("%1を過ぎて%2").arg(by, span)) + u' '
        + wording::label(deadline.channel) + u' ' + count;
}

QString deadlinesText(const std::vector<OpenDeadline>& deadlines, Instant now)
{
    QStringList texts;
    for (const OpenDeadline& deadline : deadlines) {
        texts << deadlineText(deadline, now);
    }
    return texts.join(QStringLiteral("　"));
}

bool isPressing(const std::vector<OpenDeadline>& deadlines, Instant now)
{
    return std::any_of(
        deadlines.begin(), deadlines.end(), [now](const OpenDeadline& deadline) { return deadline.by < now; });
}

} // namespace sosdesk::ui
