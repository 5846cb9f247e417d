// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/watch_list_of.h"

#include "core/desk/office.h"
#include "core/desk/stock_balances.h"
#include "core/store/facility_store.h"
#include "core/store/survey_store.h"
#include "core/store/watch_store.h"

#include <algorithm>
#include <unordered_set>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

constexpr int surveysLookedAt = 2;
/** As far as C3 looks back: who got something since is looked after. */
constexpr int daysBack = 28;
constexpr int dailyDaysBack = 7;

bool holds(const std::vector<FacilityCode>& codes, FacilityCode code)
{
    return std::binary_search(codes.begin(), codes.end(), code);
}

/** What is asked once for all facilities. */
struct Known
{
    std::vector<FacilityCode> served{};
    std::vector<FacilityCode> asked{};
    std::vector<FacilityCode> inReview{};
    std::map<FacilityCode, WatchOffer> offers{};
    std::set<Day> dailyDays{};
};

Result<Known> gather(Office& office)
{
    const WatchStore store(office.database());
    const Day since = office.today() - daysBack;
    Known known;
    SOSDESK_TAKE(known.served, store.servedSince(since));
    SOSDESK_TAKE(known.asked, store.askedSince(since));
    SOSDESK_TAKE(known.inReview, store.inReview());
    SOSDESK_TAKE(known.offers, store.offersSince(since));
    SOSDESK_TAKE(known.dailyDays,
        SurveyStore(office.database()).days(SurveyKind::Daily, office.today() - dailyDaysBack, office.today()));
    return known;
}

/** The facility's newest daily answer of the week; nothing when there is none. */
Result<std::optional<Survey>> dailyOf(Office& office, FacilityCode facility, const std::set<Day>& days)
{
    const SurveyStore surveys(office.database());
    for (auto day = days.rbegin(); day != days.rend(); ++day) {
        SOSDESK_TAKE(auto survey, surveys.find(SurveyKind::Daily, facility, *day));
        if (survey) {
            return survey;
        }
    }
    return std::optional<Survey>();
}

Result<std::optional<WatchRow>> rowOf(Office& office, const Known& known, const Policy& policy, const Survey& answer)
{
    const FacilityCode code = answer.facility;
    SOSDESK_TAKE(const auto facility, FacilityStore(office.database()).find(code));
    WatchFacts facts{worksOnInfection(policy.eligibility, facility, answer, {}), holds(known.asked, code)};
    if (!facts.worksOnInfection && !facts.asked && answer.wantsEmergency != Answer::Yes) {
        SOSDESK_TAKE(const auto daily, dailyOf(office, code, known.dailyDays)); // all others stand in W1 anyway
        facts.worksOnInfection = worksOnInfection(policy.eligibility, facility, answer, daily);
    }
    auto entry = watched(answer, facts, policy);
    if (!entry) {
        return std::optional<WatchRow>();
    }
    WatchRow row{*std::move(entry)};
    if (facility) {
        row.entry.name = facility->name;
        row.kind = facility->kind;
        row.phone = facility->phone;
        row.person = facility->contactPerson;
    }
    const auto offer = known.offers.find(code);
    if (offer != known.offers.end() && offer->second.surveyDay == answer.day) {
        row.offer = offer->second;
    }
    return std::optional(std::move(row));
}

/** The short answers of a day that nobody looks after yet, of facilities that no newer day had; every facility of the
 *  day becomes known. */
Result<std::vector<Survey>> shortAnswers(
    Office& office, const Known& known, Day day, std::unordered_set<std::int64_t>& seen, qint64& answers)
{
    std::vector<Survey> found;
    SOSDESK_TRY(WatchStore(office.database()).eachAnswer(day, [&](const Survey& answer) {
        if (seen.insert(answer.facility.number).second) {
            ++answers;
            if (isShort(answer) && !holds(known.served, answer.facility) && !holds(known.inReview, answer.facility)) {
                found.push_back(answer);
            }
        }
    }));
    return found;
}

/** Ranks the rows by their entries, and says what the stock could give in that order. */
Result<void> rank(Office& office, const Policy& policy, WatchList& list)
{
    std::vector<WatchEntry> entries;
    std::map<FacilityCode, WatchRow> byCode;
    for (WatchRow& row : list.rows) {
        const FacilityCode code = row.entry.facility;
        entries.push_back(std::move(row.entry));
        byCode.emplace(code, std::move(row));
    }
    rankByUrgency(entries);
    SOSDESK_TAKE(const auto stock, stockBalances(office));
    list.stockKnown = stock.has_value();
    if (stock) {
        offerFrom(*stock, policy, entries);
    }
    list.rows.clear();
    for (WatchEntry& entry : entries) {
        WatchRow& row = byCode.at(entry.facility);
        row.entry = std::move(entry);
        list.rows.push_back(std::move(row));
    }
    return {};
}

} // namespace

Result<WatchList> watchList(Office& office)
{
    WatchList list;
    list.today = office.today();
    SOSDESK_TAKE(list.days, WatchStore(office.database()).newestDays(office.today(), surveysLookedAt));
    SOSDESK_TAKE(const Known known, gather(office));
    const Policy& policy = office.policies().forDay(office.today());
    std::unordered_set<std::int64_t> seen;
    for (const Day day : list.days) {
        SOSDESK_TAKE(const std::vector<Survey> answers, shortAnswers(office, known, day, seen, list.answers));
        for (const Survey& answer : answers) {
            SOSDESK_TRY(office.pause());
            SOSDESK_TAKE(auto row, rowOf(office, known, policy, answer));
            if (row) {
                list.rows.push_back(*std::move(row));
            }
        }
    }
    SOSDESK_TRY(rank(office, policy, list));
    return list;
}

Result<OperationId> recordOffer(Office& office, WatchOffer offer)
{
    const bool nothing =
        std::all_of(offer.lines.begin(), offer.lines.end(), [](const OfferLine& line) { return line.pieces == 0; });
    const bool negative =
        std::any_of(offer.lines.begin(), offer.lines.end(), [](const OfferLine& line) { return line.pieces < 0; });
    if (offer.facility.isNone()) {
        return fail({ErrorCode::BadArgument, {}, 0, u"facility"_s});
    }
    if (negative || (offer.outcome == OfferOutcome::Accepted && nothing)) {
        return fail({ErrorCode::BadArgument, {}, 0, u"pieces"_s});
    }
    offer.at = office.now();
    offer.officer = office.officer();
    SOSDESK_TAKE(auto work, office.begin(u"watch_offer"_s));
    SOSDESK_TRY(WatchStore(office.database()).record(*work, offer));
    SOSDESK_TRY(work->commit());
    return work->id();
}

Result<std::vector<OutlookWeek>> outlookWeeks(Office& office, int weeks)
{
    const WatchStore store(office.database());
    SOSDESK_TAKE(std::vector<Day> days, store.newestDays(office.today(), weeks));
    std::reverse(days.begin(), days.end());
    std::vector<OutlookWeek> all;
    for (const Day day : days) {
        SOSDESK_TRY(office.pause());
        OutlookWeek week{day};
        std::array<OutlookCount, maxItemNumber> counts{};
        SOSDESK_TRY(store.eachAnswer(day, [&](const Survey& answer) {
            ++week.answers;
            for (std::size_t i = 0; i < counts.size(); ++i) {
                const auto outlook = static_cast<std::uint8_t>(answer.lines[i].outlook); // no answer is far beyond all
                const bool isKnown = outlook < counts[i].byOutlook.size();
                ++(isKnown ? counts[i].byOutlook[outlook] : counts[i].none);
            }
        }));
        for (const ItemDescription& item : office.items().items()) {
            week.items[item.item] = counts[static_cast<std::size_t>(item.item.number - 1)];
        }
        all.push_back(std::move(week));
    }
    return all;
}

} // namespace sosdesk
