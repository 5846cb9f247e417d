// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/check_ticks.h"
#include "core/desk/console.h"
#include "core/desk/inquiry_entry.h"

#include <QJsonArray>

namespace sosdesk {

// What is written down beside the decision, as a console asks for it.

/** `{"operation","request","checks":[…]}`, the rows of the check as `review` shows them. */
[[nodiscard]] Result<Reply> tickReply(Desk& desk, const QString& number, const CheckTickEntry& entry);
/** `{"request","withdrawn","inquiries":[…]}` */
[[nodiscard]] Result<Reply> inquiriesReply(Desk& desk, const QString& number);
/** The inquiry with `operation`, `decision`, `violations` and `left`. */
[[nodiscard]] Result<Reply> inquiryReply(Desk& desk, const QString& number, const InquiryEntry& entry);
[[nodiscard]] Result<Reply> answerReply(Desk& desk, const QString& number, const InquiryAnswer& answer);

} // namespace sosdesk
