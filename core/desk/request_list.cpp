// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/request_list.h"

#include "core/desk/dossier_of.h"
#include "core/desk/office.h"
#include "core/desk/reading.h"
#include "core/desk/review_request.h"
#include "core/desk/roll.h"
#include "core/desk/work_plan.h"
#include "core/domain/folding.h"
#include "core/domain/leftover.h"
#include "core/review/review.h"
#include "core/store/hold_store.h"

#include <algorithm>

namespace sosdesk {
namespace {

/** The folded key cannot hold a line end, so neither can what is searched for in it. */
bool matches(const Roll& roll, const RollEntry& entry, const ListFilter& filter, const std::string& search)
{
    return (!filter.status || entry.status == *filter.status)
        && roll.keyOf(entry.key).find(search) != std::string_view::npos;
}

/** The numbers of a view in its order, before anything is judged. */
Result<QStringList> numbersOf(Office& office, const ListFilter& filter)
{
    SOSDESK_TAKE(const Roll roll, loadRoll(office));
    SOSDESK_TAKE(const WorkSplit split, workSplit(office));
    SOSDESK_TAKE(const std::optional<ShareNumber> share, shareNamed(office, split, filter.share));
    SOSDESK_TAKE(const QStringList recent,
        filter.view == View::Recent ? recentNumbers(office) : Result<QStringList>(QStringList()));
    const std::string search = foldedKey(filter.search).toStdString();
    std::vector<const RollEntry*> found;
    for (const RollEntry& entry : roll.entries) {
        const bool stands = filter.view == View::Recent ? recent.contains(roll.wordsOf(entry.number))
                                                        : belongsTo(filter.view, entry, office.today());
        if (stands && (!share || entry.share == *share) && matches(roll, entry, filter, search)) {
            found.push_back(&entry);
        }
    }
    const auto rank = [&](const RollEntry* entry) {
        return filter.view == View::Today ? rankOf(*entry, office.today()) : 0;
    };
    std::stable_sort(found.begin(), found.end(), [&rank](const RollEntry* a, const RollEntry* b) {
        const int rankOfA = rank(a);
        const int rankOfB = rank(b);
        return rankOfA != rankOfB ? rankOfA < rankOfB : b->received < a->received; // newest first, drafts last
    });
    QStringList numbers;
    for (const RollEntry* const entry : found) {
        numbers << roll.wordsOf(entry->number);
    }
    std::stable_sort(numbers.begin(), numbers.end(),
        [&recent](const QString& a, const QString& b) { return recent.indexOf(a) < recent.indexOf(b); });
    return numbers;
}

} // namespace

ListedRequest listedFrom(StoredRequest stored, std::optional<Lane> lane, const Dossier& dossier, Hold hold)
{
    return {std::move(stored), lane, dossier.decision, std::move(hold),
        dossier.contacts.empty() ? std::nullopt : dossier.contacts.back().redialAt};
}

Result<std::vector<ListedRequest>> listRequests(Office& office, const ListFilter& filter)
{
    const Reading reading(office.database());
    SOSDESK_TAKE(const QStringList numbers, numbersOf(office, filter));
    std::vector<ListedRequest> listed;
    for (const QString& number : numbers) {
        SOSDESK_TRY(office.pause()); // whoever opens a request comes in between
        SOSDESK_TAKE(StoredRequest stored, requestOf(office, number));
        SOSDESK_TAKE(const Dossier dossier, dossierOf(office, stored));
        const std::optional<Lane> lane =
            judge(dossier, policyFor(office, stored.request), office.calendar(), office.today()).lane;
        if (!filter.lane || lane == filter.lane) {
            SOSDESK_TAKE(Hold hold, HoldStore(office.database()).of(number));
            listed.push_back(listedFrom(std::move(stored), lane, dossier, std::move(hold)));
        }
    }
    return listed;
}

} // namespace sosdesk
