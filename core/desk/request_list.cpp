// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/request_list.h"

#include "core/desk/office.h"
#include "core/desk/dossier_of.h"
#include "core/desk/reading.h"
#include "core/desk/review_request.h"
#include "core/domain/folding.h"
#include "core/review/review.h"
#include "core/store/journal_store.h"
#include "core/store/request_store.h"

#include <algorithm>
#include <set>

namespace sosdesk {
namespace {

constexpr int activeDays = 30; // 実施中: the past 30 days [facility]
constexpr int recentRequests = 50;

/** Of the requests that are due: not those that were sent on a day still to come (a clock that is wrong). */
bool belongsToToday(const StoredRequest& stored, Day today)
{
    if (!stored.processingDay || !isInReception(stored.request.status)) {
        return false;
    }
    const bool cameBefore = stored.request.received && dayOf(*stored.request.received) <= today;
    return *stored.processingDay <= today || cameBefore;
}

bool isActive(const StoredRequest& stored, Day today)
{
    return !stored.request.received || today - dayOf(*stored.request.received) <= activeDays;
}

bool matches(const StoredRequest& stored, const ListFilter& filter, const QString& search)
{
    if (filter.status && stored.request.status != *filter.status) {
        return false;
    }
    if (search.isEmpty()) {
        return true;
    }
    const Request& request = stored.request;
    return foldedKey(
        request.number + u' ' + request.title + u' ' + request.facilityName + u' ' + textOf(request.facilityCode))
        .contains(search);
}

Result<std::vector<StoredRequest>> recentlyTouched(Office& office)
{
    SOSDESK_TAKE(const std::vector<QString> numbers, JournalStore(office.database()).lastObjects(recentRequests));
    std::vector<StoredRequest> found;
    for (const QString& number : numbers) {
        SOSDESK_TAKE(const auto stored, RequestStore(office.database()).find(number));
        if (stored) {
            found.push_back(*stored);
        }
    }
    return found;
}

Result<std::vector<StoredRequest>> ofView(Office& office, View view)
{
    if (view == View::Recent) {
        return recentlyTouched(office);
    }
    std::vector<StoredRequest> found;
    const Day today = office.today();
    const auto visit = [&](const StoredRequest& stored) {
        const bool wanted = view == View::All || (view == View::Today && belongsToToday(stored, today))
            || (view == View::Active && isActive(stored, today)) || (view == View::Changed && !stored.changed.empty());
        if (wanted) {
            found.push_back(stored);
        }
    };
    RequestStore requests(office.database());
    SOSDESK_TRY(view == View::Today ? requests.eachDue(today, today - activeDays, visit) : requests.each(visit));
    return found;
}

} // namespace

std::optional<View> viewFromCode(QStringView code)
{
    static const std::array codes = {std::pair{u"today", View::Today}, std::pair{u"active", View::Active},
        std::pair{u"all", View::All}, std::pair{u"recent", View::Recent}, std::pair{u"changed", View::Changed}};
    for (const auto& [text, view] : codes) {
        if (code == QStringView(text)) {
            return view;
        }
    }
    return std::nullopt;
}

Result<std::vector<ListedRequest>> listRequests(Office& office, const ListFilter& filter)
{
    const Reading reading(office.database());
    SOSDESK_TAKE(auto candidates, ofView(office, filter.view));
    const QString search = foldedKey(filter.search);
    std::vector<ListedRequest> listed;
    for (StoredRequest& stored : candidates) {
        if (!matches(stored, filter, search)) {
            continue;
        }
        SOSDESK_TAKE(const Dossier dossier, dossierOf(office, stored));
        const std::optional<Lane> lane =
            judge(dossier, policyFor(office, stored.request), office.calendar(), office.today()).lane;
        if (!filter.lane || lane == filter.lane) {
            listed.push_back({std::move(stored), lane, dossier.decision});
        }
    }
    return listed;
}

} // namespace sosdesk
