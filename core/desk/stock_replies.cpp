// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/stock_replies.h"

#include "core/desk/office.h"
#include "core/desk/stock_overview.h"
#include "core/domain/json.h"
#include "core/store/stock_ledger.h"
#include "core/store/stock_store.h"
#include "core/wording/stock_text.h"

#include <QJsonArray>

namespace sosdesk {
namespace {

constexpr int entriesTold = 1'000;

QJsonValue maybe(const std::optional<int>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject shapeOf(const ItemStock& stock, const ItemCatalogue& items)
{
    const StockBalance& balance = stock.balance;
    return {{QStringLiteral("item"), items.codeOf(balance.item)}, {QStringLiteral("total"), qint64{balance.total}},
        {QStringLiteral("reserved"), qint64{balance.reserved}}, {QStringLiteral("expired"), qint64{balance.expired}},
        {QStringLiteral("expiring"), qint64{stock.expiring}}, {QStringLiteral("free"), qint64{balance.free()}},
        {QStringLiteral("missing"), qint64{balance.missing()}}, {QStringLiteral("suggested"), jsonOf(stock.suggested)},
        {QStringLiteral("afterSuggestions"), jsonOf(stock.afterSuggestions())},
        {QStringLiteral("weeklyPace"), qint64{stock.pace.perWeek}},
        {QStringLiteral("weeksTenths"), maybe(stock.pace.weeksTenths)},
        {QStringLiteral("runsOut"), jsonOf(stock.pace.runsOut)}};
}

QJsonObject shapeOf(const LotStanding& standing, const ItemCatalogue& items)
{
    const StockLot& lot = standing.lot;
    return {{QStringLiteral("id"), textOf(lot.id)}, {QStringLiteral("item"), items.codeOf(lot.item)},
        {QStringLiteral("pieces"), qint64{lot.pieces}}, {QStringLiteral("lot"), lot.lot},
        {QStringLiteral("useBy"), jsonOf(lot.useBy)}, {QStringLiteral("age"), codeOf(standing.age)},
        {QStringLiteral("place"), lot.place}, {QStringLiteral("remarks"), lot.remarks}};
}

/** Balances that are short are told after every verb that may have made them so. */
QStringList shortages(const std::vector<StockBalance>& balances, const ItemCatalogue& items)
{
    QStringList told;
    for (const StockBalance& balance : balances) {
        const QString sentence = wording::shortage(balance, items);
        if (!sentence.isEmpty()) {
            told << sentence;
        }
    }
    return told;
}

Reply replyFor(const BookedStock& booked, const ItemCatalogue& items)
{
    QJsonArray entries;
    for (std::size_t at = 0; at < booked.entries.size(); ++at) {
        entries.append(jsonOf(booked.entries[at], booked.lots[at], items));
    }
    return {{{QStringLiteral("operation"), textOf(booked.operation)}, {QStringLiteral("entries"), entries}},
        {booked.operation}, shortages(booked.balances, items)};
}

/** The lot that is named by its id, or by a number that no other lot has. */
Result<StockLot> namedLot(const std::vector<StockLot>& lots, const QString& name)
{
    const StockLot* found = nullptr;
    int matches = 0;
    for (const StockLot& lot : lots) {
        if (textOf(lot.id) == name) {
            return lot;
        }
        if (lot.lot == name) {
            found = &lot;
            ++matches;
        }
    }
    return matches == 1 ? Result<StockLot>(*found)
                        : fail({ErrorCode::BadArgument, {}, 0, QStringLiteral("--lot"), name});
}

Result<StockLot> toldLot(Desk& desk, const StockWords& words)
{
    if (words.item.isEmpty()) {
        SOSDESK_TAKE(const auto lots, StockStore(desk.office().database()).lots());
        return namedLot(lots, words.lot);
    }
    StockLot lot;
    SOSDESK_TAKE(lot.item, itemFromCode(desk, words.item));
    lot.lot = words.lot;
    lot.useBy = dayFromIso(words.useBy);
    lot.place = words.place;
    return lot.useBy || words.useBy.isEmpty()
        ? Result<StockLot>(lot)
        : fail({ErrorCode::BadArgument, {}, 0, QStringLiteral("--use-by"), words.useBy});
}

} // namespace

Result<Reply> stockReply(Desk& desk)
{
    const ItemCatalogue& catalogue = desk.office().items();
    SOSDESK_TAKE(const StockOverview overview, wholeStockOverview(desk.office()));
    QJsonArray items;
    std::vector<StockBalance> balances;
    for (const ItemStock& stock : overview.items) {
        items.append(shapeOf(stock, catalogue));
        balances.push_back(stock.balance);
    }
    QJsonArray lots;
    for (const LotStanding& lot : overview.lots) {
        lots.append(shapeOf(lot, catalogue));
    }
    return Reply{
        {{QStringLiteral("known"), overview.known}, {QStringLiteral("items"), items}, {QStringLiteral("lots"), lots}},
        {}, shortages(balances, catalogue)};
}

Result<Reply> stockLedgerReply(Desk& desk, const QString& item)
{
    std::optional<Item> wanted;
    if (!item.isEmpty()) {
        SOSDESK_TAKE(wanted, itemFromCode(desk, item));
    }
    Database& database = desk.office().database();
    SOSDESK_TAKE(const auto lots, StockStore(database).lots());
    SOSDESK_TAKE(const auto entries, StockLedger(database).newest(wanted, entriesTold));
    QJsonArray told;
    for (const StockEntry& entry : entries) {
        for (const StockLot& lot : lots) {
            if (lot.id == entry.lot) {
                told.append(jsonOf(entry, lot, desk.office().items()));
            }
        }
    }
    return Reply{{{QStringLiteral("entries"), told}}};
}

Result<Reply> stockEntryReply(Desk& desk, const StockWords& words)
{
    StockOrder order = words.order;
    SOSDESK_TAKE(order.lot, toldLot(desk, words));
    SOSDESK_TAKE(const BookedStock booked, bookStock(desk.office(), order));
    return replyFor(booked, desk.office().items());
}

Result<Reply> stockIssueReply(Desk& desk, const QString& number)
{
    SOSDESK_TAKE(const BookedStock booked, issueStock(desk.office(), number));
    return replyFor(booked, desk.office().items());
}

} // namespace sosdesk
