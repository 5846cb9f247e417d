// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/import.h"
#include "core/desk/review_request.h"
#include "core/desk/take_request.h"
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
Result<bool> wasSeen(Office& office, const std::optional<StoredRequest>& known)
{
    if (!known || isInReception(known->request.status)) {
        return false; // stands in reception: reconcile knows
    }
    SOSDESK_TAKE(const auto decision, DecisionStore(office.database()).latest(known->request.number));
    return decision.has_value() || !known->changed.empty();
}

Result<void> importRequest(Import& import, Request&& fetched, qint64 rows)
{
    SOSDESK_TAKE(const RequestChange change, takeRequest(import.office, import.work, import.told, std::move(fetched)));
    switch (change.standing) {
    case Standing::New:
        import.tally.taken += rows;
        return {};
    case Standing::Changed:
        import.tally.changed += rows;
        return import.work.journal({QStringLiteral("request_changed"), change.request.number,
            jsonOf(change.fields, &FieldChange::before), jsonOf(change.fields, &FieldChange::after)});
    case Standing::Unchanged:
        import.tally.unchanged += rows;
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

Result<RequestChange> takeRequest(Office& office, UnitOfWork& work, const ToldFields& told, Request&& fetched)
{
    RequestStore requests(office.database());
    SOSDESK_TAKE(const auto known, requests.find(fetched.number));
    SOSDESK_TAKE(const bool seen, wasSeen(office, known));
    RequestChange change =
        reconcile(known ? std::optional(known->request) : std::nullopt, told, std::move(fetched), office.items(), seen);
    const std::optional<Day> day = dayToProcess(office, change.request);
    if (change.standing == Standing::New) {
        SOSDESK_TRY(requests.insert(work, change.request, day));
    } else if (change.standing == Standing::Changed) {
        SOSDESK_TRY(requests.replace(work, *known, change, day));
    } else if (known->processingDay != day) { // the calendar has changed
        SOSDESK_TRY(requests.setProcessingDay(work, change.request.number, day));
    }
    return change;
}

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
    return import.report.eachRequest([&](const RowPosition& position, Request&& request) -> Result<void> {
        SOSDESK_TRY(import.office.pause());
        return importRequest(import, std::move(request), position.rows);
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
            SOSDESK_TRY(importRequest(import, std::move(request), position.rows));
            return importForm(import, number, aggregated.form, import.tally.unchanged > unchanged, position.rows);
        });
}

} // namespace sosdesk
