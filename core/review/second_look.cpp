// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/second_look.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace sosdesk {
namespace {

using Row = std::pair<CheckId, std::optional<Item>>;

struct Verdicts
{
    std::optional<Verdict> before{};
    std::optional<Verdict> after{};
};

/** A check may give several rows for one item; the worst counts. */
std::optional<Verdict> worse(std::optional<Verdict> known, Verdict verdict)
{
    const auto weight = [](Verdict one) {
        return one == Verdict::Fail ? 3 : one == Verdict::Attention ? 2 : one == Verdict::Unknown ? 1 : 0;
    };
    return known && weight(*known) >= weight(verdict) ? known : verdict;
}

bool isClear(std::optional<Verdict> verdict)
{
    return !verdict || *verdict == Verdict::Ok;
}

template <typename Wanted>
std::vector<CheckShift> chosen(const std::vector<CheckShift>& rows, Wanted wanted)
{
    std::vector<CheckShift> found;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(found), wanted);
    return found;
}

std::vector<CheckShift> rowsOf(const Review& before, const Review& after)
{
    std::map<Row, Verdicts> verdicts;
    for (const Finding& finding : before.findings) {
        Verdicts& row = verdicts[{finding.id, finding.item}];
        row.before = worse(row.before, finding.verdict);
    }
    for (const Finding& finding : after.findings) {
        Verdicts& row = verdicts[{finding.id, finding.item}];
        row.after = worse(row.after, finding.verdict);
    }
    std::vector<CheckShift> rows;
    rows.reserve(verdicts.size());
    for (const auto& [row, verdict] : verdicts) {
        rows.push_back({row.first, row.second, verdict.before, verdict.after});
    }
    return rows;
}

Quantity askedFor(const Request& request, Item item)
{
    Quantity asked = 0;
    for (const RequestLine& line : request.lines) {
        asked += line.item == item ? line.asked : 0;
    }
    return asked;
}

Quantity decidedFor(const Decision& decision, Item item)
{
    Quantity decided = 0;
    for (const DecisionLine& line : decision.lines) {
        decided += line.item == item ? line.total() : 0;
    }
    return decided;
}

} // namespace

void compareQuantities(SecondLook& look, const Decision& decision, const Request& before, const Request& after)
{
    if (decision.need != Need::Yes) {
        return;
    }
    for (const DecisionLine& line : decision.lines) {
        const Quantity asked = askedFor(after, line.item);
        if (line.total() > asked && asked < askedFor(before, line.item)) {
            look.above.push_back(line.item);
        }
    }
    for (const RequestLine& line : after.lines) {
        if (line.asked > 0 && askedFor(before, line.item) <= 0 && decidedFor(decision, line.item) <= 0) {
            look.unanswered.push_back(line.item);
        }
    }
}

SecondLook compare(const Review& before, const Review& after, bool isWithdrawn)
{
    const std::vector<CheckShift> rows = rowsOf(before, after);
    SecondLook look;
    look.shifts = chosen(rows, [](const CheckShift& row) { return row.before != row.after; });
    if (isWithdrawn) {
        look.outcome = SecondLookOutcome::Withdrawn;
        return look;
    }
    const auto fails = chosen(rows, [](const CheckShift& row) { return row.after == Verdict::Fail; });
    const auto newlyFails = chosen(fails, [](const CheckShift& row) { return row.before != Verdict::Fail; });
    const auto newlyUnclear =
        chosen(look.shifts, [](const CheckShift& row) { return isClear(row.before) && !isClear(row.after); });
    const auto cleared =
        chosen(look.shifts, [](const CheckShift& row) { return !isClear(row.before) && isClear(row.after); });
    const bool allClear =
        std::all_of(rows.begin(), rows.end(), [](const CheckShift& row) { return isClear(row.after); });
    const bool noLongerFails = fails.empty()
        && std::any_of(rows.begin(), rows.end(), [](const CheckShift& row) { return row.before == Verdict::Fail; });
    if (!newlyFails.empty()) {
        look.outcome = SecondLookOutcome::NowFails;
        look.about = newlyFails;
    } else if (!newlyUnclear.empty()) {
        look.outcome = SecondLookOutcome::NowUnclear;
        look.about = newlyUnclear;
    } else if (noLongerFails || (allClear && !cleared.empty())) {
        look.outcome = SecondLookOutcome::NowPasses;
        look.about = cleared;
    } else if (!fails.empty()) {
        look.outcome = SecondLookOutcome::StillFails;
        look.about = fails;
    }
    return look;
}

} // namespace sosdesk
