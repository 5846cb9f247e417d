// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/inquiry.h"

namespace sosdesk {

/** What is written down about a request beside its decision (D9). */
struct InquiryEntry
{
    InquiryKind kind = InquiryKind::Ministry;
    QString person{};
    QString question{};                ///< what was asked or told; of a withdrawal the reason
    std::vector<DecisionLine> lines{}; ///< the ministry's quantities
    /** A talk that is over already. Only of questions and consultations. */
    std::optional<QString> answer{};
    std::optional<InquiryOutcome> outcome{};
};

/** How an inquiry ended. */
struct InquiryAnswer
{
    InquiryId id{}; ///< null: the only one that can be answered so
    QString answer{};
    std::optional<InquiryOutcome> outcome{}; ///< nothing: answered, and the outcome is still to come
};

} // namespace sosdesk
