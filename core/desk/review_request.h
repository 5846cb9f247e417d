// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/change_set.h"
#include "core/domain/decision.h"
#include "core/domain/hold.h"
#include "core/domain/journal.h"
#include "core/domain/origin.h"
#include "core/domain/stored_request.h"
#include "core/policy/policy.h"
#include "core/review/dossier.h"
#include "core/review/review.h"

#include <QJsonArray>

#include <map>
#include <optional>
#include <vector>

namespace sosdesk {

class Office;

/** A request with everything the officer needs to judge it. */
struct ReviewedRequest
{
    StoredRequest stored{};
    Dossier dossier{};
    Review review{};
    std::vector<JournalEntry> journal{};
    /** 差異: where G-MIS's entries of a closed request differ from our decision; before is ours, after is G-MIS's. */
    std::vector<FieldChange> differences{};
    /** What the facility changed since it was first seen or last decided; the fields of `stored.changed`. */
    std::vector<FieldChange> changes{};
    /** How the sources of the findings came in, by Finding::source. */
    std::map<QString, Origin> origins{};
    Hold hold{};          ///< 保留, and since when it is not
    Policy policy{};      ///< the rules it was judged by: a copy, so that it may cross threads
    Decision suggested{}; ///< what one-key approval would complete, by the officer of this desk
    Instant asOf{};       ///< when it was read
    /** What the suggestions of all other open requests of today would take from the stock, by item; nothing while that
     *  is not reckoned (renewSuggestedStock). */
    std::optional<std::map<Item, Quantity>> suggestedElsewhere{};
    /** What the server had against what was decided here last; empty once it is decided anew. */
    QJsonArray refused{};
    bool receptionStopped = false; ///< 受付停止中 on its 申請日: such a request can only be practice (DOMAIN 5)
};

/** Judges a request by the regime of its 申請日, or by @p regime when given (shown, not stored). UnknownRequest;
 *  BadArgument for a regime that does not exist. */
[[nodiscard]] Result<ReviewedRequest> reviewRequest(Office& office, const QString& number, const QString& regime = {});

/** Review and suggestion anew, by the dossier and the rules that @p reviewed holds: what would be if that was so. */
void judgeAnew(const Office& office, ReviewedRequest& reviewed);

/** The regime that a request is judged by: that of its 申請日, of today when it has none. */
[[nodiscard]] const Policy& policyFor(const Office& office, const Request& request);

} // namespace sosdesk
