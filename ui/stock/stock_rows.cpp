// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stock/stock_rows.h"

#include "core/wording/sentence.h"
#include "core/wording/stock_text.h"
#include "ui/shared/quantity_text.h"
#include "ui/shared/shown_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace sosdesk::ui {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("sosdesk::ui::StockScreen", text);
}

const QString nothing = QStringLiteral("—");

Cell freeCell(const ItemStock& stock, const ItemCatalogue& items)
{
    Cell cell{grouped(stock.balance.free())};
    if (stock.balance.missing() > 0) {
        cell.tone = Tone::Fail;
        cell.mark = Verdict::Fail;
        cell.toolTip = wording::shortage(stock.balance, items);
    }
    return cell;
}

Cell afterCell(const ItemStock& stock)
{
    const std::optional<Quantity> after = stock.afterSuggestions();
    if (!after) {
        return {nothing, Tone::Secondary, {}, words(QT_TRANSLATE_NOOP("sosdesk::ui::StockScreen", "集計中です"))};
    }
    Cell cell{grouped(*after)};
    cell.toolTip = words(QT_TRANSLATE_NOOP("sosdesk::ui::StockScreen",
                             "本日の未決定の要請を、目安どおりすべて①で配布した場合の残り（目安の計 %1）"))
                       .arg(wording::pieces(*stock.suggested));
    if (*after < 0) {
        cell.tone = Tone::Attention;
        cell.mark = Verdict::Attention;
    }
    return cell;
}

Cell runOutCell(const ItemStock& stock, Day today)
{
    if (!stock.pace.runsOut) {
        return {nothing, Tone::Secondary};
    }
    Cell cell{wording::dayText(*stock.pace.runsOut, today)};
    const int days = *stock.pace.runsOut - today;
    if (days <= 14) {
        cell.tone = days <= 3 ? Tone::Fail : Tone::Attention;
        cell.mark = days <= 3 ? Verdict::Fail : Verdict::Attention;
    }
    return cell;
}

} // namespace

QString tenthsText(std::optional<int> tenths)
{
    return tenths ? QStringLiteral("%1.%2").arg(*tenths / 10).arg(*tenths % 10) : nothing;
}

std::vector<CellColumn> itemColumns()
{
    return {{words(QT_TRANSLATE_NOOP("sosdesk::ui::StockScreen", "品目")), false, 12},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::StockScreen", "備蓄（枚）")), true, 7},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::StockScreen", "期限切れ")), true, 6},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::StockScreen", "引当")), true, 6},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::StockScreen", "残り")), true, 7},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::StockScreen", "目安どおりなら")), true, 8},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::StockScreen", "この7日の配布")), true, 8},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::StockScreen", "残り週数")), true, 6},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::StockScreen", "なくなる日")), true, 7}};
}

std::vector<CellModel::Row> itemRows(const StockOverview& overview, const ItemCatalogue& items)
{
    std::vector<CellModel::Row> rows;
    for (const ItemStock& stock : overview.items) {
        const ItemDescription* item = items.find(stock.balance.item);
        const QString name = item != nullptr ? item->name : QString::number(stock.balance.item.number);
        if (!overview.known) { // nobody counted: that is not the same as none
            rows.emplace_back(itemColumns().size(), Cell{nothing, Tone::Secondary});
            rows.back().front() = {shownLine(name)};
            continue;
        }
        const bool hasExpired = stock.balance.expired > 0;
        rows.push_back({{shownLine(name)}, {grouped(stock.balance.total)},
            {grouped(stock.balance.expired), hasExpired ? Tone::Fail : Tone::Secondary},
            {grouped(stock.balance.reserved)}, freeCell(stock, items), afterCell(stock), {grouped(stock.pace.perWeek)},
            {tenthsText(stock.pace.weeksTenths)}, runOutCell(stock, overview.today)});
    }
    return rows;
}

std::vector<CellColumn> lotColumns()
{
    return {{words(QT_TRANSLATE_NOOP("sosdesk::ui::StockScreen", "ロット")), false, 7},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::StockScreen", "使用期限")), false, 9},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::StockScreen", "状態")), false, 8.5},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::StockScreen", "枚数")), true, 6},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::StockScreen", "保管場所")), false, 8}};
}

std::vector<CellModel::Row> lotRows(const std::vector<LotStanding>& lots)
{
    std::vector<CellModel::Row> rows;
    for (const LotStanding& standing : lots) {
        const StockLot& lot = standing.lot;
        Cell age{wording::label(standing.age)};
        if (standing.age != LotAge::Good && lot.pieces > 0) {
            const bool isExpired = standing.age == LotAge::Expired;
            age.mark = isExpired ? Verdict::Fail : Verdict::Attention;
            age.tone = isExpired ? Tone::Fail : Tone::Attention;
        }
        const Tone tone = lot.pieces == 0 ? Tone::Secondary : Tone::Text;
        rows.push_back({{lot.lot.isEmpty() ? nothing : shownLine(lot.lot), tone},
            {lot.useBy ? wording::dayText(*lot.useBy, std::nullopt) : nothing, tone}, age, {grouped(lot.pieces), tone},
            {shownLine(lot.place), tone, {}, shownLine(lot.place + u' ' + lot.remarks)}});
    }
    return rows;
}

std::vector<CellColumn> ledgerColumns()
{
    return {{words(QT_TRANSLATE_NOOP("sosdesk::ui::StockScreen", "日時")), false, 8.5},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::StockScreen", "ロット")), false, 7},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::StockScreen", "理由")), false, 7},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::StockScreen", "増減")), true, 6},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::StockScreen", "残高")), true, 6},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::StockScreen", "要請")), false, 10.5},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::StockScreen", "メモ")), false, 10},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::StockScreen", "担当")), false, 6}};
}

std::vector<CellModel::Row> ledgerRows(const std::vector<StockEntry>& entries, const StockOverview& overview)
{
    std::vector<CellModel::Row> rows;
    for (const StockEntry& entry : entries) {
        const auto lot = std::find_if(overview.lots.begin(), overview.lots.end(),
            [&](const LotStanding& standing) { return standing.lot.id == entry.lot; });
        const QString name = lot == overview.lots.end() || lot->lot.lot.isEmpty() ? nothing : shownLine(lot->lot.lot);
        const QString sign = entry.pieces > 0 ? QStringLiteral("+") : QString();
        rows.push_back({{wording::timeText(entry.at, overview.today)}, {name}, {wording::label(entry.reason)},
            {sign + grouped(entry.pieces)}, {grouped(entry.balance)}, {shownLine(entry.request)},
            {shownLine(entry.note)}, {shownLine(entry.officer)}});
    }
    return rows;
}

} // namespace sosdesk::ui
