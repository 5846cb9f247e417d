// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/delivery_store.h"

#include "core/store/columns.h"

#include <QJsonDocument>

namespace sosdesk {
namespace {

std::optional<int> asSmall(const std::optional<qint64>& number)
{
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

QString textFrom(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

#define DELIVERY_COLUMNS                                                                                               \
    "SELECT id, uuid, version, request, side, decision_version, facility, number, means, format, ship_day, parcels, "  \
    "joined, state, shipped_day, remarks FROM delivery "

std::vector<Delivery> DeliveryStore::read(SQLite::Statement& rows) const
{
    std::vector<Delivery> found;
    std::vector<qint64> ids;
    while (rows.executeStep()) {
        Columns columns(rows);
        Delivery delivery;
        ids.push_back(columns.number());
        delivery.id = {columns.uuid()};
        delivery.version = columns.small();
        delivery.requestNumber = columns.text();
        delivery.side = columns.code<DeliverySide>();
        delivery.decisionVersion = columns.small();
        delivery.facility = columns.facility();
        delivery.number = columns.text();
        delivery.means = columns.maybeCode<DeliveryMeans>().value_or(DeliveryMeans::DesignatedCarrier);
        delivery.format = columns.text();
        delivery.shipDay = columns.maybeDay();
        delivery.parcels = asSmall(columns.maybeNumber());
        delivery.joined = columns.text();
        delivery.state = columns.code<DeliveryState>();
        delivery.shippedDay = columns.maybeDay();
        delivery.remarks = columns.text();
        found.push_back(std::move(delivery));
    }
    rows.reset();
    for (std::size_t at = 0; at < found.size(); ++at) {
        fill(ids[at], found[at]);
    }
    return found;
}

void DeliveryStore::fill(qint64 row, Delivery& delivery) const
{
    auto& lines = with(m_database.prepare("SELECT item, pieces FROM delivery_line WHERE delivery = ?"), row);
    while (lines.executeStep()) {
        Columns columns(lines);
        const Item item = columns.item(m_database.items());
        delivery.lines.push_back({item, columns.number()});
    }
    std::sort(delivery.lines.begin(), delivery.lines.end(),
        [](const DeliveryLine& a, const DeliveryLine& b) { return a.item < b.item; });
    auto& slips =
        with(m_database.prepare("SELECT slip, shipped_day FROM delivery_slip WHERE delivery = ? ORDER BY slip"), row);
    while (slips.executeStep()) {
        Columns columns(slips);
        const QString number = columns.text();
        delivery.slips.push_back({number, columns.maybeDay()});
    }
}

Result<std::vector<Delivery>> DeliveryStore::about(const QString& request) const
{
    return m_database.guarded(
        [&] { return read(with(m_database.prepare(DELIVERY_COLUMNS "WHERE request = ? ORDER BY side"), request)); });
}

Result<Delivery> DeliveryStore::of(const QString& request, DeliverySide side) const
{
    SOSDESK_TAKE(const std::vector<Delivery> known, about(request));
    for (const Delivery& delivery : known) {
        if (delivery.side == side) {
            return delivery;
        }
    }
    Delivery none;
    none.requestNumber = request;
    none.side = side;
    return none;
}

Result<std::optional<Delivery>> DeliveryStore::byNumber(const QString& number) const
{
    return m_database.guarded([&] {
        const auto found = read(with(m_database.prepare(DELIVERY_COLUMNS "WHERE number = ?"), number));
        return found.empty() ? std::optional<Delivery>() : std::optional(found.front());
    });
}

Result<std::vector<Delivery>> DeliveryStore::joinedTo(const QString& number) const
{
    return m_database.guarded(
        [&] { return read(with(m_database.prepare(DELIVERY_COLUMNS "WHERE joined = ? ORDER BY request"), number)); });
}

#undef DELIVERY_COLUMNS

void DeliveryStore::writeParts(UnitOfWork& work, const Delivery& delivery)
{
    auto& row = with(m_database.prepare("SELECT id FROM delivery WHERE number = ?"), delivery.number);
    row.executeStep();
    const qint64 id = Columns(row).number();
    row.reset();
    with(m_database.prepare("DELETE FROM delivery_line WHERE delivery = ?"), id).exec();
    for (const DeliveryLine& line : delivery.lines) {
        with(m_database.prepare("INSERT INTO delivery_line VALUES (?, ?, ?)"), id, m_database.items().codeOf(line.item),
            line.pieces)
            .exec();
    }
    with(m_database.prepare("DELETE FROM delivery_slip WHERE delivery = ?"), id).exec();
    for (const Slip& slip : delivery.slips) {
        with(m_database.prepare("INSERT INTO delivery_slip VALUES (?, ?, ?, ?, ?, ?)"), id, slip.number,
            work.author().newId(), delivery.version, work.row(), slip.shippedDay)
            .exec();
    }
}

Result<Delivery> DeliveryStore::write(UnitOfWork& work, Delivery delivery)
{
    const ItemCatalogue& items = m_database.items();
    SOSDESK_TAKE(const Delivery before, of(delivery.requestNumber, delivery.side));
    delivery.version = before.version + 1;
    const bool isOurs = delivery.side == DeliverySide::Prefecture;
    SOSDESK_TRY(m_database.guarded([&] {
        with(m_database.prepare(
                 "INSERT INTO delivery (uuid, version, operation, request, side, decision_version, facility, number, "
                 "means, format, ship_day, parcels, joined, state, shipped_day, remarks, before) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (request, side) DO UPDATE SET "
                 "version = excluded.version, operation = excluded.operation, "
                 "decision_version = excluded.decision_version, facility = excluded.facility, means = excluded.means, "
                 "format = excluded.format, ship_day = excluded.ship_day, parcels = excluded.parcels, "
                 "joined = excluded.joined, state = excluded.state, shipped_day = excluded.shipped_day, "
                 "remarks = excluded.remarks, before = excluded.before"),
            delivery.id, delivery.version, work.row(), delivery.requestNumber, delivery.side, delivery.decisionVersion,
            delivery.facility, delivery.number, isOurs ? std::optional(delivery.means) : std::optional<DeliveryMeans>(),
            delivery.format, delivery.shipDay, delivery.parcels,
            delivery.joined.isEmpty() ? std::optional<QString>() : std::optional(delivery.joined), delivery.state,
            delivery.shippedDay, delivery.remarks, textFrom(sosdesk::jsonOf(before, items)))
            .exec();
        writeParts(work, delivery);
    }));
    return delivery;
}

Result<Delivery> DeliveryStore::record(UnitOfWork& work, const Delivery& delivery, const QString& action)
{
    const ItemCatalogue& items = m_database.items();
    SOSDESK_TAKE(const Delivery before, of(delivery.requestNumber, delivery.side));
    SOSDESK_TAKE(const Delivery written, write(work, delivery));
    const QJsonObject after = sosdesk::jsonOf(written, items);
    SOSDESK_TRY(work.journal(
        {action, delivery.requestNumber, before.version > 0 ? sosdesk::jsonOf(before, items) : QJsonObject(), after}));
    SOSDESK_TRY(work.send(QStringLiteral("delivery"), delivery.requestNumber, after));
    return written;
}

Result<Delivery> DeliveryStore::takeBack(UnitOfWork& work, const QString& request, DeliverySide side)
{
    SOSDESK_TAKE(const Delivery now, of(request, side));
    SOSDESK_TAKE(const QByteArray kept, m_database.guarded([&] {
        auto& row =
            with(m_database.prepare("SELECT before FROM delivery WHERE request = ? AND side = ?"), request, side);
        const QByteArray text = row.executeStep() ? Columns(row).blob() : QByteArray();
        row.reset();
        return text;
    }));
    if (kept.isEmpty()) {
        return fail({ErrorCode::NothingToUndo, {}, 0, {}, request});
    }
    const auto before = restored(now, QJsonDocument::fromJson(kept).object(), m_database.items());
    if (!before) {
        return fail({ErrorCode::StoreDamaged, m_database.path(), 0, {}, {}, QStringLiteral("earlier delivery")});
    }
    SOSDESK_TAKE(const Delivery written, record(work, *before, QStringLiteral("undo_delivery")));
    SOSDESK_TRY(m_database.guarded([&] { // what was taken back is not brought back by doing so again
        with(m_database.prepare("UPDATE delivery SET before = '' WHERE request = ? AND side = ?"), request, side)
            .exec();
    }));
    return written;
}

} // namespace sosdesk
