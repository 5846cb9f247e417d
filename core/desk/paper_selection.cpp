// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/paper_selection.h"

#include "core/desk/day_board.h"
#include "core/desk/office.h"
#include "core/desk/reading.h"
#include "core/desk/request_list.h"
#include "core/desk/roll.h"
#include "core/store/decision_store.h"

#include <QFileInfo>

#include <algorithm>
#include <tuple>

namespace sosdesk {
namespace {

constexpr int lookBackDays = 62; ///< a request that is decided today is hardly older

/** A request that is meant, and by what it is put in order. */
struct Dated
{
    std::optional<Instant> received{};
    QString number{};

    friend bool operator<(const Dated& a, const Dated& b)
    {
        return std::tie(a.received, a.number) < std::tie(b.received, b.number);
    }
};

std::vector<QString> oldestFirst(std::vector<Dated> found)
{
    std::sort(found.begin(), found.end());
    std::vector<QString> numbers;
    numbers.reserve(found.size());
    for (const Dated& request : found) {
        numbers.push_back(request.number);
    }
    return numbers;
}

Result<std::vector<QString>> ofDay(Office& office, Day day)
{
    SOSDESK_TAKE(const Roll roll, loadRoll(office));
    std::vector<Dated> found;
    for (const RollEntry& entry : roll.entries) {
        if (entry.processingDay == day && isInReception(entry.status)) {
            found.push_back({entry.received, roll.wordsOf(entry.number)});
        }
    }
    return oldestFirst(std::move(found));
}

Result<bool> wasDecidedToday(Office& office, const QString& number)
{
    SOSDESK_TAKE(const std::optional<Decision> decision, DecisionStore(office.database()).latest(number));
    return decision && decision->need && dayOf(decision->at) == office.today();
}

/** A leftover of yesterday that is decided today must not fall between two lists. */
Result<std::vector<QString>> ofToday(Office& office)
{
    SOSDESK_TAKE(const Roll roll, loadRoll(office));
    std::vector<Dated> found;
    for (const RollEntry& entry : roll.entries) {
        if (!entry.processingDay || *entry.processingDay < office.today() - lookBackDays
            || !isInReception(entry.status)) {
            continue;
        }
        const QString number = roll.wordsOf(entry.number);
        bool isWanted = entry.processingDay == office.today();
        if (!isWanted && (entry.decided || entry.drafted)) {
            SOSDESK_TAKE(isWanted, wasDecidedToday(office, number));
        }
        if (isWanted) {
            found.push_back({entry.received, number});
        }
    }
    return oldestFirst(std::move(found));
}

Result<std::vector<QString>> ofLane(Office& office, Lane lane)
{
    ListFilter filter;
    filter.lane = lane;
    SOSDESK_TAKE(const std::vector<ListedRequest> listed, listRequests(office, filter));
    std::vector<Dated> found;
    found.reserve(listed.size());
    for (const ListedRequest& request : listed) {
        found.push_back({request.stored.request.received, request.stored.request.number});
    }
    return oldestFirst(std::move(found));
}

Result<std::vector<QString>> untoldOnes(Office& office)
{
    SOSDESK_TAKE(const DayBoard board, dayBoard(office));
    std::vector<QString> numbers;
    numbers.reserve(board.untold.size());
    for (const OpenEnd& end : board.untold) {
        numbers.push_back(end.number);
    }
    return numbers;
}

} // namespace

Result<std::vector<QString>> selectedNumbers(Office& office, const PaperSelection& selection)
{
    if (!selection.requests.isEmpty()) {
        QStringList once = selection.requests;
        once.removeDuplicates();
        return std::vector<QString>(once.begin(), once.end());
    }
    if (selection.lane) {
        return ofLane(office, *selection.lane);
    }
    if (selection.untold) {
        return untoldOnes(office);
    }
    return selection.date ? ofDay(office, *selection.date) : ofToday(office);
}

Result<void> eachSelected(
    Office& office, const PaperSelection& selection, const std::function<Result<void>(const ReviewedRequest&)>& visit)
{
    const Reading reading(office.database());
    SOSDESK_TAKE(const std::vector<QString> numbers, selectedNumbers(office, selection));
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
