// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/dossier_of.h"

#include "core/desk/office.h"
#include "core/desk/review_request.h"
#include "core/desk/stock_balances.h"
#include "core/domain/folding.h"
#include "core/review/occasions.h"
#include "core/store/check_tick_store.h"
#include "core/store/contact_store.h"
#include "core/store/decision_store.h"
#include "core/store/distribution_store.h"
#include "core/store/earlier_requests.h"
#include "core/store/facility_store.h"
#include "core/store/inquiry_store.h"
#include "core/store/request_form_store.h"
#include "core/store/request_store.h"
#include "core/store/survey_store.h"

#include <algorithm>

namespace sosdesk {
namespace {

// C10 looks back eight weeks, C7 forward to the next Wednesday; a month of daily surveys covers every C7 question.
constexpr int weeklyDaysBack = 9 * 7;
constexpr int weeklyDaysAhead = 7;
constexpr int dailyDaysBack = 31;

/** The first two of the ten digits. */
int prefectureOf(FacilityCode code)
{
    constexpr std::int64_t eightDigits = 100'000'000;
    return static_cast<int>(code.number / eightDigits);
}

/** One answer a day, the newest day first: that of its code, else of one that it had. */
Result<std::vector<Survey>> answers(
    SurveyStore& surveys, SurveyKind kind, const std::vector<FacilityCode>& codes, const std::set<Day>& days)
{
    std::vector<Survey> found;
    for (auto day = days.rbegin(); day != days.rend(); ++day) {
        std::optional<Survey> answer;
        for (auto code = codes.begin(); code != codes.end() && !answer; ++code) {
            SOSDESK_TAKE(answer, surveys.find(kind, *code, *day));
        }
        if (answer) {
            found.push_back(*answer);
        }
    }
    return found;
}

Result<void> addSurveys(Office& office, Day around, Dossier& dossier)
{
    SurveyStore surveys(office.database());
    std::vector<FacilityCode> codes{dossier.request.facilityCode};
    SOSDESK_TAKE(const auto former, FacilityStore(office.database()).formerCodesOf(codes.front()));
    codes.insert(codes.end(), former.begin(), former.end());
    SOSDESK_TAKE(
        dossier.weeklyDays, surveys.days(SurveyKind::Weekly, around - weeklyDaysBack, around + weeklyDaysAhead));
    SOSDESK_TAKE(dossier.dailyDays, surveys.days(SurveyKind::Daily, around - dailyDaysBack, around + 1));
    SOSDESK_TAKE(dossier.weekly, answers(surveys, SurveyKind::Weekly, codes, dossier.weeklyDays));
    SOSDESK_TAKE(dossier.daily, answers(surveys, SurveyKind::Daily, codes, dossier.dailyDays));
    const Day until = dossier.request.received ? dayOf(*dossier.request.received) : around;
    for (const FacilityCode code : codes) {
        SOSDESK_TAKE(const auto earlier, requestsBetween(office.database(), code, until - weeklyDaysBack, until));
        dossier.earlierRequests.insert(dossier.earlierRequests.end(), earlier.begin(), earlier.end());
    }
    SOSDESK_TAKE(dossier.peers, office.peers().of(office, policyFor(office, dossier.request).plausibility));
    return {};
}

/** By what a place is known beside its code. */
struct Marks
{
    QString name{};
    QString address{};
    QString phone{};
};

/** The same name, and address or phone; the name alone only where there is neither to compare. */
bool lookAlike(const Marks& a, const Marks& b)
{
    const bool comparable =
        (!a.address.isEmpty() && !b.address.isEmpty()) || (!a.phone.isEmpty() && !b.phone.isEmpty());
    const bool sameAddress = !a.address.isEmpty() && a.address == b.address;
    const bool samePhone = !a.phone.isEmpty() && a.phone == b.phone;
    return a.name == b.name && (sameAddress || samePhone || !comparable);
}

/** As the facility list has the place, else as it told itself. */
Marks marksOf(const Dossier& dossier)
{
    const RequestForm told = dossier.form.value_or(RequestForm());
    if (!dossier.facility) {
        return {foldedName(dossier.request.facilityName), foldedAddress(told.address), phoneKey(told.phone)};
    }
    const Facility& listed = *dossier.facility;
    return {foldedName(listed.name), foldedAddress(listed.address.isEmpty() ? told.address : listed.address),
        phoneKey(listed.phone.isEmpty() ? told.phone : listed.phone)};
}

/** Sheets and calls of places without a code that are this one: what we gave them counts here (C4), for a place with a
 *  code as unconfirmed. */
Result<void> addNamesakes(Office& office, Dossier& dossier)
{
    Database& database = office.database();
    const Marks own = marksOf(dossier);
    SOSDESK_TAKE(const std::vector<QString> numbers, requestsWithoutCode(database, own.name));
    std::set<QString> same;
    for (const QString& number : numbers) {
        SOSDESK_TAKE(const auto other, RequestStore(database).find(number));
        SOSDESK_TAKE(const auto form, RequestFormStore(database).find(number));
        const RequestForm told = form.value_or(RequestForm());
        const QString name = other ? foldedName(other->request.facilityName) : QString();
        if (number != dossier.request.number
            && lookAlike(own, {name, foldedAddress(told.address), phoneKey(told.phone)})) {
            same.insert(number);
        }
    }
    if (same.empty()) {
        return {};
    }
    SOSDESK_TAKE(const auto given, DecisionStore(database).completedFor({}));
    std::vector<Decision>& found =
        dossier.request.facilityCode.isNone() ? dossier.ownDecisions : dossier.likelyDecisions;
    std::copy_if(given.begin(), given.end(), std::back_inserter(found),
        [&same](const Decision& decision) { return same.count(decision.requestNumber) > 0; });
    return {};
}

/** Distributions to this place under every code it is or may be known by (C3), and what we decided for it (C4). */
Result<void> addDistributions(Office& office, Dossier& dossier)
{
    const FacilityStore facilities(office.database());
    const FacilityCode code = dossier.request.facilityCode;
    std::vector<std::pair<FacilityCode, PlaceMatch>> places;
    if (!code.isNone()) {
        places.emplace_back(code, PlaceMatch::SameCode);
    }
    const auto add = [&](const std::vector<FacilityCode>& codes, PlaceMatch match) {
        for (const FacilityCode other : codes) {
            const auto same = [other](const auto& place) { return place.first == other; };
            if (std::none_of(places.begin(), places.end(), same)) {
                places.emplace_back(other, match);
            }
        }
    };
    const QString& name = dossier.request.facilityName;
    const RequestForm told = dossier.form.value_or(RequestForm());
    SOSDESK_TAKE(const auto former, facilities.formerCodesOf(code));
    add(former, PlaceMatch::FormerCode);
    SOSDESK_TAKE(const auto sameAddress,
        code.isNone() ? facilities.namedAt(name, told.address) : facilities.sameNameAndAddress(code));
    add(sameAddress, PlaceMatch::SameNameAddress);
    SOSDESK_TAKE(const auto samePhone,
        code.isNone() ? facilities.namedWithPhone(name, told.phone) : facilities.sameNameAndPhone(code));
    add(samePhone, PlaceMatch::SameNamePhone);
    DecisionStore decisions(office.database());
    SOSDESK_TRY(addNamesakes(office, dossier));
    for (const auto& [place, match] : places) {
        SOSDESK_TAKE(const auto given, decisions.completedFor(place)); // C4 counts what went to an old code, too
        std::vector<Decision>& found = isConfirmed(match) ? dossier.ownDecisions : dossier.likelyDecisions;
        found.insert(found.end(), given.begin(), given.end());
        SOSDESK_TAKE(const auto distributions, DistributionStore(office.database()).to(place));
        for (const Distribution& distribution : distributions) {
            dossier.distributions.push_back({distribution, match});
        }
    }
    std::stable_sort(dossier.distributions.begin(), dossier.distributions.end(),
        [](const auto& a, const auto& b) { return a.distribution.shipDate < b.distribution.shipDate; });
    return {};
}

/** The 要 whose goods may be on their way for this very request: the one that stands, or was completed before it was
 *  taken up again. */
Result<std::optional<Decision>> shippedBy(const DecisionStore& decisions, const Dossier& dossier)
{
    const std::optional<Decision>& latest = dossier.decision;
    const bool anySent = std::any_of(dossier.distributions.begin(), dossier.distributions.end(),
        [](const MatchedDistribution& matched) { return isEmergency(matched.distribution.kind); });
    if (!anySent || !latest || (latest->complete && latest->need == Need::Yes)) {
        return anySent ? latest : std::nullopt;
    }
    SOSDESK_TAKE(const std::vector<Decision> versions, decisions.history(latest->requestNumber)); // newest first
    const auto completed = std::find_if(versions.begin(), versions.end(),
        [](const Decision& decision) { return decision.complete && decision.need == Need::Yes; });
    return completed == versions.end() ? std::nullopt : std::optional(*completed);
}

/** A 否 that is only drafted may still have the words of the 要 before it. */
Result<QString> earlierApproval(const DecisionStore& decisions, const std::optional<Decision>& latest)
{
    if (!latest || latest->complete || latest->need != Need::No) {
        return QString();
    }
    SOSDESK_TAKE(const std::vector<Decision> versions, decisions.history(latest->requestNumber)); // newest first
    const auto approval = std::find_if(
        versions.begin(), versions.end(), [](const Decision& decision) { return decision.need == Need::Yes; });
    return approval == versions.end() ? QString() : approval->opinion;
}

} // namespace

Result<Dossier> dossierOf(Office& office, const StoredRequest& stored)
{
    Database& database = office.database();
    const QString& number = stored.request.number;
    Dossier dossier;
    dossier.request = stored.request;
    dossier.requestVersion = stored.version;
    dossier.changedFields = stored.changed;
    dossier.mode = office.mode();
    FacilityStore facilities(database);
    SOSDESK_TAKE(dossier.facility, facilities.find(stored.request.facilityCode));
    dossier.transit = office.transit().to(
        prefectureOf(stored.request.facilityCode), dossier.facility ? dossier.facility->address : QString());
    SOSDESK_TAKE(const bool noList, facilities.isEmpty());
    dossier.facilityListKnown = !noList;
    const Day around = stored.processingDay.value_or(office.today());
    SOSDESK_TRY(addSurveys(office, around, dossier));
    SOSDESK_TAKE(dossier.form, RequestFormStore(database).find(number));
    SOSDESK_TRY(addDistributions(office, dossier));
    SOSDESK_TAKE(dossier.contacts, ContactStore(database).about(number));
    SOSDESK_TAKE(dossier.inquiries, InquiryStore(database).about(number));
    SOSDESK_TAKE(dossier.ticks, CheckTickStore(database).about(number));
    DecisionStore decisions(database);
    SOSDESK_TAKE(dossier.decision, decisions.latest(number));
    SOSDESK_TAKE(dossier.earlierApproval, earlierApproval(decisions, dossier.decision));
    std::erase_if(dossier.ownDecisions, [&](const Decision& own) { return own.requestNumber == number; });
    SOSDESK_TAKE(const std::optional<Decision> own, shippedBy(decisions, dossier));
    if (own) {
        leaveOutOwnShipment(dossier, *own);
    }
    SOSDESK_TAKE(dossier.stock, stockBalances(office, number));
    return dossier;
}

Result<StoredRequest> requestOf(Office& office, const QString& number)
{
    SOSDESK_TAKE(const auto stored, RequestStore(office.database()).find(number));
    if (!stored) {
        return fail({ErrorCode::UnknownRequest, {}, 0, {}, number});
    }
    return *stored;
}

} // namespace sosdesk
