// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/inquiry.h"

#include "core/desk/office.h"
#include "core/desk/review_request.h"
#include "core/desk/talk_news.h"
#include "core/review/blank.h"
#include "core/store/decision_store.h"
#include "core/store/inquiry_store.h"

#include <algorithm>

namespace sosdesk {
namespace {

tl::unexpected<Error> bad(const char* argument, const QString& value = {})
{
    return fail({ErrorCode::BadArgument, {}, 0, QString::fromLatin1(argument), value});
}

tl::unexpected<Error> against(const char* rule, const QString& number)
{
    return fail({ErrorCode::RuleViolated, {}, 0, QString::fromLatin1(rule), number});
}

/** Quantities that somebody can mean, each item once. */
Result<void> checkLines(const std::vector<DecisionLine>& lines, const Policy& policy)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const DecisionLine& line = lines[i];
        const bool again = std::any_of(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(i),
            [&](const DecisionLine& other) { return other.item == line.item; });
        const Quantity least = std::min(line.prefecture, line.state);
        const Quantity most = std::max(line.prefecture, line.state);
        if (again || policy.item(line.item) == nullptr || least < 0 || most > policy.largestQuantity) {
            return bad("line", QString::number(line.item.number));
        }
    }
    return {};
}

Result<void> checkEntry(const ReviewedRequest& reviewed, const InquiryEntry& entry)
{
    const QString& number = reviewed.stored.request.number;
    const bool quantities = entry.kind == InquiryKind::Quantities;
    const bool withdrawal = entry.kind == InquiryKind::Withdrawal;
    if (isBlank(entry.question) && !quantities) {
        return bad("question");
    }
    if (entry.lines.empty() == quantities) {
        return bad("line");
    }
    SOSDESK_TRY(checkLines(entry.lines, reviewed.policy));
    const bool answered = entry.answer || entry.outcome;
    if (answered && (quantities || withdrawal || (entry.outcome && !fits(entry.kind, *entry.outcome)))) {
        return bad("outcome", codeOf(entry.outcome));
    }
    if (withdrawal && reviewed.stored.request.status == RequestStatus::Closed) {
        return against("D8", number);
    }
    return withdrawal && withdrawalIn(reviewed.dossier.inquiries) != nullptr ? against("D9", number) : Result<void>();
}

Inquiry inquiryFrom(const Office& office, const QString& number, const InquiryEntry& entry)
{
    Inquiry inquiry;
    inquiry.requestNumber = number;
    inquiry.kind = entry.kind;
    inquiry.at = office.now();
    inquiry.officer = office.officer();
    inquiry.person = entry.person.trimmed();
    inquiry.question = entry.question.trimmed();
    inquiry.lines = entry.lines;
    std::sort(inquiry.lines.begin(), inquiry.lines.end(),
        [](const DecisionLine& a, const DecisionLine& b) { return a.item < b.item; });
    if (entry.answer || entry.outcome) {
        inquiry.answeredAt = office.now();
        inquiry.answer = entry.answer.value_or(QString()).trimmed();
        inquiry.outcome = entry.outcome;
    }
    return inquiry;
}

/** A completed 要 of a withdrawn request becomes a draft of the same content. */
Result<void> takeBack(Office& office, UnitOfWork& work, const ReviewedRequest& reviewed, RecordedInquiry& recorded)
{
    const std::optional<Decision>& decided = reviewed.dossier.decision;
    if (!decided || !decided->complete || decided->need != Need::Yes) {
        return {};
    }
    SOSDESK_TAKE(std::vector<LeftPaper> papers, leftPapers(office, decided->requestNumber));
    std::erase_if(papers, [](const LeftPaper& paper) { return !paper.ofThisDecision; });
    recorded.left = std::move(papers);
    Decision draft = *decided;
    draft.complete = false;
    draft.inBatch = false;
    draft.requestVersion = reviewed.stored.version;
    SOSDESK_TAKE(recorded.decision, DecisionStore(office.database()).record(work, draft, recorded.inquiry.question));
    return {};
}

/** The decision with the ministry's quantities in place of ours. */
Decision withQuantities(const ReviewedRequest& reviewed, const Inquiry& inquiry, const QString& officer)
{
    Decision decision = reviewed.dossier.decision.value_or(Decision());
    decision.requestNumber = inquiry.requestNumber;
    decision.need = Need::Yes;
    decision.complete = decision.complete && decision.requestVersion == reviewed.stored.version;
    decision.inBatch = false;
    decision.requestVersion = reviewed.stored.version;
    decision.regime = reviewed.review.regime;
    decision.officer = officer;
    for (const DecisionLine& line : inquiry.lines) {
        std::erase_if(decision.lines, [&](const DecisionLine& ours) { return ours.item == line.item; });
        if (line.total() != 0) {
            decision.lines.push_back(line);
        }
    }
    std::sort(decision.lines.begin(), decision.lines.end(),
        [](const DecisionLine& a, const DecisionLine& b) { return a.item < b.item; });
    if (std::any_of(decision.lines.begin(), decision.lines.end(), [](const auto& line) { return line.state > 0; })) {
        decision.method = Method::State; // what the state ships is ② (D3)
    }
    return decision;
}

/** Records the decision with the ministry's quantities; nothing when a rule stands against it. */
Result<void> takeOver(Office& office, UnitOfWork& work, const ReviewedRequest& reviewed, RecordedInquiry& recorded)
{
    const Decision decision = withQuantities(reviewed, recorded.inquiry, office.officer());
    recorded.violations = violationsOf(decision, reviewed.dossier, reviewed.review, reviewed.policy);
    const bool refused = std::any_of(recorded.violations.begin(), recorded.violations.end(),
        [&](const Violation& violation) { return violation.evenAsDraft || (decision.complete && violation.blocking); });
    if (!refused) {
        SOSDESK_TAKE(
            recorded.decision, DecisionStore(office.database()).record(work, decision, recorded.inquiry.question));
    }
    return {};
}

/** Journal and message. */
Result<void> tell(Office& office, UnitOfWork& work, const std::optional<Inquiry>& before, const Inquiry& inquiry)
{
    const QJsonObject earlier = before ? jsonOf(*before, office.items()) : QJsonObject();
    const QJsonObject after = jsonOf(inquiry, office.items());
    const QString& why = before ? inquiry.answer : inquiry.question;
    SOSDESK_TRY(work.journal({QStringLiteral("inquiry"), inquiry.requestNumber, earlier, after, why}));
    return work.send(QStringLiteral("inquiry"), inquiry.requestNumber, after);
}

/** Journal, message and end of the act. */
Result<void> conclude(Office& office, UnitOfWork& work, RecordedInquiry& recorded)
{
    const Inquiry& inquiry = recorded.inquiry;
    SOSDESK_TRY(tell(office, work, recorded.before, inquiry));
    SOSDESK_TRY(flagRefused(office, inquiry.requestNumber));
    SOSDESK_TRY(work.commit());
    recorded.operation = work.id();
    return {};
}

/** Whether an answer may still be written to it: an answer without an outcome may get one later. */
bool awaits(const Inquiry& inquiry, const std::optional<InquiryOutcome>& outcome)
{
    return !inquiry.outcome && (!outcome || fits(inquiry.kind, *outcome))
        && (inquiry.kind != InquiryKind::Withdrawal || outcome);
}

Result<Inquiry> wanted(const std::vector<Inquiry>& inquiries, const InquiryAnswer& answer)
{
    if (!answer.id.isNull()) {
        const auto found = std::find_if(
            inquiries.begin(), inquiries.end(), [&](const Inquiry& inquiry) { return inquiry.id == answer.id; });
        if (found == inquiries.end() || (answer.outcome && !fits(found->kind, *answer.outcome))) {
            return bad("id", textOf(answer.id));
        }
        return found->outcome ? Result<Inquiry>(fail({ErrorCode::Conflict, {}, 0, {}, found->requestNumber})) : *found;
    }
    std::vector<Inquiry> open;
    std::copy_if(inquiries.begin(), inquiries.end(), std::back_inserter(open),
        [&](const Inquiry& inquiry) { return awaits(inquiry, answer.outcome); });
    return open.size() == 1 ? Result<Inquiry>(open.front()) : bad("id", QString::number(open.size()));
}

} // namespace

Result<RecordedInquiry> recordInquiry(Office& office, const QString& number, const InquiryEntry& entry)
{
    SOSDESK_TAKE(const ReviewedRequest reviewed, reviewRequest(office, number));
    SOSDESK_TRY(checkEntry(reviewed, entry));
    RecordedInquiry recorded;
    recorded.inquiry = inquiryFrom(office, number, entry);
    SOSDESK_TAKE(auto work, office.begin(QStringLiteral("inquiry")));
    recorded.inquiry.id = {work->author().newId()};
    SOSDESK_TRY(InquiryStore(office.database()).add(*work, recorded.inquiry));
    if (entry.kind == InquiryKind::Withdrawal) {
        SOSDESK_TRY(takeBack(office, *work, reviewed, recorded));
    }
    SOSDESK_TRY(conclude(office, *work, recorded));
    return recorded;
}

Result<RecordedInquiry> answerInquiry(Office& office, const QString& number, const InquiryAnswer& answer)
{
    SOSDESK_TAKE(const ReviewedRequest reviewed, reviewRequest(office, number));
    RecordedInquiry recorded;
    SOSDESK_TAKE(recorded.inquiry, wanted(reviewed.dossier.inquiries, answer));
    const bool talk =
        recorded.inquiry.kind == InquiryKind::Ministry || recorded.inquiry.kind == InquiryKind::Consultation;
    if (!talk && !answer.outcome) {
        return bad("outcome");
    }
    if (isBlank(answer.answer) && (answer.outcome == InquiryOutcome::Revoked || (talk && !answer.outcome))) {
        return bad("answer");
    }
    recorded.before = recorded.inquiry;
    recorded.inquiry.answeredAt = office.now();
    recorded.inquiry.outcome = answer.outcome;
    recorded.inquiry.answer = isBlank(answer.answer) ? recorded.inquiry.answer : answer.answer.trimmed();
    SOSDESK_TAKE(auto work, office.begin(QStringLiteral("inquiry")));
    SOSDESK_TRY(InquiryStore(office.database()).answer(*work, recorded.inquiry));
    if (answer.outcome == InquiryOutcome::TakenOver) {
        SOSDESK_TRY(takeOver(office, *work, reviewed, recorded));
        if (!recorded.decision) {
            return recorded; // the act is rolled back
        }
    }
    SOSDESK_TRY(conclude(office, *work, recorded));
    return recorded;
}

Result<void> undoTalk(Office& office, UnitOfWork& work, const Act::Talk& talk)
{
    InquiryStore store(office.database());
    SOSDESK_TAKE(const std::vector<Inquiry> inquiries, store.about(talk.written.requestNumber));
    const auto stands = std::find_if(
        inquiries.begin(), inquiries.end(), [&](const Inquiry& inquiry) { return inquiry.id == talk.written.id; });
    if (stands == inquiries.end() || stands->outcome != talk.written.outcome || stands->answer != talk.written.answer) {
        return fail({ErrorCode::Conflict, {}, 0, {}, talk.written.requestNumber});
    }
    Inquiry restored = talk.restored;
    if (restored.outcome) {
        restored.answeredAt = office.now();
    }
    SOSDESK_TRY(store.answer(work, restored));
    return tell(office, work, *stands, restored);
}

} // namespace sosdesk
