// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/facility_page.h"

#include "core/desk/dossier_of.h"
#include "core/desk/office.h"
#include "core/desk/reading.h"
#include "core/desk/roll.h"
#include "core/store/contact_store.h"
#include "core/store/decision_store.h"
#include "core/store/facility_store.h"
#include "core/store/request_store.h"
#include "core/store/survey_store.h"

#include <algorithm>

namespace sosdesk {
namespace {

constexpr int weeklyDaysBack = 371; // a year, and the week that closes it
constexpr int weeklyDaysAhead = 7;

Result<void> addRequests(Office& office, const std::vector<FacilityCode>& codes, FacilityPage& page)
{
    RequestStore requests(office.database());
    for (const FacilityCode code : codes) {
        SOSDESK_TAKE(const auto rows, requests.rowsOf(code));
        SOSDESK_TAKE(const Roll roll, entriesOf(office, rows));
        for (const RollEntry& entry : roll.entries) {
            SOSDESK_TAKE(StoredRequest stored, requestOf(office, roll.wordsOf(entry.number)));
            SOSDESK_TAKE(auto decision, DecisionStore(office.database()).latest(stored.request.number));
            page.requests.push_back({std::move(stored.request), std::move(decision)});
        }
    }
    std::stable_sort(page.requests.begin(), page.requests.end(),
        [](const FacilityRequest& a, const FacilityRequest& b) { return b.request.received < a.request.received; });
    return {};
}

Result<void> addContacts(Office& office, FacilityPage& page)
{
    const ContactStore contacts(office.database());
    for (const FacilityRequest& own : page.requests) {
        SOSDESK_TAKE(const auto heard, contacts.about(own.request.number));
        page.contacts.insert(page.contacts.end(), heard.begin(), heard.end());
    }
    std::stable_sort(
        page.contacts.begin(), page.contacts.end(), [](const Contact& a, const Contact& b) { return b.at < a.at; });
    return {};
}

Result<void> addSurveys(Office& office, const std::vector<FacilityCode>& codes, FacilityPage& page)
{
    const SurveyStore surveys(office.database());
    SOSDESK_TAKE(const std::set<Day> days,
        surveys.days(SurveyKind::Weekly, page.today - weeklyDaysBack, page.today + weeklyDaysAhead));
    for (auto day = days.rbegin(); day != days.rend(); ++day) {
        for (const FacilityCode code : codes) {
            SOSDESK_TAKE(const auto survey, surveys.find(SurveyKind::Weekly, code, *day));
            if (survey) {
                page.weekly.push_back(*survey);
                break; // one answer a day: that of the code it has now
            }
        }
    }
    return {};
}

QString nameOf(const FacilityPage& page)
{
    if (page.listed) {
        return page.listed->name;
    }
    if (!page.requests.empty()) {
        return page.requests.front().request.facilityName;
    }
    return page.weekly.empty() ? QString() : QString::fromStdString(page.weekly.front().facilityName);
}

} // namespace

Result<FacilityPage> facilityPage(Office& office, FacilityCode code)
{
    const Reading reading(office.database());
    const FacilityStore facilities(office.database());
    FacilityPage page;
    page.code = code;
    page.today = office.today();
    SOSDESK_TAKE(page.listed, facilities.find(code));
    SOSDESK_TAKE(page.otherCodes, facilities.formerCodesOf(code));
    std::vector<FacilityCode> codes{code};
    codes.insert(codes.end(), page.otherCodes.begin(), page.otherCodes.end());
    SOSDESK_TRY(addRequests(office, codes, page));
    SOSDESK_TRY(addContacts(office, page));
    SOSDESK_TRY(addSurveys(office, codes, page));
    page.name = nameOf(page);
    StoredRequest asIfAsked; // the way a request of this place finds what was sent there
    asIfAsked.request.facilityCode = code;
    asIfAsked.request.facilityName = page.name;
    SOSDESK_TAKE(Dossier dossier, dossierOf(office, asIfAsked));
    page.distributions = std::move(dossier.distributions);
    if (page.name.isEmpty() && page.distributions.empty()) {
        return fail({ErrorCode::BadArgument, {}, 0, QStringLiteral("CODE"), sosdesk::textOf(code)});
    }
    return page;
}

} // namespace sosdesk
