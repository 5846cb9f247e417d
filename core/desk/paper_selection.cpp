// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/paper_selection.h"

#include "core/desk/dossier_of.h"
#include "core/desk/office.h"
#include "core/desk/reading.h"
#include "core/desk/request_list.h"
#include "core/desk/roll.h"
#include "core/store/decision_store.h"

#include <QFileInfo>

#include <algorithm>

namespace sosdesk {
namespace {

constexpr int lookBackDays = 62; ///< a request that is decided today is hardly older

std::vector<QString> oldestFirst(std::vector<StoredRequest> found)
{
    std::sort(found.begin(), found.end(), [](const StoredRequest& a, const StoredRequest& b) {
        return std::tie(a.request.received, a.request.number) < std::tie(b.request.received, b.request.number);
    });
    std::vector<QString> numbers;
    numbers.reserve(found.size());
    for (const StoredRequest& stored : found) {
        numbers.push_back(stored.request.number);
    }
    return numbers;
}

Result<std::vector<StoredRequest>> processedSince(Office& office, Day since)
{
    SOSDESK_TAKE(const Roll roll, loadRoll(office));
    std::vector<StoredRequest> found;
    for (const RollEntry& entry : roll.entries) {
        if (entry.processingDay && *entry.processingDay >= since && isInReception(entry.status)) {
            SOSDESK_TAKE(const StoredRequest stored, requestOf(office, roll.wordsOf(entry.number)));
            found.push_back(stored);
        }
    }
    return found;
}

Result<std::vector<QString>> ofDay(Office& office, Day day)
{
    SOSDESK_TAKE(std::vector<StoredRequest> found, processedSince(office, day));
    std::erase_if(found, [day](const StoredRequest& stored) { return stored.processingDay != day; });
    return oldestFirst(std::move(found));
}

/** A leftover of yesterday that is decided today must not fall between two lists. */
Result<std::vector<QString>> ofToday(Office& office)
{
    SOSDESK_TAKE(const std::vector<StoredRequest> found, processedSince(office, office.today() - lookBackDays));
    std::vector<StoredRequest> wanted;
    for (const StoredRequest& stored : found) {
        bool isWanted = stored.processingDay == office.today();
        if (!isWanted) {
            SOSDESK_TAKE(const auto decision, DecisionStore(office.database()).latest(stored.request.number));
            isWanted = decision && decision->need && dayOf(decision->at) == office.today();
        }
        if (isWanted) {
            wanted.push_back(stored);
        }
    }
    return oldestFirst(std::move(wanted));
}

Result<std::vector<QString>> ofLane(Office& office, Lane lane)
{
    ListFilter filter;
    filter.lane = lane;
    SOSDESK_TAKE(const std::vector<ListedRequest> listed, listRequests(office, filter));
    std::vector<StoredRequest> found;
    found.reserve(listed.size());
    for (const ListedRequest& request : listed) {
        found.push_back(request.stored);
    }
    return oldestFirst(std::move(found));
}

Result<std::vector<QString>> numbersOf(Office& office, const PaperSelection& selection)
{
    if (!selection.requests.isEmpty()) {
        QStringList once = selection.requests;
        once.removeDuplicates();
        return std::vector<QString>(once.begin(), once.end());
    }
    if (selection.lane) {
        return ofLane(office, *selection.lane);
    }
    return selection.date ? ofDay(office, *selection.date) : ofToday(office);
}

} // namespace

Result<void> eachSelected(
    Office& office, const PaperSelection& selection, const std::function<Result<void>(const ReviewedRequest&)>& visit)
{
    const Reading reading(office.database());
    SOSDESK_TAKE(const std::vector<QString> numbers, numbersOf(office, selection));
    for (const QString& number : numbers) {
        SOSDESK_TAKE(const ReviewedRequest reviewed, reviewRequest(office, number));
        SOSDESK_TRY(visit(reviewed));
    }
    return {};
}

Matter matterOf(const Office& office, const ReviewedRequest& reviewed)
{
    return {reviewed.dossier, reviewed.review, policyFor(office, reviewed.stored.request), office.calendar()};
}

PaperRecord::Told toldOf(const ReviewedRequest& reviewed)
{
    const std::optional<Decision>& decision = reviewed.dossier.decision;
    return {reviewed.stored.request.number, decision ? decision->version : 0};
}

QString folderOf(Office& office)
{
    return QFileInfo(office.database().path()).absolutePath();
}

} // namespace sosdesk
