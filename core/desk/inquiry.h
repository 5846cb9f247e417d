// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/desk/act.h"
#include "core/desk/inquiry_entry.h"
#include "core/desk/left_papers.h"
#include "core/domain/id.h"
#include "core/review/decision_rules.h"

namespace sosdesk {

class Office;
class UnitOfWork;

/** What came of it. Nothing was saved when there is no operation; then @p violations says why. */
struct RecordedInquiry
{
    std::optional<OperationId> operation{};
    Inquiry inquiry{};
    std::optional<Inquiry> before{};     ///< how it stood; nothing for a new one
    std::optional<Decision> decision{};  ///< the version that it made of the decision
    std::vector<Violation> violations{}; ///< of that version
    std::vector<LeftPaper> left{};       ///< what had told of a decision that is none any more
};

/** Writes an inquiry down. A withdrawal takes a completed 要 back to a draft in the same act, so that its stock is free
 *  and it is on no delivery list. BadArgument: without words, or with quantities that cannot be; RuleViolated (D9) for
 *  a second withdrawal, (D8) for one after 受付完了; UnknownRequest. */
[[nodiscard]] Result<RecordedInquiry> recordInquiry(Office& office, const QString& number, const InquiryEntry& entry);

/** Writes answer and outcome. `taken_over` makes the ministry's quantities a new version of the decision in the same
 *  act, completed when the old one was and the request is still as it was decided; `revoked` lets a withdrawn request
 *  be decided again. Conflict when somebody answered it; BadArgument for an outcome that it cannot have. */
[[nodiscard]] Result<RecordedInquiry> answerInquiry(Office& office, const QString& number, const InquiryAnswer& answer);

/** Brings back in @p work how an inquiry was answered, or revokes a withdrawal. Conflict when somebody answered it
 *  since. */
[[nodiscard]] Result<void> undoTalk(Office& office, UnitOfWork& work, const Act::Talk& talk);

} // namespace sosdesk
