// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/decision.h"
#include "core/policy/policy.h"
#include "core/review/dossier.h"
#include "core/review/review.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace sosdesk {

/** One way in which a decision breaks a rule of DOMAIN 8. */
struct Violation
{
    QString rule{};             ///< `D1` … `D10`
    std::optional<Item> item{}; ///< nothing: about the decision as a whole
    QString cause{};            ///< stable code, one of violationCauses()
    QJsonObject facts{};        ///< as in Finding
    bool blocking = true;       ///< it cannot become 完了; false: only a warning
    bool evenAsDraft = false;   ///< it cannot be saved at all, not even unfinished
};

/** Everything that stands between @p decision and 完了: D1–D3, D5–D10, and quantities that cannot be meant. Empty
 *  when it may be completed. A quantity for an item that was not asked for, and D7 without a stock list, only warn. */
[[nodiscard]] std::vector<Violation> violationsOf(
    const Decision& decision, const Dossier& dossier, const Review& review, const Policy& policy);

/** 要 as the rules suggest it: S1's `proposed` from the side that is advised, with the opinion given (S1, D3). A draft:
 *  identity, officer, time and version are the caller's to give. */
[[nodiscard]] Decision suggestedDecision(
    const Dossier& dossier, const Review& review, const Policy& policy, const QString& opinion);

/** D4: the remark about a glove size, as the facility wrote it, when it may be carried to the forms: gloves are
 *  decided, and not more than the limit. Empty otherwise. */
[[nodiscard]] QString carriedGloveSize(const Decision& decision, const Request& request, const Policy& policy);

} // namespace sosdesk
