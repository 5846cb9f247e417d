// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/contact_store.h"

#include "core/domain/json.h"
#include "core/store/columns.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sosdesk {
namespace {

QString correctionsText(const Contact& contact, const ItemCatalogue& items)
{
    const QJsonArray array = jsonOf(contact, items).value(QStringLiteral("corrections")).toArray();
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::optional<Quantity> quantityFrom(const QJsonValue& value)
{
    return value.isDouble() ? std::optional<Quantity>(value.toInteger()) : std::nullopt;
}

std::vector<Correction> correctionsFrom(const QByteArray& text, const ItemCatalogue& items)
{
    std::vector<Correction> corrections;
    for (const QJsonValue& value : QJsonDocument::fromJson(text).array()) {
        const QJsonObject object = value.toObject();
        const std::optional<Item> item = items.byCode(object.value(QStringLiteral("item")).toString());
        if (!item) {
            throw DamagedRow{"unknown item in a correction"};
        }
        corrections.push_back({*item, quantityFrom(object.value(QStringLiteral("stock"))),
            quantityFrom(object.value(QStringLiteral("weeklyUse"))),
            quantityFrom(object.value(QStringLiteral("purchase")))});
    }
    return corrections;
}

} // namespace

Contact ContactStore::contactFrom(SQLite::Statement& row) const
{
    Columns columns(row);
    Contact contact;
    contact.id = {columns.uuid()};
    contact.requestNumber = columns.text();
    contact.at = columns.instant();
    contact.officer = columns.text();
    contact.means = columns.code<Means>();
    contact.person = columns.text();
    contact.result = columns.code<ContactResult>();
    contact.circumstances = columns.maybeCode<Circumstances>();
    contact.purchasable = columns.maybeNumber();
    contact.purchasableFrom = columns.maybeDay();
    contact.note = columns.text();
    contact.redialAt = columns.maybeInstant();
    contact.corrections = correctionsFrom(columns.blob(), m_database.items());
    return contact;
}

#define CONTACT_COLUMNS                                                                                                \
    "SELECT uuid, request, at, officer, means, person, result, circumstances, purchasable, purchasable_from, note, "   \
    "redial_at, corrections FROM contact "

Result<std::optional<Contact>> ContactStore::find(const QString& request, Instant at) const
{
    return m_database.guarded([&]() -> std::optional<Contact> {
        auto& row = with(m_database.prepare(CONTACT_COLUMNS "WHERE request = ? AND at = ?"), request, at);
        if (!row.executeStep()) {
            return std::nullopt;
        }
        const Contact found = contactFrom(row);
        row.reset();
        return found;
    });
}

Result<std::vector<Contact>> ContactStore::about(const QString& request) const
{
    return m_database.guarded([&] {
        std::vector<Contact> found;
        auto& row = with(m_database.prepare(CONTACT_COLUMNS "WHERE request = ? ORDER BY at"), request);
        while (row.executeStep()) {
            found.push_back(contactFrom(row));
        }
        return found;
    });
}

#undef CONTACT_COLUMNS

Result<void> ContactStore::write(UnitOfWork& work, Contact contact)
{
    if (contact.id.isNull()) {
        contact.id = {work.author().newId()};
    }
    return m_database.guarded([&] {
        with(m_database.prepare(
                 "INSERT INTO contact (uuid, version, operation, request, at, officer, means, person, result, "
                 "circumstances, purchasable, purchasable_from, note, redial_at, corrections) "
                 "VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                 "ON CONFLICT (request, at) DO UPDATE SET version = version + 1, operation = excluded.operation, "
                 "officer = excluded.officer, means = excluded.means, person = excluded.person, "
                 "result = excluded.result, circumstances = excluded.circumstances, "
                 "purchasable = excluded.purchasable, purchasable_from = excluded.purchasable_from, "
                 "note = excluded.note, redial_at = excluded.redial_at, corrections = excluded.corrections"),
            contact.id, work.row(), contact.requestNumber, contact.at, contact.officer, contact.means, contact.person,
            contact.result, contact.circumstances, contact.purchasable, contact.purchasableFrom, contact.note,
            contact.redialAt, correctionsText(contact, m_database.items()))
            .exec();
    });
}

} // namespace sosdesk
