// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/reconcile.h"

#include <map>

namespace sosdesk {
namespace {

QString textFor(const std::optional<Quantity>& quantity)
{
    return quantity ? QString::number(*quantity) : QString();
}

QString textFor(const std::optional<Instant>& instant)
{
    return instant ? isoOf(*instant) : QString();
}

QString textFor(const std::optional<bool>& answer)
{
    return answer ? (*answer ? QStringLiteral("true") : QStringLiteral("false")) : QString();
}

/** Collects the fields that differ, in the order in which they are held against each other. */
class Comparison
{
public:
    Comparison(bool wasSeen, std::vector<FieldChange>& changes)
        : m_wasSeen(wasSeen)
        , m_changes(changes)
    {
    }

    void facility(const QString& field, const QString& before, const QString& after)
    {
        add(field, before, after, m_wasSeen);
    }
    void desk(const QString& field, const QString& before, const QString& after) { add(field, before, after, false); }

private:
    void add(const QString& field, const QString& before, const QString& after, bool byFacility)
    {
        if (before != after) {
            m_changes.push_back({field, before, after, byFacility});
        }
    }

    bool m_wasSeen;
    std::vector<FieldChange>& m_changes;
};

void compareLines(const Request& known, const Request& fetched, const ItemCatalogue& items, Comparison& comparison)
{
    std::map<Item, std::pair<RequestLine, RequestLine>> byItem;
    for (const RequestLine& line : known.lines) {
        byItem[line.item].first = line;
    }
    for (const RequestLine& line : fetched.lines) {
        byItem[line.item].second = line;
    }
    for (const auto& [item, pair] : byItem) {
        const auto& [before, after] = pair;
        const QString name = items.codeOf(item) + u'.';
        comparison.facility(
            name + QStringLiteral("asked"), QString::number(before.asked), QString::number(after.asked));
        comparison.facility(name + QStringLiteral("stock"), textFor(before.stock), textFor(after.stock));
        comparison.facility(name + QStringLiteral("weeklyUse"), textFor(before.weeklyUse), textFor(after.weeklyUse));
        comparison.facility(name + QStringLiteral("purchase"), textFor(before.purchase), textFor(after.purchase));
        comparison.facility(name + QStringLiteral("outlook"), codeOf(before.outlook), codeOf(after.outlook));
    }
}

void compareEntries(
    const GmisEntry& known, const GmisEntry& fetched, const ItemCatalogue& items, Comparison& comparison)
{
    comparison.desk(QStringLiteral("gmis.need"), codeOf(known.need), codeOf(fetched.need));
    comparison.desk(QStringLiteral("gmis.method"), codeOf(known.method), codeOf(fetched.method));
    comparison.desk(QStringLiteral("gmis.opinion"), known.opinion, fetched.opinion);
    std::map<Item, std::pair<DecisionLine, DecisionLine>> byItem;
    for (const DecisionLine& line : known.lines) {
        byItem[line.item].first = line;
    }
    for (const DecisionLine& line : fetched.lines) {
        byItem[line.item].second = line;
    }
    for (const auto& [item, pair] : byItem) {
        const QString name = QStringLiteral("gmis.") + items.codeOf(item) + u'.';
        comparison.desk(name + QStringLiteral("prefecture"), QString::number(pair.first.prefecture),
            QString::number(pair.second.prefecture));
        comparison.desk(
            name + QStringLiteral("state"), QString::number(pair.first.state), QString::number(pair.second.state));
    }
}

void compareHeads(const Request& known, const Request& fetched, Comparison& comparison)
{
    comparison.facility(QStringLiteral("title"), known.title, fetched.title);
    comparison.facility(QStringLiteral("received"), textFor(known.received), textFor(fetched.received));
    comparison.facility(QStringLiteral("facility"), known.facilityName, fetched.facilityName);
    comparison.facility(QStringLiteral("code"), textOf(known.facilityCode), textOf(fetched.facilityCode));
    comparison.facility(
        QStringLiteral("conditions"), textFor(known.conditionsConfirmed), textFor(fetched.conditionsConfirmed));
    comparison.facility(QStringLiteral("remarks"), known.remarks, fetched.remarks);
    comparison.desk(QStringLiteral("channel"), codeOf(known.channel), codeOf(fetched.channel));
    if (isInReception(fetched.status)) {
        comparison.desk(QStringLiteral("status"), codeOf(known.status), codeOf(fetched.status));
    } else { // taken back: nobody but the facility does that
        comparison.facility(QStringLiteral("status"), codeOf(known.status), codeOf(fetched.status));
    }
    comparison.desk(
        QStringLiteral("prefectureStatus"), codeOf(known.prefectureStatus), codeOf(fetched.prefectureStatus));
    comparison.desk(QStringLiteral("lastModified"), textFor(known.lastModified), textFor(fetched.lastModified));
}

/** A report that was made before the one we know must not undo it, whatever order the files come in. */
bool isOlder(const Request& fetched, const Request& known)
{
    return fetched.lastModified && known.lastModified && *fetched.lastModified < *known.lastModified;
}

} // namespace

RequestChange reconcile(const std::optional<Request>& known, const ToldFields& told, Request fetched,
    const ItemCatalogue& items, bool wasSeen)
{
    RequestChange change;
    if (known && isOlder(fetched, *known)) {
        change.standing = Standing::Unchanged;
        change.request = *known;
        return change;
    }
    if (known) {
        fetched.id = known->id;
        keepUntold(*known, told, fetched);
        Comparison comparison(wasSeen || isInReception(known->status), change.fields);
        compareHeads(*known, fetched, comparison);
        compareLines(*known, fetched, items, comparison);
        compareEntries(known->gmis, fetched.gmis, items, comparison);
        change.standing = change.fields.empty() ? Standing::Unchanged : Standing::Changed;
    }
    change.request = std::move(fetched);
    return change;
}

} // namespace sosdesk
