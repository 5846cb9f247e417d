// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/watch_list.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace sosdesk {
namespace {

constexpr auto within1Week = static_cast<std::int8_t>(Outlook::Within1Week);
constexpr auto within3Weeks = static_cast<std::int8_t>(Outlook::Within3Weeks);

bool isShort(const SurveyLine& line)
{
    return line.outlook == within1Week || line.outlook == within3Weeks;
}

template <typename Code>
bool anyOf(const std::set<Code>& held, const std::set<Code>& wanted)
{
    return std::any_of(held.begin(), held.end(), [&wanted](Code code) { return wanted.count(code) > 0; });
}

bool shows(const AnswerProof& proof, const Survey& weekly, const std::optional<Survey>& daily)
{
    switch (proof.answer) {
    case SurveyAnswer::Inpatients:
        return daily && daily->inpatients >= proof.atLeast;
    case SurveyAnswer::Receivable:
        return daily && daily->receivable >= proof.atLeast;
    case SurveyAnswer::Support:
        return weekly.support == Answer::Yes;
    case SurveyAnswer::Pcr:
        return weekly.pcr == Answer::Yes;
    }
    Q_UNREACHABLE();
}

std::optional<int> coverOf(const SurveyLine& line)
{
    if (line.stock < 0 || line.weeklyUse <= 0) {
        return std::nullopt;
    }
    const std::int64_t tenths = std::int64_t{line.stock} * 10 / line.weeklyUse;
    return static_cast<int>(std::min<std::int64_t>(tenths, std::numeric_limits<int>::max()));
}

Quantity wantedOf(const SurveyLine& line, const ItemDescription& item, const Policy& policy)
{
    if (line.weeklyUse < 0 || line.purchase < 0) {
        return 0;
    }
    const Quantity need = std::max<Quantity>(0, line.weeklyUse - line.purchase) * policy.suggestedWeeks;
    return (need + item.packSize - 1) / item.packSize * item.packSize;
}

/** Thousandths of a week that the stock lasts: tenths are for people. Unknown stands behind all others. */
std::int64_t lastsOf(const WatchLine& line)
{
    return line.cover ? std::int64_t{line.stock} * 1'000 / line.weeklyUse : std::numeric_limits<std::int64_t>::max();
}

/** Smaller is more urgent. */
auto urgencyOf(const WatchLine& line)
{
    return std::tuple(line.outlook, lastsOf(line), -line.weeklyUse, line.item);
}

auto urgencyOf(const WatchEntry& entry)
{
    const WatchLine& worst = entry.lines.front();
    return std::tuple(worst.outlook, lastsOf(worst), entry.group, -worst.weeklyUse, entry.facility);
}

std::optional<WatchGroup> groupOf(const Survey& answer, const WatchFacts& facts, bool withinOneWeek)
{
    const bool asked = facts.asked || answer.wantsEmergency == Answer::Yes;
    if (facts.served || facts.inReview) {
        return std::nullopt;
    }
    if (asked) {
        return WatchGroup::W1;
    }
    if (!facts.worksOnInfection) {
        return withinOneWeek ? std::optional(WatchGroup::W3) : std::nullopt;
    }
    return WatchGroup::W2;
}

} // namespace

bool isShort(const Survey& answer)
{
    return std::any_of(answer.lines.begin(), answer.lines.end(), [](const SurveyLine& line) { return isShort(line); });
}

bool worksOnInfection(const Eligibility& eligibility, const std::optional<Facility>& facility, const Survey& weekly,
    const std::optional<Survey>& daily)
{
    if (facility
        && (anyOf(facility->agreements, eligibility.agreements)
            || anyOf(facility->designations, eligibility.designations))) {
        return true;
    }
    return std::any_of(eligibility.answers.begin(), eligibility.answers.end(), [&](const AnswerProof& proof) {
        const bool counts = !facility || !facility->kind
            || (proof.exceptKinds.count(*facility->kind) == 0
                && (proof.onlyKinds.empty() || proof.onlyKinds.count(*facility->kind) > 0));
        return counts && shows(proof, weekly, daily);
    });
}

std::optional<WatchEntry> watched(const Survey& answer, const WatchFacts& facts, const Policy& policy)
{
    WatchEntry entry{answer.facility, QString::fromStdString(answer.facilityName), answer.day};
    entry.wantedSos = answer.wantsEmergency == Answer::Yes;
    for (const ItemDescription& item : policy.items) {
        const SurveyLine& line = answer.line(item.item);
        if (isShort(line)) {
            entry.lines.push_back({item.item, static_cast<Outlook>(line.outlook), line.stock, line.weeklyUse,
                line.purchase, coverOf(line), wantedOf(line, item, policy)});
        }
    }
    if (entry.lines.empty()) {
        return std::nullopt;
    }
    std::sort(entry.lines.begin(), entry.lines.end(),
        [](const WatchLine& a, const WatchLine& b) { return urgencyOf(a) < urgencyOf(b); });
    const auto group = groupOf(answer, facts, entry.lines.front().outlook == Outlook::Within1Week);
    if (!group) {
        return std::nullopt;
    }
    entry.group = *group;
    return entry;
}

void rankByUrgency(std::vector<WatchEntry>& entries)
{
    std::sort(entries.begin(), entries.end(),
        [](const WatchEntry& a, const WatchEntry& b) { return urgencyOf(a) < urgencyOf(b); });
}

void offerFrom(const std::vector<StockBalance>& stock, const Policy& policy, std::vector<WatchEntry>& entries)
{
    std::map<Item, Quantity> left;
    for (const StockBalance& balance : stock) {
        left[balance.item] = std::max<Quantity>(0, balance.free());
    }
    for (WatchEntry& entry : entries) {
        for (WatchLine& line : entry.lines) {
            const ItemDescription* item = policy.item(line.item);
            const Quantity pack = item != nullptr ? item->packSize : 1;
            Quantity& free = left[line.item];
            line.offered = std::min(line.wanted, free / pack * pack);
            free -= line.offered;
        }
    }
}

} // namespace sosdesk
