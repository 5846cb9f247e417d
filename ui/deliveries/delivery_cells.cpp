// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliveries/delivery_cells.h"

#include "core/wording/delivery_text.h"
#include "core/wording/paper_issue.h"
#include "core/wording/sentence.h"
#include "ui/deliveries/deliveries_screen.h"
#include "ui/shared/quantity_text.h"
#include "ui/shared/shown_text.h"

namespace sosdesk::ui {
namespace {

const QString nothing = QStringLiteral("—");

/** What is urgent is red, what waits is yellow. */
Verdict markOf(DeliveryFlag flag)
{
    switch (flag) {
    case DeliveryFlag::Withdrawn:
    case DeliveryFlag::NotStarted:
    case DeliveryFlag::NotShipped:
    case DeliveryFlag::Changed:
        return Verdict::Fail;
    case DeliveryFlag::Differs:
    case DeliveryFlag::NoAnswer:
    case DeliveryFlag::StartsToday:
    case DeliveryFlag::NotTold:
        return Verdict::Attention;
    }
    Q_UNREACHABLE();
}

Cell flagCell(const std::vector<DeliveryFlag>& flags)
{
    if (flags.empty()) {
        return {nothing, Tone::Secondary};
    }
    QStringList all;
    for (const DeliveryFlag flag : flags) {
        all << wording::flagLabel(codeOf(flag));
    }
    Cell cell{all.front()};
    cell.mark = markOf(flags.front());
    cell.tone = *cell.mark == Verdict::Fail ? Tone::Fail : Tone::Attention;
    cell.toolTip = all.join(u'\n');
    return cell;
}

QString goodsText(const std::vector<DeliveryLine>& lines, const ItemCatalogue& items)
{
    QStringList texts;
    for (const DeliveryLine& line : lines) {
        const ItemDescription* item = items.find(line.item);
        texts << (item != nullptr ? item->name : QString()) + u' ' + grouped(line.pieces);
    }
    return texts.join(DeliveriesScreen::tr("、"));
}

QString slipText(const Delivery& delivery)
{
    if (delivery.slips.empty()) {
        return delivery.joined.isEmpty() ? nothing : DeliveriesScreen::tr("同梱");
    }
    const QString first = shownLine(delivery.slips.front().number);
    return delivery.slips.size() == 1 ? first
                                      : DeliveriesScreen::tr("%1 ほか%2個").arg(first).arg(delivery.slips.size() - 1);
}

QString dayOrNothing(const std::optional<Day>& day, Day today)
{
    return day ? wording::dayText(*day, today) : nothing;
}

} // namespace

std::vector<CellColumn> deliveryColumns()
{
    return {{DeliveriesScreen::tr("確認すること"), false, 15}, {DeliveriesScreen::tr("状況"), false, 6.5},
        {DeliveriesScreen::tr("要請"), false, 9}, {DeliveriesScreen::tr("医療機関"), false, 13},
        {DeliveriesScreen::tr("方法・手段"), false, 10}, {DeliveriesScreen::tr("品目・枚数"), false, 15},
        {DeliveriesScreen::tr("個口"), true, 3.5}, {DeliveriesScreen::tr("決定"), false, 6},
        {DeliveriesScreen::tr("発送"), false, 6}, {DeliveriesScreen::tr("伝票番号"), false, 9}};
}

std::vector<CellModel::Row> deliveryCells(const std::vector<DeliveryRow>& rows, const ItemCatalogue& items, Day today)
{
    std::vector<CellModel::Row> cells;
    for (const DeliveryRow& row : rows) {
        const Delivery& delivery = row.delivery;
        const bool isOurs = delivery.side == DeliverySide::Prefecture;
        const std::optional<Day> day = delivery.shippedDay ? delivery.shippedDay : delivery.shipDay;
        cells.push_back({flagCell(row.flags), {wording::label(delivery.state)}, {shownLine(delivery.requestNumber)},
            {shownLine(row.facilityName)}, {isOurs ? wording::label(delivery.means) : wording::label(delivery.side)},
            {goodsText(delivery.lines, items)}, {isOurs ? grouped(delivery.parcels.value_or(1)) : nothing},
            {wording::dayText(row.decidedOn, today), Tone::Secondary}, {dayOrNothing(day, today)},
            {slipText(delivery)}});
    }
    return cells;
}

std::vector<CellColumn> findingColumns()
{
    return {{DeliveriesScreen::tr("要請"), false, 9}, {DeliveriesScreen::tr("欄"), false, 9},
        {DeliveriesScreen::tr("値"), false, 12}, {DeliveriesScreen::tr("内容"), false, 16},
        {DeliveriesScreen::tr("提案"), false, 14}};
}

std::vector<CellModel::Row> findingCells(const std::vector<PaperProblem>& problems)
{
    std::vector<CellModel::Row> cells;
    for (const PaperProblem& problem : problems) {
        Cell what{wording::paperIssue(problem.code)};
        what.mark = problem.refused ? Verdict::Fail : Verdict::Attention;
        const QString proposal =
            problem.proposal.isEmpty() ? wording::paperProposal(problem.code) : shownLine(problem.proposal);
        cells.push_back({{problem.request.isEmpty() ? DeliveriesScreen::tr("（全件）") : shownLine(problem.request)},
            {shownLine(problem.column)}, {shownLine(problem.value)}, what, {proposal, Tone::Secondary}});
    }
    return cells;
}

QString comparisonText(const DeliveryRow& row, const ItemCatalogue& items, Day today)
{
    QStringList lines;
    for (const StateComparison& item : row.state) {
        const ItemDescription* known = items.find(item.item);
        const auto told = [&](const std::optional<Quantity>& pieces, const std::optional<Day>& day) {
            const QString count = pieces ? grouped(*pieces) : nothing;
            return day ? DeliveriesScreen::tr("%1（%2）").arg(count, wording::dayText(*day, today)) : count;
        };
        lines << DeliveriesScreen::tr("%1：決定 %2・内示 %3・実績 %4")
                     .arg(known != nullptr ? known->name : QString(), grouped(item.decided),
                         told(item.promised, item.promisedDay), told(item.actual, item.actualDay));
    }
    return lines.join(u'\n');
}

} // namespace sosdesk::ui
