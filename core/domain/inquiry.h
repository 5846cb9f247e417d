// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/codes.h"
#include "core/domain/decision.h"
#include "core/domain/id.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace sosdesk {

/** What is talked about beside the decision (D9, F3). */
enum class InquiryKind {
    Ministry,     ///< 照会: the ministry asks
    Consultation, ///< 協議: the officer asks the ministry
    Quantities,   ///< 国による数量変更: the ministry supplies other quantities than ours
    Withdrawal,   ///< 取り下げ: the facility takes its request back
};

/** How it ended. */
enum class InquiryOutcome {
    Agreed,    ///< 了承
    Refused,   ///< 不可: 要 needs a written reason from now on
    TakenOver, ///< the ministry's quantities are ours now
    Kept,      ///< ours stay as they are
    Revoked,   ///< 取り下げの撤回
};

template <>
struct CodeTable<InquiryKind>
{
    static constexpr std::array rows = {std::pair{InquiryKind::Ministry, std::string_view("ministry")},
        std::pair{InquiryKind::Consultation, std::string_view("consultation")},
        std::pair{InquiryKind::Quantities, std::string_view("quantities")},
        std::pair{InquiryKind::Withdrawal, std::string_view("withdrawal")}};
};
template <>
struct CodeTable<InquiryOutcome>
{
    static constexpr std::array rows = {std::pair{InquiryOutcome::Agreed, std::string_view("agreed")},
        std::pair{InquiryOutcome::Refused, std::string_view("refused")},
        std::pair{InquiryOutcome::TakenOver, std::string_view("taken_over")},
        std::pair{InquiryOutcome::Kept, std::string_view("kept")},
        std::pair{InquiryOutcome::Revoked, std::string_view("revoked")}};
};

using InquiryId = Id<struct InquiryTag>;

/** One inquiry, consultation, change of quantities or withdrawal about a request: question, answer and outcome. */
struct Inquiry
{
    InquiryId id{};
    QString requestNumber{};
    InquiryKind kind = InquiryKind::Ministry;
    Instant at{};
    QString officer{};  ///< who wrote it down
    QString person{};   ///< with whom, or who told us
    QString question{}; ///< what was asked or told; the facility's reason for a withdrawal
    std::optional<Instant> answeredAt{};
    QString answer{}; ///< what was answered, or why a withdrawal was revoked
    std::optional<InquiryOutcome> outcome{};
    std::vector<DecisionLine> lines{}; ///< the ministry's quantities, in item order; only of InquiryKind::Quantities

    friend bool operator==(const Inquiry&, const Inquiry&) = default;
};

/** It waits for an answer. A withdrawal waits for nothing. */
[[nodiscard]] bool isOpen(const Inquiry& inquiry);
[[nodiscard]] bool anyOpen(const std::vector<Inquiry>& inquiries);
/** The withdrawal that stands; nullptr when there is none, or it was revoked. Points into @p inquiries. */
[[nodiscard]] const Inquiry* withdrawalIn(const std::vector<Inquiry>& inquiries);
/** The last talk with the ministry that was answered said 不可. */
[[nodiscard]] bool talksRefused(const std::vector<Inquiry>& inquiries);
/** Whether @p outcome is one that an inquiry of this kind can have. */
[[nodiscard]] bool fits(InquiryKind kind, InquiryOutcome outcome);

[[nodiscard]] QJsonObject jsonOf(const Inquiry& inquiry, const ItemCatalogue& items);

} // namespace sosdesk
