// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/standing.h"

#include "core/review/blank.h"

#include <algorithm>

namespace sosdesk {

bool isTakenBack(const Decision& decision, const Request& request, const std::vector<Inquiry>& inquiries)
{
    if (!decision.complete || decision.need != Need::Yes || request.status == RequestStatus::Closed) {
        return false;
    }
    if (request.status != RequestStatus::UnderReview || withdrawalIn(inquiries) != nullptr) {
        return true;
    }
    // Who completes it with a reason after the 不可 knows of it; who did before does not.
    const bool saidSince = std::any_of(inquiries.begin(), inquiries.end(), [&](const Inquiry& inquiry) {
        return inquiry.outcome == InquiryOutcome::Refused && inquiry.answeredAt && *inquiry.answeredAt > decision.at;
    });
    return talksRefused(inquiries) && (saidSince || isBlank(decision.overrideReason));
}

} // namespace sosdesk
