// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/inquiry.h"

#include "core/domain/json.h"

#include <QJsonArray>

#include <algorithm>

namespace sosdesk {

bool isOpen(const Inquiry& inquiry)
{
    return inquiry.kind != InquiryKind::Withdrawal && !inquiry.answeredAt;
}

bool anyOpen(const std::vector<Inquiry>& inquiries)
{
    return std::any_of(inquiries.begin(), inquiries.end(), isOpen);
}

const Inquiry* withdrawalIn(const std::vector<Inquiry>& inquiries)
{
    const auto found = std::find_if(inquiries.begin(), inquiries.end(), [](const Inquiry& inquiry) {
        return inquiry.kind == InquiryKind::Withdrawal && inquiry.outcome != InquiryOutcome::Revoked;
    });
    return found == inquiries.end() ? nullptr : &*found;
}

bool talksRefused(const std::vector<Inquiry>& inquiries)
{
    const Inquiry* last = nullptr;
    for (const Inquiry& inquiry : inquiries) {
        const bool talk = inquiry.kind == InquiryKind::Ministry || inquiry.kind == InquiryKind::Consultation;
        if (talk && inquiry.answeredAt && (last == nullptr || *last->answeredAt <= *inquiry.answeredAt)) {
            last = &inquiry;
        }
    }
    return last != nullptr && last->outcome == InquiryOutcome::Refused;
}

bool fits(InquiryKind kind, InquiryOutcome outcome)
{
    switch (kind) {
    case InquiryKind::Ministry:
    case InquiryKind::Consultation:
        return outcome == InquiryOutcome::Agreed || outcome == InquiryOutcome::Refused;
    case InquiryKind::Quantities:
        return outcome == InquiryOutcome::TakenOver || outcome == InquiryOutcome::Kept;
    case InquiryKind::Withdrawal:
        return outcome == InquiryOutcome::Revoked;
    }
    Q_UNREACHABLE();
}

QJsonObject jsonOf(const Inquiry& inquiry, const ItemCatalogue& items)
{
    QJsonArray lines;
    for (const DecisionLine& line : inquiry.lines) {
        lines.append(jsonOf(line, items));
    }
    return {
        {QStringLiteral("id"), textOf(inquiry.id)},
        {QStringLiteral("request"), inquiry.requestNumber},
        {QStringLiteral("kind"), codeOf(inquiry.kind)},
        {QStringLiteral("at"), isoOf(inquiry.at)},
        {QStringLiteral("officer"), inquiry.officer},
        {QStringLiteral("person"), inquiry.person},
        {QStringLiteral("question"), inquiry.question},
        {QStringLiteral("answeredAt"), jsonOf(inquiry.answeredAt)},
        {QStringLiteral("answer"), inquiry.answer},
        {QStringLiteral("outcome"), jsonCode(inquiry.outcome)},
        {QStringLiteral("lines"), lines},
        {QStringLiteral("open"), isOpen(inquiry)},
    };
}

} // namespace sosdesk
