// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/undo_words.h"

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

QStringList numbersOf(const Act& act)
{
    QStringList numbers = act.lasting;
    for (const Act::Step& step : act.steps) {
        numbers << step.number;
    }
    if (act.ticked) {
        numbers << act.ticked->number;
    }
    if (numbers.isEmpty()) { // a decision has its hold beside it
        for (const Act::Held& held : act.holds) {
            numbers << held.before.requestNumber;
        }
    }
    return numbers;
}

/** With `%1` for the request. */
QString ofOne(Act::Kind kind)
{
    switch (kind) {
    case Act::Kind::Decision:
    case Act::Kind::Batch:
    case Act::Kind::FairShare:
        return Undoing::tr("%1 の決定");
    case Act::Kind::Draft:
        return Undoing::tr("%1 の下書き");
    case Act::Kind::Hold:
        return Undoing::tr("%1 の保留");
    case Act::Kind::Quantities:
        return Undoing::tr("%1 の国の枚数への対応");
    case Act::Kind::Withdrawal:
        return Undoing::tr("%1 の取り下げ");
    case Act::Kind::Ticks:
        return Undoing::tr("%1 の確認済・メモ");
    case Act::Kind::Contact:
        return Undoing::tr("%1 の聞き取り");
    case Act::Kind::Inquiry:
        return Undoing::tr("%1 の照会・協議");
    case Act::Kind::SecondLook:
        return Undoing::tr("%1 の変更の確認");
    case Act::Kind::Entry:
        return Undoing::tr("%1 の入力");
    }
    Q_UNREACHABLE();
}

QString ofMany(Act::Kind kind)
{
    return kind == Act::Kind::FairShare ? Undoing::tr("公平配分（%1件）")
        : kind == Act::Kind::SecondLook ? Undoing::tr("変更の確認（%1件）")
                                        : Undoing::tr("一括の決定（%1件）");
}

} // namespace

QString nameOf(const Act& act)
{
    const QStringList numbers = numbersOf(act);
    return numbers.size() > 1 ? ofMany(act.kind).arg(numbers.size()) : ofOne(act.kind).arg(numbers.value(0));
}

QString departureQuestion(const Act& act, const std::vector<Departure>& departures)
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
