// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/decision_rules.h"

#include "core/review/blank.h"
#include "core/review/causes.h"
#include "core/review/opinion_words.h"

#include <algorithm>
#include <numeric>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

/** A decision under examination, and what was found against it so far. */
struct Examination
{
    const Decision& decision;
    const Dossier& dossier;
    const Review& review;
    const Policy& policy;
    std::vector<Violation> violations{};

    void object(QLatin1StringView cause, std::optional<Item> item = std::nullopt, QJsonObject facts = {})
    {
        const auto causes = violationCauses();
        const auto known = std::find_if(
            causes.begin(), causes.end(), [&](const ViolationCause& candidate) { return candidate.cause == cause; });
        Q_ASSERT(known != causes.end());
        violations.push_back({known->rule, item, cause, std::move(facts), known->blocking, known->evenAsDraft});
    }

    [[nodiscard]] Quantity sumOf(Quantity DecisionLine::*side) const
    {
        return std::accumulate(decision.lines.begin(), decision.lines.end(), Quantity{0},
            [&](Quantity sum, const DecisionLine& line) { return sum + line.*side; });
    }
};

qint64 fact(Quantity quantity)
{
    return static_cast<qint64>(quantity);
}

/** Whether there is anything to decide, and somebody who does: D5, D8, D10. */
void examineStanding(Examination& examination)
{
    const Request& request = examination.dossier.request;
    const RequestStatus status = request.status;
    if (examination.dossier.mode == Mode::Live && request.received
        && examination.policy.isReceptionStopped(dayOf(*request.received))) {
        examination.object("reception_stopped"_L1, std::nullopt, {{u"requestDay"_s, isoOf(dayOf(*request.received))}});
    }
    if (status == RequestStatus::Closed) {
        examination.object("request_closed"_L1);
    } else if (!isInReception(status)) {
        examination.object("not_in_reception"_L1, std::nullopt, {{u"status"_s, codeOf(status)}});
    }
    if (isBlank(examination.decision.officer)) {
        examination.object("no_officer"_L1);
    }
    if (!examination.decision.need) {
        examination.object("no_need"_L1);
    }
}

bool isAsked(const Request& request, Item item)
{
    return std::any_of(request.lines.begin(), request.lines.end(),
        [&](const RequestLine& line) { return line.item == item && line.asked > 0; });
}

void examineLine(Examination& examination, const DecisionLine& line)
{
    const Quantity largest = examination.policy.largestQuantity;
    if (examination.policy.item(line.item) == nullptr) {
        examination.object("unknown_item"_L1, line.item);
    }
    if (line.prefecture < 0 || line.state < 0) {
        examination.object("negative_quantity"_L1, line.item);
    }
    if (line.prefecture > largest || line.state > largest) {
        examination.object("absurd_quantity"_L1, line.item, {{u"largest"_s, fact(largest)}});
    }
    if ((line.prefecture > 0 || line.state > 0) && !isAsked(examination.dossier.request, line.item)) {
        examination.object("item_not_asked"_L1, line.item);
    }
    const auto& lines = examination.decision.lines;
    const auto same =
        std::count_if(lines.begin(), lines.end(), [&](const DecisionLine& other) { return other.item == line.item; });
    if (same > 1) {
        examination.object("item_twice"_L1, line.item);
    }
}

void examineD1(Examination& examination)
{
    const Decision& decision = examination.decision;
    if (!decision.method) {
        examination.object("no_method"_L1);
    }
    const bool anyTotal = std::any_of(
        decision.lines.begin(), decision.lines.end(), [](const DecisionLine& line) { return line.total() > 0; });
    if (!anyTotal) {
        examination.object("no_quantity"_L1);
    }
    const int count = examination.review.priorOccasions;
    const bool blank = isBlank(decision.opinion);
    if (blank || !tellsOccasions(decision.opinion, count, examination.policy.words)) {
        examination.object("opinion_without_count"_L1, std::nullopt, {{u"count"_s, count}});
    }
    if (blank || !tellsCircumstances(decision.opinion, examination.dossier, examination.policy.words)) {
        examination.object("opinion_without_circumstances"_L1);
    }
}

/** What was said for 要 is no reason for 否, whoever wrote it. */
bool isSaidForApproval(const QString& opinion, const Dossier& dossier)
{
    const bool isApproval = dossier.decision && dossier.decision->need == Need::Yes;
    const QString& approval = isApproval ? dossier.decision->opinion : dossier.earlierApproval;
    return !isBlank(approval) && opinion.trimmed() == approval.trimmed();
}

void examineD2(Examination& examination)
{
    const Decision& decision = examination.decision;
    if (isBlank(decision.opinion) || isSaidForApproval(decision.opinion, examination.dossier)) {
        examination.object("no_reason"_L1);
    }
    if (decision.method) {
        examination.object("method_given"_L1);
    }
    for (const DecisionLine& line : decision.lines) {
        if (line.prefecture != 0 || line.state != 0) {
            examination.object("quantity_given"_L1, line.item, {{u"pieces"_s, fact(line.total())}});
        }
    }
}

void examineD3(Examination& examination)
{
    const Quantity state = examination.sumOf(&DecisionLine::state);
    const Quantity prefecture = examination.sumOf(&DecisionLine::prefecture);
    if (examination.decision.method == Method::Prefecture && state > 0) {
        examination.object("state_quantity_given"_L1, std::nullopt, {{u"pieces"_s, fact(state)}});
    }
    if (examination.decision.method == Method::State) {
        if (state <= 0) {
            examination.object("no_state_quantity"_L1);
        } else if (prefecture > 0 && !tellsWhyMixed(examination.decision.opinion, examination.policy.words)) {
            examination.object("mixed_without_reason"_L1);
        }
    }
}

/** A fail about an item that gets nothing is not decided against. */
bool goesAgainst(const Decision& decision, const Finding& finding)
{
    return finding.verdict == Verdict::Fail
        && (!finding.item || std::any_of(decision.lines.begin(), decision.lines.end(), [&](const DecisionLine& line) {
               return line.item == *finding.item && line.total() > 0;
           }));
}

void examineD6(Examination& examination)
{
    if (!isBlank(examination.decision.overrideReason)) {
        return;
    }
    for (const Finding& finding : examination.review.findings) {
        if (goesAgainst(examination.decision, finding)) {
            examination.object("no_override_reason"_L1, finding.item, {{u"check"_s, codeOf(finding.id)}});
        }
    }
}

void examineD7(Examination& examination)
{
    if (!examination.dossier.stock) {
        if (examination.sumOf(&DecisionLine::prefecture) > 0) {
            examination.object("no_stock_list"_L1);
        }
        return;
    }
    for (const DecisionLine& line : examination.decision.lines) {
        const auto balance = std::find_if(examination.dossier.stock->begin(), examination.dossier.stock->end(),
            [&](const StockBalance& known) { return known.item == line.item; });
        const Quantity free = balance == examination.dossier.stock->end() ? 0 : balance->free();
        if (line.prefecture > 0 && line.prefecture > free) {
            examination.object("above_free_stock"_L1, line.item,
                {{u"pieces"_s, fact(line.prefecture)}, {u"free"_s, fact(std::max<Quantity>(0, free))}});
        }
    }
}

/** What was talked about stands against 要: a withdrawal always, 不可 until a reason is written, an open question
 * warns. */
void examineD9(Examination& examination)
{
    const std::vector<Inquiry>& inquiries = examination.dossier.inquiries;
    if (const Inquiry* const withdrawal = withdrawalIn(inquiries)) {
        examination.object("withdrawn"_L1, std::nullopt, {{u"at"_s, isoOf(withdrawal->at)}});
        return;
    }
    if (talksRefused(inquiries) && isBlank(examination.decision.overrideReason)) {
        examination.object("talks_refused"_L1);
    }
    if (anyOpen(inquiries)) {
        const auto open = std::count_if(inquiries.begin(), inquiries.end(), isOpen);
        examination.object("inquiry_open"_L1, std::nullopt, {{u"openInquiries"_s, static_cast<qint64>(open)}});
    }
}

} // namespace

std::vector<Violation> violationsOf(
    const Decision& decision, const Dossier& dossier, const Review& review, const Policy& policy)
{
    Examination examination{decision, dossier, review, policy};
    examineStanding(examination);
    for (const DecisionLine& line : decision.lines) {
        examineLine(examination, line);
    }
    // Quantities that cannot be meant are not added up: their sum may not even be a number.
    if (std::any_of(examination.violations.begin(), examination.violations.end(),
            [](const Violation& violation) { return violation.item && violation.evenAsDraft; })) {
        return std::move(examination.violations);
    }
    if (decision.need == Need::Yes) {
        examineD1(examination);
        examineD3(examination);
        examineD6(examination);
        examineD7(examination);
        examineD9(examination);
    } else if (decision.need == Need::No) {
        examineD2(examination);
    }
    return std::move(examination.violations);
}

} // namespace sosdesk
