// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/import.h"
#include "core/desk/review_request.h"
#include "core/domain/json.h"
#include "core/domain/request_json.h"
#include "core/policy/deadlines.h"
#include "core/store/decision_store.h"
#include "core/store/request_form_store.h"
#include "core/store/request_store.h"
#include "core/sync/reconcile.h"

namespace sosdesk {
namespace {

std::optional<Day> dayToProcess(Office& office, const Request& request)
{
    if (!request.received) {
        return std::nullopt;
    }
    return processingDay(request.channel, *request.received, policyFor(office, request), office.calendar());
}

/** It was taken back after somebody decided, or may have looked: whatever it comes back with is asked to be looked at.
 */
Result<bool> wasSeen(Import& import, const std::optional<StoredRequest>& known)
{
    if (!known || isInReception(known->request.status)) {
        return false; // stands in reception: reconcile knows
    }
    SOSDESK_TAKE(const auto decision, DecisionStore(import.office.database()).latest(known->request.number));
    return decision.has_value() || !known->changed.empty();
}

/** What happened to a closed request is the end of it: D8 protects our decision, G-MIS's entries become the record. */
Result<void> importRequest(Import& import, RequestStore& requests, Request&& fetched, qint64 rows)
{
    SOSDESK_TAKE(const auto known, requests.find(fetched.number));
    SOSDESK_TAKE(const bool seen, wasSeen(import, known));
    const RequestChange change = reconcile(known ? std::optional(known->request) : std::nullopt, import.told,
        std::move(fetched), import.office.items(), seen);
    const std::optional<Day> day = dayToProcess(import.office, change.request);
    switch (change.standing) {
    case Standing::New:
        import.tally.taken += rows;
        return requests.insert(import.work, change.request, day);
    case Standing::Changed: {
        import.tally.changed += rows;
        SOSDESK_TRY(requests.replace(import.work, *known, change, day));
        return import.work.journal({QStringLiteral("request_changed"), change.request.number,
            jsonOf(change.fields, &FieldChange::before), jsonOf(change.fields, &FieldChange::after)});
    }
    case Standing::Unchanged:
        import.tally.unchanged += rows;
        return known->processingDay == day
            ? Result<void>()
            : requests.setProcessingDay(import.work, change.request.number, day); // the calendar has changed
    }
    Q_UNREACHABLE();
}

} // namespace

Result<void> refreshProcessingDays(Office& office)
{
    RequestStore requests(office.database());
    std::vector<std::pair<QString, std::optional<Day>>> moved;
    SOSDESK_TRY(requests.each([&](const StoredRequest& stored) {
        const std::optional<Day> day = dayToProcess(office, stored.request);
        if (stored.request.status != RequestStatus::Closed && day != stored.processingDay) {
            moved.emplace_back(stored.request.number, day);
        }
    }));
    if (moved.empty()) {
        return {};
    }
    SOSDESK_TAKE(auto work, office.begin(QStringLiteral("calendar")));
    for (const auto& [number, day] : moved) {
        SOSDESK_TRY(requests.setProcessingDay(*work, number, day));
    }
    SOSDESK_TRY(work->journal({QStringLiteral("calendar"), QStringLiteral("processing_day"), {},
        {{QStringLiteral("moved"), static_cast<qint64>(moved.size())}}}));
    return work->commit();
}

Result<void> importRequests(Import& import)
{
    RequestStore requests(import.office.database());
    return import.report.eachRequest([&](const RowPosition& position, Request&& request) -> Result<void> {
        SOSDESK_TRY(import.office.pause());
        return importRequest(import, requests, std::move(request), position.rows);
    });
}

namespace {

constexpr int wednesday = 3;
constexpr int fivePm = 17 * 3600;
constexpr int daysPerWeek = 7;

/** The day on which the week of an aggregator's request closes, by which the request is known. */
Day closingDay(Office& office, const Request& request)
{
    const ChannelRule& rule = policyFor(office, request).channel(Channel::Aggregator);
    const Day day = dayOf(*request.received);
    const int ahead = (rule.weekday.value_or(wednesday) - weekdayOf(day) + daysPerWeek) % daysPerWeek;
    const int cutOff = rule.weekday ? rule.cutOff.value_or(fivePm) : fivePm;
    return ahead == 0 && secondOfDay(*request.received) >= cutOff ? day + daysPerWeek : day + ahead;
}

/** A file without a column of counts leaves those that are known. */
void keepUntold(const RequestForm& known, const ToldFields& told, RequestForm& form)
{
    form.institutions = told.has(Field::Institutions) ? form.institutions : known.institutions;
    form.institutionsWithin1Week =
        told.has(Field::Institutions1Week) ? form.institutionsWithin1Week : known.institutionsWithin1Week;
    form.institutionsWithin3Weeks =
        told.has(Field::Institutions3Weeks) ? form.institutionsWithin3Weeks : known.institutionsWithin3Weeks;
}

/** Counts that changed make the row a changed one, as its other cells do. */
Result<void> importForm(Import& import, const QString& number, RequestForm form, bool wasUnchanged, qint64 rows)
{
    RequestFormStore forms(import.office.database());
    SOSDESK_TAKE(const std::optional<RequestForm> known, forms.find(number));
    keepUntold(known.value_or(RequestForm()), import.told, form);
    if (known == form) {
        return {};
    }
    SOSDESK_TRY(forms.write(import.work, number, form));
    if (!known || !wasUnchanged) {
        return {};
    }
    import.tally.unchanged -= rows;
    import.tally.changed += rows;
    return import.work.journal({QStringLiteral("request_changed"), number, {{QStringLiteral("form"), jsonOf(*known)}},
        {{QStringLiteral("form"), jsonOf(form)}}});
}

} // namespace

Result<void> importAggregated(Import& import)
{
    RequestStore requests(import.office.database());
    return import.report.eachAggregated(
        [&](const RowPosition& position, AggregatedRequest&& aggregated) -> Result<void> {
            SOSDESK_TRY(import.office.pause());
            Request& request = aggregated.request;
            if (request.number.isEmpty()) {
                request.number = QStringLiteral("AGG-") + isoOf(closingDay(import.office, request)).remove(u'-') + u'-'
                    + aggregated.form.aggregator.simplified();
            }
            const QString number = request.number;
            const qint64 unchanged = import.tally.unchanged;
            SOSDESK_TRY(importRequest(import, requests, std::move(request), position.rows));
            return importForm(import, number, aggregated.form, import.tally.unchanged > unchanged, position.rows);
        });
}

} // namespace sosdesk
