// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/request_entry.h"

#include "core/review/blank.h"

#include <algorithm>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

/** After so many days a facility has the G-MIS ID that it applied for (about a week [manual]). */
constexpr int daysUntilId = 7;
/** A typed text that nobody can mean. */
constexpr qsizetype longestText = 4000;

class Issues
{
public:
    void missing(const QString& cause, const QString& field, std::optional<Item> item = {})
    {
        m_all.push_back({cause, field, item, true});
    }
    void odd(const QString& cause, const QString& field, std::optional<Item> item = {})
    {
        m_all.push_back({cause, field, item, false});
    }
    [[nodiscard]] std::vector<EntryIssue> all() && { return std::move(m_all); }

private:
    std::vector<EntryIssue> m_all;
};

void checkFacility(const RequestEntry& entry, const EntryFacts& facts, Issues& issues)
{
    if (isBlank(entry.facilityName)) {
        issues.missing(u"no_facility"_s, u"facility"_s);
    } else if (entry.facilityName.size() > longestText || entry.remarks.size() > longestText) {
        issues.missing(u"text_too_long"_s, u"facility"_s);
    }
    if (!entry.facilityCode.isNone() && !hasValidCheckDigit(entry.facilityCode)) {
        issues.odd(u"bad_check_digit"_s, u"code"_s);
    } else if (!entry.facilityCode.isNone() && !facts.facilityKnown) {
        issues.odd(u"facility_not_listed"_s, u"code"_s);
    }
    if (entry.channel == Channel::Urgent && entry.facilityCode.isNone()) {
        issues.odd(u"no_code"_s, u"code"_s); // no history, no surveys, no overlap will be found
    }
}

bool isPossible(std::optional<Quantity> quantity, Quantity largest)
{
    return !quantity || (0 <= *quantity && *quantity <= largest);
}

void checkLines(const RequestEntry& entry, const EntryFacts& facts, Issues& issues)
{
    const auto asks = [](const RequestLine& line) { return line.asked > 0; };
    if (std::none_of(entry.lines.begin(), entry.lines.end(), asks)) {
        issues.missing(u"nothing_asked"_s, u"lines"_s);
    }
    for (const RequestLine& line : entry.lines) {
        const Quantity largest = facts.largestQuantity;
        if (!isPossible(line.asked, largest) || !isPossible(line.stock, largest) || !isPossible(line.weeklyUse, largest)
            || !isPossible(line.purchase, largest)) {
            issues.missing(u"impossible_quantity"_s, u"lines"_s, line.item);
        } else if (line.asked > 0 && (!line.stock || !line.weeklyUse || !line.purchase || !line.outlook)) {
            issues.odd(u"line_incomplete"_s, u"lines"_s, line.item);
        }
    }
}

void checkSheet(const RequestEntry& entry, const EntryFacts& facts, Issues& issues)
{
    const Day received = dayOf(entry.received.value_or(facts.now));
    if (!entry.conditionsConfirmed.value_or(false)) {
        issues.odd(u"conditions_not_confirmed"_s, u"conditions"_s);
    }
    if (facts.hasGmisId) {
        issues.odd(u"has_gmis_id"_s, u"facility"_s);
    }
    if (!entry.form.idAppliedOn) {
        issues.odd(u"no_id_application"_s, u"idAppliedOn"_s);
    } else if (dayOf(facts.now) < *entry.form.idAppliedOn) {
        issues.missing(u"id_application_in_future"_s, u"idAppliedOn"_s);
    } else if (received - *entry.form.idAppliedOn > daysUntilId) {
        issues.odd(u"id_application_old"_s, u"idAppliedOn"_s);
    }
}

void checkCircumstances(const RequestEntry& entry, Issues& issues)
{
    if (!entry.circumstances) {
        issues.odd(u"no_circumstances"_s, u"circumstances"_s);
    } else if (*entry.circumstances == Circumstances::Other && isBlank(entry.note)) {
        issues.odd(u"other_without_words"_s, u"circumstances"_s);
    } else if (*entry.circumstances == Circumstances::Stockout && !entry.purchasable) {
        issues.odd(u"stockout_without_purchase"_s, u"circumstances"_s);
    }
}

void checkCounts(const RequestForm& form, Issues& issues)
{
    if (!form.institutions || !form.institutionsWithin1Week || !form.institutionsWithin3Weeks) {
        issues.odd(u"counts_missing"_s, u"institutions"_s);
    }
    for (const std::optional<int> count :
        {form.institutions, form.institutionsWithin1Week, form.institutionsWithin3Weeks}) {
        if (count.value_or(0) < 0) {
            issues.missing(u"impossible_count"_s, u"institutions"_s);
            return;
        }
    }
}

} // namespace

std::vector<EntryIssue> issuesOf(const RequestEntry& entry, const EntryFacts& facts)
{
    Issues issues;
    checkFacility(entry, facts, issues);
    checkLines(entry, facts, issues);
    if (entry.received && facts.now < *entry.received) {
        issues.missing(u"received_in_future"_s, u"received"_s);
    }
    if (!facts.channelInRegime) {
        issues.odd(u"channel_not_in_regime"_s, u"channel"_s);
    }
    switch (entry.channel) {
    case Channel::Sheet:
        checkSheet(entry, facts, issues);
        break;
    case Channel::Aggregator:
        checkCounts(entry.form, issues);
        break;
    case Channel::Urgent:
        if (entry.number.isEmpty()) {
            checkCircumstances(entry, issues);
        }
        break;
    case Channel::Gmis:
        issues.missing(u"channel_not_typed"_s, u"channel"_s);
        break;
    }
    return std::move(issues).all();
}

} // namespace sosdesk
