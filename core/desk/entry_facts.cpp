// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/dossier_of.h"
#include "core/desk/new_request.h"
#include "core/desk/office.h"
#include "core/desk/review_request.h"
#include "core/policy/deadlines.h"
#include "core/store/facility_search.h"
#include "core/store/facility_store.h"
#include "core/store/request_form_store.h"
#include "core/store/survey_store.h"

#include <algorithm>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

/** Surveys older than this tell nothing of today's stock. */
constexpr int surveyDaysBack = 28;

Result<std::optional<Survey>> newestSurvey(Office& office, SurveyKind kind, FacilityCode code)
{
    SurveyStore surveys(office.database());
    const Day today = office.today();
    SOSDESK_TAKE(const std::set<Day> days, surveys.days(kind, today - surveyDaysBack, today));
    for (auto day = days.rbegin(); day != days.rend(); ++day) {
        SOSDESK_TAKE(const auto survey, surveys.find(kind, code, *day));
        if (survey) {
            return survey;
        }
    }
    return std::optional<Survey>();
}

/** Nobody answers or asks there without an ID. */
Result<bool> hasGmisId(Office& office, FacilityCode code)
{
    if (code.isNone()) {
        return false;
    }
    SOSDESK_TAKE(const bool asked, FacilitySearch(office.database()).hasAskedThroughGmis(code));
    if (asked) {
        return true;
    }
    SOSDESK_TAKE(const auto weekly, newestSurvey(office, SurveyKind::Weekly, code));
    SOSDESK_TAKE(const auto daily, newestSurvey(office, SurveyKind::Daily, code));
    return weekly.has_value() || daily.has_value();
}

std::optional<Quantity> figure(std::int32_t answered)
{
    return answered < 0 ? std::nullopt : std::optional<Quantity>(answered);
}

std::vector<RequestLine> linesFrom(const Survey& survey, const ItemCatalogue& items)
{
    std::vector<RequestLine> lines;
    for (const ItemDescription& item : items.items()) {
        const SurveyLine& answered = survey.line(item.item);
        if (!answered.isEmpty()) {
            const auto outlook =
                answered.outlook < 0 ? std::nullopt : std::optional<Outlook>(static_cast<Outlook>(answered.outlook));
            lines.push_back(
                {item.item, 0, figure(answered.stock), figure(answered.weeklyUse), figure(answered.purchase), outlook});
        }
    }
    return lines;
}

} // namespace

bool EntryStanding::isBlocked() const
{
    return std::any_of(issues.begin(), issues.end(), [](const EntryIssue& issue) { return issue.blocking; });
}

Result<EntryStanding> entryStanding(Office& office, const RequestEntry& entry)
{
    const Instant received = entry.received.value_or(office.now());
    const Policy& policy = office.policies().forDay(dayOf(received));
    EntryFacts facts;
    facts.now = office.now();
    facts.channelInRegime = policy.has(entry.channel);
    facts.largestQuantity = policy.largestQuantity;
    SOSDESK_TAKE(const auto facility, FacilityStore(office.database()).find(entry.facilityCode));
    facts.facilityKnown = facility.has_value();
    SOSDESK_TAKE(facts.hasGmisId, hasGmisId(office, entry.facilityCode));
    return EntryStanding{issuesOf(entry, facts), processingDay(entry.channel, received, policy, office.calendar()),
        decideBy(entry.channel, received, policy, office.calendar())};
}

Result<Prefill> prefill(Office& office, Channel channel, FacilityCode code)
{
    Prefill filled;
    filled.entry.channel = channel;
    filled.entry.facilityCode = code;
    SOSDESK_TAKE(const auto facility, FacilityStore(office.database()).find(code));
    if (facility) {
        filled.entry.facilityName = facility->name;
        filled.entry.form.kind = facility->kind;
        filled.entry.form.postalCode = facility->postalCode;
        filled.entry.form.address = facility->address;
        filled.entry.form.phone = facility->phone;
        filled.entry.form.contactPerson = facility->contactPerson;
    }
    SOSDESK_TAKE(const auto survey, newestSurvey(office, SurveyKind::Weekly, code));
    if (survey) {
        filled.entry.lines = linesFrom(*survey, office.items());
        filled.surveyDay = survey->day;
    }
    return filled;
}

Result<std::vector<FacilityChoice>> findFacilities(Office& office, const QString& text, int most)
{
    SOSDESK_TAKE(const std::vector<FacilityHit> hits, FacilitySearch(office.database()).find(text, most));
    std::vector<FacilityChoice> choices;
    choices.reserve(hits.size());
    for (const FacilityHit& hit : hits) {
        choices.push_back({hit.code, hit.name, hit.address, hit.phone});
    }
    return choices;
}

Result<RequestEntry> entryOf(Office& office, const QString& number)
{
    SOSDESK_TAKE(const StoredRequest stored, requestOf(office, number));
    const Request& request = stored.request;
    if (request.channel == Channel::Gmis) {
        return fail({ErrorCode::BadArgument, {}, 0, u"REQUEST"_s, number}); // it is corrected where it was filed
    }
    RequestEntry entry;
    entry.channel = request.channel;
    entry.number = number;
    entry.version = stored.version;
    entry.facilityCode = request.facilityCode;
    entry.facilityName = request.facilityName;
    entry.received = request.received;
    entry.conditionsConfirmed = request.conditionsConfirmed;
    entry.remarks = request.remarks;
    entry.lines = request.lines;
    SOSDESK_TAKE(const auto form, RequestFormStore(office.database()).find(number));
    entry.form = form.value_or(RequestForm());
    return entry;
}

} // namespace sosdesk
