// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/timeline_store.h"

#include "core/domain/json.h"
#include "core/store/columns.h"
#include "core/store/contact_store.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sosdesk {
namespace {

/** Moment, person and file, in this order. */
Event eventFrom(Columns& columns, EventKind kind)
{
    Event event;
    event.kind = kind;
    event.at = columns.instant();
    event.officer = columns.text();
    event.file = columns.text();
    return event;
}

std::vector<FieldChange> fieldsFrom(const QByteArray& text)
{
    std::vector<FieldChange> fields;
    for (const QJsonValue& value : QJsonDocument::fromJson(text).array()) {
        const QJsonObject change = value.toObject();
        fields.push_back({change.value(QStringLiteral("field")).toString(),
            change.value(QStringLiteral("before")).toString(), change.value(QStringLiteral("after")).toString()});
    }
    return fields;
}

} // namespace

Result<std::vector<Event>> TimelineStore::versions(const QString& number) const
{
    return m_database.guarded([&] {
        std::vector<Event> events;
        // A store of an older program knows only who wrote the newest version.
        auto& first = with(
            m_database.prepare("SELECT o.at, o.actor, ifnull(f.file, '') FROM request r JOIN operation o ON o.id = "
                               "ifnull(r.arrived, CASE WHEN r.version = 1 THEN r.operation END) "
                               "LEFT JOIN import_file f ON f.operation = o.id WHERE r.number = ?"),
            number);
        while (first.executeStep()) {
            Columns columns(first);
            events.push_back(eventFrom(columns, EventKind::Arrived));
        }
        auto& row = with(m_database.prepare("SELECT o.at, o.actor, ifnull(f.file, ''), v.changes "
                                            "FROM request_revision v JOIN request r ON r.id = v.request "
                                            "JOIN operation o ON o.id = v.operation "
                                            "LEFT JOIN import_file f ON f.operation = o.id "
                                            "WHERE r.number = ? ORDER BY v.version"),
            number);
        while (row.executeStep()) {
            Columns columns(row);
            Event event = eventFrom(columns, EventKind::Changed);
            event.fields = fieldsFrom(columns.blob());
            events.push_back(std::move(event));
        }
        return events;
    });
}

Result<std::vector<Event>> TimelineStore::freezes(const QString& number) const
{
    return m_database.guarded([&] {
        std::vector<Event> events;
        auto& row = with(m_database.prepare("SELECT f.at, f.officer, '', f.name, f.day, q.lane FROM freeze_request q "
                                            "JOIN freeze f ON f.id = q.freeze WHERE q.request = ? ORDER BY f.id"),
            number);
        while (row.executeStep()) {
            Columns columns(row);
            Event event = eventFrom(columns, EventKind::Frozen);
            event.subject = columns.text();
            event.after = {{QStringLiteral("day"), columns.text()}};
            event.after.insert(QStringLiteral("lane"), jsonCode(columns.maybeCode<Lane>()));
            events.push_back(std::move(event));
        }
        return events;
    });
}

Result<std::vector<Event>> TimelineStore::importedContacts(const QString& number) const
{
    SOSDESK_TAKE(const std::vector<Contact> contacts, ContactStore(m_database).about(number));
    return m_database.guarded([&] {
        std::vector<Event> events;
        auto& row = with(m_database.prepare("SELECT c.at, c.officer, f.file FROM contact c JOIN import_file f "
                                            "ON f.operation = c.operation WHERE c.request = ? ORDER BY c.at"),
            number);
        while (row.executeStep()) {
            Columns columns(row);
            Event event = eventFrom(columns, EventKind::Contact);
            for (const Contact& contact : contacts) {
                if (contact.at == event.at) {
                    event.after = jsonOf(contact, m_database.items());
                }
            }
            events.push_back(std::move(event));
        }
        return events;
    });
}

Result<std::vector<Event>> TimelineStore::papers(const QString& number) const
{
    return m_database.guarded([&] {
        std::vector<Event> events;
        auto& row = with(m_database.prepare("SELECT o.at, o.actor, p.file, o.action, p.kind, q.decision_version "
                                            "FROM paper_request q JOIN paper p ON p.id = q.paper "
                                            "JOIN operation o ON o.id = p.operation WHERE q.request = ? ORDER BY p.id"),
            number);
        while (row.executeStep()) {
            Columns columns(row);
            Event event = eventFrom(columns, EventKind::Printed);
            if (columns.text() == QStringLiteral("export")) {
                event.kind = EventKind::Exported;
            }
            event.subject = columns.text();
            event.after = {{QStringLiteral("decisionVersion"), columns.small()}};
            events.push_back(std::move(event));
        }
        return events;
    });
}

} // namespace sosdesk
