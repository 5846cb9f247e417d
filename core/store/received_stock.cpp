// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/received_stock.h"

#include "core/store/columns.h"
#include "core/store/stock_store.h"

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

tl::unexpected<Error> unusable(const QJsonObject& told)
{
    return fail({ErrorCode::StoreDamaged, {}, 0, u"stock"_s, told[u"lot"_s].toString(),
        u"constraint: no lot that desks tell each other"_s});
}

} // namespace

Result<std::optional<StockLot>> ReceivedStock::lotFrom(const QJsonObject& told, const QString& useBy) const
{
    const std::optional<Item> item = m_database.items().byCode(told[u"item"_s].toString());
    const QString date = told[useBy].toString();
    StockLot lot;
    lot.useBy = dayFromIso(date);
    lot.lot = told[u"lot"_s].toString();
    lot.place = told[u"place"_s].toString();
    lot.remarks = told[u"remarks"_s].toString();
    lot.occurrence = told[u"occurrence"_s].toInt(1);
    lot.pieces = told[u"pieces"_s].toInteger(-1);
    if (!item || (!date.isEmpty() && !lot.useBy)) {
        return std::nullopt;
    }
    lot.item = *item;
    return lot;
}

Result<Quantity> ReceivedStock::waiting(const StockLot& lot, qint64 settled) const
{
    return m_database.guarded([&] {
        auto& row = with(m_database.prepare("SELECT ifnull(sum(e.pieces), 0) FROM stock_entry e JOIN operation o ON "
                                            "o.id = e.operation WHERE e.lot = (SELECT id FROM stock_lot WHERE uuid = "
                                            "?) AND e.reason <> 'listed' AND e.operation > ? AND o.from_hub = 0"),
            lot.id, settled);
        const Quantity sum = row.executeStep() ? Columns(row).number() : 0;
        row.reset();
        return sum;
    });
}

Result<bool> ReceivedStock::holds(const QUuid& entry) const
{
    return m_database.guarded([&] {
        auto& row = with(m_database.prepare("SELECT 1 FROM stock_entry WHERE uuid = ?"), entry);
        const bool found = row.executeStep();
        row.reset();
        return found;
    });
}

Result<bool> ReceivedStock::takeLot(UnitOfWork& work, const QJsonObject& told, qint64 settled)
{
    SOSDESK_TAKE(auto lot, lotFrom(told, u"use_by"_s));
    if (!lot || lot->pieces < 0) {
        return unusable(told);
    }
    StockStore stock(m_database);
    SOSDESK_TAKE(const auto known, stock.find(*lot));
    if (known) {
        SOSDESK_TAKE(const Quantity booked, waiting(*known, settled));
        lot->id = known->id;
        lot->pieces = std::max<Quantity>(0, lot->pieces + booked);
    }
    if (known == lot) {
        return false;
    }
    SOSDESK_TRY(stock.write(work, *lot));
    return true;
}

Result<bool> ReceivedStock::takeEntry(UnitOfWork& work, const QJsonObject& told)
{
    SOSDESK_TAKE(auto lot, lotFrom(told, u"useBy"_s));
    const QUuid id = QUuid::fromString(told[u"id"_s].toString());
    const auto at = instantFromIso(told[u"at"_s].toString());
    const auto reason = fromCode<StockReason>(told[u"reason"_s].toString());
    if (!lot || id.isNull() || !at || !reason || !told[u"pieces"_s].isDouble()) {
        return unusable(told);
    }
    SOSDESK_TAKE(const bool here, holds(id));
    if (here) {
        return false;
    }
    StockStore stock(m_database);
    const Quantity pieces = told[u"pieces"_s].toInteger();
    SOSDESK_TAKE(const auto known, stock.find(*lot));
    if (!known || known->pieces + pieces < 0) { // the server had more of it than this desk knows yet
        lot->pieces = std::max<Quantity>(0, -pieces);
        lot->remarks = known ? known->remarks : QString();
        SOSDESK_TRY(stock.write(work, *lot));
    }
    return m_database.guarded([&] {
        const QString request = told[u"request"_s].toString();
        const QString item = m_database.items().codeOf(lot->item);
#define ITS_LOT "WHERE item = ?1 AND lot = ?2 AND use_by IS ?3 AND place = ?4 AND occurrence = ?5"
        with(m_database.prepare(
                 "UPDATE stock_lot SET version = version + 1, pieces = pieces + ?6, operation = ?7 " ITS_LOT),
            item, lot->lot, lot->useBy, lot->place, lot->occurrence, pieces, work.row())
            .exec();
        with(m_database.prepare("INSERT INTO stock_entry (uuid, version, operation, lot, at, officer, reason, pieces, "
                                "balance, request, note) SELECT ?8, 1, ?7, id, ?9, ?10, ?11, ?6, pieces, ?12, ?13 "
                                "FROM stock_lot " ITS_LOT),
            item, lot->lot, lot->useBy, lot->place, lot->occurrence, pieces, work.row(), id, *at,
            told[u"officer"_s].toString(), *reason,
            request.isEmpty() ? std::optional<QString>() : std::optional(request), told[u"note"_s].toString())
            .exec();
#undef ITS_LOT
        return true;
    });
}

} // namespace sosdesk
