// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/lane.h"

#include <algorithm>

namespace sosdesk {
namespace {

template <typename Wanted>
bool anyFinding(const Review& review, Wanted wanted)
{
    return std::any_of(review.findings.begin(), review.findings.end(), wanted);
}

bool isDone(const Dossier& dossier)
{
    const bool decided = dossier.decision && dossier.decision->complete;
    return decided || withdrawalIn(dossier.inquiries) != nullptr || dossier.request.status == RequestStatus::Closed
        || dossier.request.prefectureStatus == PrefectureStatus::Complete;
}

/** It belongs to a later day, because it came after the cut-off or was sent on a day that is still to come. What an
 *  aggregator sends ahead of its weekday is not late. */
bool isLate(const Dossier& dossier, const Review& review, Day today)
{
    const bool moved = anyFinding(review,
        [](const Finding& finding) { return finding.id == CheckId::C8 && finding.verdict == Verdict::Attention; });
    const bool ahead = dossier.request.received && today < dayOf(*dossier.request.received);
    return today < review.processingDay && (moved || ahead);
}

bool isDuplicate(const Finding& finding)
{
    return (finding.id == CheckId::C3 || finding.id == CheckId::A2)
        && (finding.verdict == Verdict::Attention || finding.verdict == Verdict::Fail);
}

bool isExcess(const Finding& finding)
{
    return (finding.id == CheckId::C5 && finding.verdict == Verdict::Fail) || finding.excess;
}

bool needsCall(const Finding& finding)
{
    return finding.id != CheckId::C8 && finding.verdict != Verdict::Ok;
}

} // namespace

std::optional<Lane> laneOf(const Dossier& dossier, const Review& review, Day today)
{
    if (!isInReception(dossier.request.status)) {
        return std::nullopt;
    }
    if (isDone(dossier)) {
        return Lane::Done;
    }
    if (!dossier.changedFields.empty()) {
        return Lane::Changed;
    }
    if (isLate(dossier, review, today)) {
        return Lane::Late;
    }
    if (anyFinding(review, isDuplicate)) {
        return Lane::Duplicate;
    }
    if (anyFinding(review, isExcess)) {
        return Lane::Excess;
    }
    // Nobody approves in one go what the ministry still asks about (D9).
    return anyFinding(review, needsCall) || anyOpen(dossier.inquiries) ? Lane::Call : Lane::Clean;
}

} // namespace sosdesk
