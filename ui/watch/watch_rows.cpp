// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/watch/watch_rows.h"

#include "core/wording/labels.h"
#include "core/wording/sentence.h"
#include "ui/shared/quantity_text.h"
#include "ui/shared/shown_text.h"

#include <QCoreApplication>

namespace sosdesk::ui {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("sosdesk::ui::WatchScreen", text);
}

const QString nothing = QStringLiteral("—");

QString nameOf(Item item, const ItemCatalogue& items)
{
    const ItemDescription* known = items.find(item);
    return known != nullptr ? known->name : QString::number(item.number);
}

QString figure(std::int32_t value)
{
    return value < 0 ? nothing : grouped(value);
}

QString coverText(const std::optional<int>& tenths)
{
    return tenths ? QStringLiteral("%1.%2").arg(*tenths / 10).arg(*tenths % 10) : nothing;
}

QString groupText(WatchGroup group)
{
    switch (group) {
    case WatchGroup::W1:
        return words(QT_TRANSLATE_NOOP("sosdesk::ui::WatchScreen", "緊急配布を希望したが、受けていません"));
    case WatchGroup::W2:
        return words(QT_TRANSLATE_NOOP("sosdesk::ui::WatchScreen", "見通しは短いが、緊急配布を希望していません"));
    case WatchGroup::W3:
        return words(
            QT_TRANSLATE_NOOP("sosdesk::ui::WatchScreen", "感染症の対応は行っていないが、見通しが１週間以内です"));
    }
    Q_UNREACHABLE();
}

Cell offerCell(const WatchRow& row, Day today)
{
    if (!row.offer) {
        return {nothing, Tone::Secondary};
    }
    Cell cell{
        QStringLiteral("%1 %2").arg(outcomeText(row.offer->outcome), wording::dayText(dayOf(row.offer->at), today))};
    const bool settled = row.offer->outcome == OfferOutcome::Accepted || row.offer->outcome == OfferOutcome::Declined;
    cell.mark = settled ? Verdict::Ok : Verdict::Attention;
    cell.toolTip =
        QStringLiteral("%1 %2 %3")
            .arg(wording::timeText(row.offer->at, today), shownLine(row.offer->officer), shownLine(row.offer->note));
    return cell;
}

} // namespace

QString outcomeText(OfferOutcome outcome)
{
    switch (outcome) {
    case OfferOutcome::Accepted:
        return words(QT_TRANSLATE_NOOP("sosdesk::ui::WatchScreen", "受ける"));
    case OfferOutcome::Declined:
        return words(QT_TRANSLATE_NOOP("sosdesk::ui::WatchScreen", "不要"));
    case OfferOutcome::NoAnswer:
        return words(QT_TRANSLATE_NOOP("sosdesk::ui::WatchScreen", "不在"));
    case OfferOutcome::CallBack:
        return words(QT_TRANSLATE_NOOP("sosdesk::ui::WatchScreen", "折返し待ち"));
    }
    Q_UNREACHABLE();
}

std::vector<CellColumn> watchColumns()
{
    return {{words(QT_TRANSLATE_NOOP("sosdesk::ui::WatchScreen", "順位")), true, 4},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::WatchScreen", "区分")), false, 4},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::WatchScreen", "医療機関")), false, 14},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::WatchScreen", "電話")), false, 9},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::WatchScreen", "品目")), false, 12},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::WatchScreen", "備蓄見通し")), false, 8},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::WatchScreen", "備蓄週数")), true, 6},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::WatchScreen", "目安")), true, 6},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::WatchScreen", "提供できる")), true, 7},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::WatchScreen", "連絡")), false, 9}};
}

CellModel::Row watchCells(const WatchRow& row, qsizetype rank, const ItemCatalogue& items, Day today)
{
    const WatchEntry& entry = row.entry;
    const WatchLine& worst = entry.lines.front();
    const bool withinOneWeek = worst.outlook == Outlook::Within1Week;
    Quantity wanted = 0;
    Quantity offered = 0;
    for (const WatchLine& line : entry.lines) {
        wanted += line.wanted;
        offered += line.offered;
    }
    const QString item = entry.lines.size() == 1 ? nameOf(worst.item, items)
                                                 : words(QT_TRANSLATE_NOOP("sosdesk::ui::WatchScreen", "%1 ほか%2"))
                                                       .arg(nameOf(worst.item, items))
                                                       .arg(entry.lines.size() - 1);
    return {{grouped(rank), Tone::Secondary}, {codeOf(entry.group), Tone::Text, {}, groupText(entry.group)},
        {shownLine(entry.name)}, {row.phone.isEmpty() ? nothing : shownLine(row.phone)}, {shownLine(item)},
        {wording::label(worst.outlook), withinOneWeek ? Tone::Fail : Tone::Attention,
            withinOneWeek ? Verdict::Fail : Verdict::Attention},
        {coverText(worst.cover)}, {grouped(wanted)}, {offered > 0 ? grouped(offered) : nothing}, offerCell(row, today)};
}

QString watchDetails(const WatchRow& row, const ItemCatalogue& items, Day today)
{
    QStringList lines{QStringLiteral("%1：%2").arg(codeOf(row.entry.group), groupText(row.entry.group))};
    for (const WatchLine& line : row.entry.lines) {
        lines << words(QT_TRANSLATE_NOOP("sosdesk::ui::WatchScreen",
                           "%1　在庫 %2　想定消費 %3/週　購入見込 %4　%5（備蓄 %6週）　目安 %7　提供できる %8"))
                     .arg(nameOf(line.item, items), figure(line.stock), figure(line.weeklyUse), figure(line.purchase),
                         wording::label(line.outlook), coverText(line.cover), grouped(line.wanted),
                         grouped(line.offered));
    }
    lines << words(QT_TRANSLATE_NOOP("sosdesk::ui::WatchScreen", "%1の調査の回答"))
                 .arg(wording::dayText(row.entry.surveyDay, today));
    return lines.join(u'\n');
}

} // namespace sosdesk::ui
