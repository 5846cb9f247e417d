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

using namespace Qt::StringLiterals;

struct JournalKind
{
    const char* action;
    EventKind kind;
};

constexpr std::array journalKinds = {JournalKind{"decide", EventKind::Decided}, JournalKind{"undo", EventKind::Undone},
    JournalKind{"contact", EventKind::Contact}, JournalKind{"check_tick", EventKind::Tick},
    JournalKind{"gmis_tick", EventKind::GmisTick}, JournalKind{"inquiry", EventKind::Inquiry}};

/** Names and texts of a row's image as this desk journals its own. */
QJsonObject oursOf(QJsonObject told)
{
    for (const auto& [row, ours] : {std::pair{"redial_at"_L1, "redialAt"_L1}, {"answered_at"_L1, "answeredAt"_L1},
             {"purchasable_from"_L1, "purchasableFrom"_L1}, {"check_id"_L1, "check"_L1}}) {
        if (told.contains(row)) {
            told[ours] = told.take(row);
        }
    }
    for (const auto& list : {"corrections"_L1, "lines"_L1}) {
        if (told[list].isString()) {
            told[list] = QJsonDocument::fromJson(told[list].toString().toUtf8()).array();
        }
    }
    for (const auto& flag : {"confirmed"_L1, "ticked"_L1, "held"_L1}) {
        if (told[flag].isDouble()) {
            told[flag] = told[flag].toInt() != 0;
        }
    }
    return told;
}

/** What another desk told reads like what is done here, at the time at which it was done there. */
void takeHome(Event& event)
{
    const auto received = "receive_"_L1;
    if (!event.subject.startsWith(received)) {
        return;
    }
    event.subject = event.subject.mid(received.size());
    event.after = oursOf(event.after);
    for (const auto& moment : {"answeredAt"_L1, "at"_L1}) {
        if (const auto at = instantFromIso(event.after[moment].toString())) {
            event.at = *at;
            break;
        }
    }
    if (event.subject == "check_tick"_L1) {
        event.after = {{QStringLiteral("ticks"), QJsonArray{event.after}}};
    } else if (event.subject == "hold"_L1 && !event.after["held"_L1].toBool()) {
        event.subject = QStringLiteral("resume");
    } else if (event.subject == "decision"_L1) {
        event.subject = QStringLiteral("decide");
    }
}

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
    takeHome(event);
    for (const JournalKind& known : journalKinds) {
        event.kind = event.subject == QLatin1StringView(known.action) ? known.kind : event.kind;
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
