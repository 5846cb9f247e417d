// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/stock_booking.h"

#include "core/desk/dossier_of.h"
#include "core/desk/office.h"
#include "core/desk/settings.h"
#include "core/desk/stock_balances.h"
#include "core/documents/record_of.h"
#include "core/review/blank.h"
#include "core/review/standing.h"
#include "core/store/decision_store.h"
#include "core/store/inquiry_store.h"
#include "core/store/stock_store.h"

#include <QJsonArray>

namespace sosdesk {
namespace {

tl::unexpected<Error> refused(const char* what, const QString& value)
{
    return fail({ErrorCode::BadArgument, {}, 0, QString::fromLatin1(what), value});
}

/** The lot that is meant, made when somebody tells of one that is new. */
Result<StockLot> lotOf(StockStore& store, UnitOfWork& work, const StockLot& told)
{
    if (!told.id.isNull()) {
        SOSDESK_TAKE(const auto known, store.find(told.id));
        return known ? Result<StockLot>(*known) : refused("lot", textOf(told.id));
    }
    if (isBlank(told.place)) {
        return refused("place", told.place);
    }
    SOSDESK_TAKE(const auto known, store.find(told));
    if (known) {
        return *known;
    }
    StockLot made = told;
    made.id = {work.author().newId()};
    made.pieces = 0;
    SOSDESK_TRY(store.write(work, made));
    return made;
}

Result<void> enter(Office& office, UnitOfWork& work, const StockLot& lot, const StockEntry& entry, BookedStock& booked)
{
    SOSDESK_TAKE(const StockEntry entered, StockStore(office.database()).enter(work, entry));
    booked.entries.push_back(entered);
    booked.lots.push_back(lot);
    booked.lots.back().pieces = entered.balance;
    return {};
}

/** One act is one entry of the journal and one message, under the request, or under the item. */
Result<BookedStock> committed(Office& office, UnitOfWork& work, BookedStock booked)
{
    QJsonArray entries;
    for (std::size_t at = 0; at < booked.entries.size(); ++at) {
        entries.append(jsonOf(booked.entries[at], booked.lots[at], office.items()));
    }
    const StockEntry& first = booked.entries.front();
    const QString object = first.request.isEmpty()
        ? QStringLiteral("stock:") + office.items().codeOf(booked.lots.front().item)
        : first.request;
    const QJsonObject after{{QStringLiteral("entries"), entries}};
    SOSDESK_TRY(work.journal({QStringLiteral("stock"), object, {}, after, first.note}));
    SOSDESK_TRY(work.send(QStringLiteral("stock"), object, after));
    SOSDESK_TRY(work.commit());
    booked.operation = work.id();
    office.suggestedStock().clear();
    SOSDESK_TAKE(const auto balances, stockBalances(office));
    booked.balances = balances.value_or(std::vector<StockBalance>());
    return booked;
}

/** What was decided from the prefecture's stock, here or in G-MIS alone, and is still here. */
Result<std::vector<DecisionLine>> unissuedLines(Office& office, const QString& number)
{
    Database& database = office.database();
    SOSDESK_TAKE(const StoredRequest stored, requestOf(office, number));
    SOSDESK_TAKE(const auto decision, DecisionStore(database).latest(number));
    SOSDESK_TAKE(const auto inquiries, InquiryStore(database).about(number));
    const auto record = recordOf(stored.request, decision);
    const bool stands = record && record->complete && record->need == Need::Yes;
    if (!stands || (decision && isTakenBack(*decision, stored.request, inquiries))) {
        return fail({ErrorCode::RuleViolated, {}, 0, QStringLiteral("F1"), number});
    }
    SOSDESK_TAKE(const auto gone, StockStore(database).goneFor(number));
    std::vector<DecisionLine> lines = record->lines;
    for (DecisionLine& line : lines) {
        const auto left = gone.find(line.item);
        line.prefecture -= left == gone.end() ? 0 : left->second;
    }
    std::erase_if(lines, [](const DecisionLine& line) { return line.prefecture <= 0; });
    return lines;
}

} // namespace

Result<BookedStock> bookStock(Office& office, const StockOrder& order)
{
    if (!order.request.isEmpty()) {
        SOSDESK_TRY(requestOf(office, order.request));
    }
    if (order.reason == StockReason::Corrected && isBlank(order.note)) {
        return refused("note", order.note);
    }
    SOSDESK_TAKE(auto work, office.begin(QStringLiteral("stock")));
    StockStore store(office.database());
    SOSDESK_TAKE(const StockLot lot, lotOf(store, *work, order.lot));
    const std::optional<Quantity> change = changeOf(order.reason, order.pieces, lot.pieces);
    if (!change) {
        return refused("pieces", QString::number(order.pieces));
    }
    StockEntry entry;
    entry.lot = lot.id;
    entry.reason = order.reason;
    entry.pieces = *change;
    entry.note = order.note;
    entry.request = order.request;
    BookedStock booked;
    SOSDESK_TRY(enter(office, *work, lot, entry, booked));
    return committed(office, *work, std::move(booked));
}

Result<std::vector<LotChoice>> lotsFor(Office& office, const QString& number)
{
    SOSDESK_TAKE(const auto lines, unissuedLines(office, number));
    SOSDESK_TAKE(const auto lots, StockStore(office.database()).lots());
    SOSDESK_TAKE(const QString soonDays, setting(office, QStringLiteral("expiring_days")));
    std::vector<LotChoice> choices;
    choices.reserve(lines.size());
    for (const DecisionLine& line : lines) {
        choices.push_back(chooseLots(lots, line.item, line.prefecture, office.today(), soonDays.toInt()));
    }
    return choices;
}

Result<BookedStock> issueStock(Office& office, const QString& number)
{
    SOSDESK_TAKE(const auto choices, lotsFor(office, number));
    if (choices.empty()) {
        return fail({ErrorCode::RuleViolated, {}, 0, QStringLiteral("F1"), number});
    }
    SOSDESK_TAKE(auto work, office.begin(QStringLiteral("stock")));
    BookedStock booked;
    for (const LotChoice& choice : choices) {
        if (choice.missing > 0) {
            return fail({ErrorCode::RuleViolated, {}, 0, QStringLiteral("D7"), QString::number(choice.missing)});
        }
        for (const LotShare& share : choice.shares) {
            StockEntry entry;
            entry.lot = share.lot.id;
            entry.reason = StockReason::Issued;
            entry.pieces = -share.pieces;
            entry.request = number;
            SOSDESK_TRY(enter(office, *work, share.lot, entry, booked));
        }
    }
    return committed(office, *work, std::move(booked));
}

} // namespace sosdesk
