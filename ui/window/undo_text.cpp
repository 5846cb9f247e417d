// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/undo_text.h"

#include "core/wording/act_text.h"
#include "core/wording/sentence.h"
#include "ui/window/undoing.h"

namespace sosdesk::ui {
namespace {

constexpr qsizetype longestName = 40;

QString departureText(const Departure& departure)
{
    const QString what = wording::departed(departure.kind);
    if (departure.fields > 0) {
        return Undoing::tr("%1（%2項目）").arg(what).arg(departure.fields);
    }
    return departure.at ? Undoing::tr("%1（%2）").arg(what, wording::timeText(*departure.at, dayOf(*departure.at)))
                        : what;
}

} // namespace

QString undoQuestion(const Act& act, const std::vector<Departure>& departures)
{
    QStringList said;
    QStringList numbers;
    for (const Departure& departure : departures) {
        const QString text = act.steps.size() > 1 ? wording::departed(departure.kind) : departureText(departure);
        if (!said.contains(text)) {
            said << text;
        }
        if (!numbers.contains(departure.number)) {
            numbers << departure.number;
        }
    }
    const QString all = said.join(Undoing::tr("・"));
    return act.steps.size() > 1
        ? Undoing::tr("%1件のうち%2件は%3です。取り消しますか").arg(act.steps.size()).arg(numbers.size()).arg(all)
        : Undoing::tr("%1 は%2です。取り消しますか").arg(numbers.value(0), all);
}

QString theirsStayText(const Decision& theirs)
{
    return theirs.officer.isEmpty()
        ? Undoing::tr("競合を閉じました。ほかの担当者の決定のままです")
        : Undoing::tr("競合を閉じました。%1 の決定のままです").arg(wording::oneLine(theirs.officer, longestName));
}

} // namespace sosdesk::ui
