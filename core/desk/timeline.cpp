// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/timeline.h"

#include "core/desk/dossier_of.h"
#include "core/desk/office.h"
#include "core/desk/reading.h"
#include "core/store/journal_store.h"
#include "core/store/timeline_store.h"
#include "core/wording/timeline_text.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace sosdesk {
namespace {

struct JournalKind
{
    const char* action;
    EventKind kind;
};

constexpr std::array journalKinds = {JournalKind{"decide", EventKind::Decided}, JournalKind{"undo", EventKind::Undone},
    JournalKind{"contact", EventKind::Contact}, JournalKind{"check_tick", EventKind::Tick},
    JournalKind{"gmis_tick", EventKind::GmisTick}, JournalKind{"inquiry", EventKind::Inquiry}};

/** Nothing for what the rows tell better. */
std::optional<Event> eventFrom(const JournalEntry& entry)
{
    const QJsonObject payload = QJsonDocument::fromJson(entry.payload).object();
    const QString action = payload.value(QStringLiteral("action")).toString();
    if (action == QStringLiteral("request_changed")) {
        return std::nullopt;
    }
    Event event;
    event.at = entry.at;
    event.officer = entry.actor;
    event.subject = action;
    event.before = payload.value(QStringLiteral("before")).toObject();
    event.after = payload.value(QStringLiteral("after")).toObject();
    event.reason = payload.value(QStringLiteral("reason")).toString();
    for (const JournalKind& known : journalKinds) {
        event.kind = action == QLatin1StringView(known.action) ? known.kind : event.kind;
    }
    if (event.kind == EventKind::Inquiry && !event.before.isEmpty()) {
        event.kind = EventKind::Answer;
    }
    return event;
}

Result<std::vector<Event>> journalled(Office& office, const QString& number)
{
    SOSDESK_TAKE(const std::vector<JournalEntry> entries, JournalStore(office.database()).about(number));
    std::vector<Event> events;
    for (const JournalEntry& entry : entries) {
        if (std::optional<Event> event = eventFrom(entry)) {
            events.push_back(std::move(*event));
        }
    }
    return events;
}

} // namespace

Result<std::vector<Event>> timeline(Office& office, const QString& number)
{
    const Reading reading(office.database());
    SOSDESK_TAKE(const StoredRequest stored, requestOf(office, number));
    const TimelineStore store(office.database());
    std::vector<Event> events;
    if (stored.request.received) {
        Event received;
        received.kind = EventKind::Received;
        received.at = *stored.request.received;
        events.push_back(received);
    }
    const auto add = [&events](std::vector<Event> more) {
        events.insert(events.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    SOSDESK_TAKE(auto versions, store.versions(number));
    add(std::move(versions));
    SOSDESK_TAKE(auto freezes, store.freezes(number));
    add(std::move(freezes));
    SOSDESK_TAKE(auto contacts, store.importedContacts(number));
    add(std::move(contacts));
    SOSDESK_TAKE(auto acts, journalled(office, number));
    add(std::move(acts));
    SOSDESK_TAKE(auto papers, store.papers(number));
    add(std::move(papers));
    // What was written in the same moment stays in the order of writing, seen from its end.
    std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) { return a.at < b.at; });
    std::reverse(events.begin(), events.end());
    return events;
}

QJsonArray shapeOf(const std::vector<Event>& events, const ItemCatalogue& items)
{
    QJsonArray array;
    for (const Event& event : events) {
        QJsonArray fields;
        for (const FieldChange& change : event.fields) {
            fields.append(QJsonObject{{QStringLiteral("field"), change.field},
                {QStringLiteral("before"), change.before}, {QStringLiteral("after"), change.after}});
        }
        const wording::EventText text = wording::eventText(event, items);
        array.append(QJsonObject{{QStringLiteral("at"), isoOf(event.at)}, {QStringLiteral("who"), event.officer},
            {QStringLiteral("kind"), codeOf(event.kind)}, {QStringLiteral("what"), text.what},
            {QStringLiteral("details"), QJsonArray::fromStringList(text.details)}, {QStringLiteral("fields"), fields},
            {QStringLiteral("reason"), event.reason}, {QStringLiteral("file"), event.file}});
    }
    return array;
}

} // namespace sosdesk
