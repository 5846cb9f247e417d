// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/folding.h"
#include "core/review/decision_rules.h"

#include <QRegularExpression>

#include <algorithm>

namespace sosdesk {

Decision suggestedDecision(const Dossier& dossier, const Review& review, const Policy& policy, const QString& opinion)
{
    Decision decision;
    decision.requestNumber = dossier.request.number;
    decision.requestVersion = dossier.requestVersion;
    decision.need = Need::Yes;
    decision.method = review.advice.method;
    decision.opinion = opinion;
    decision.regime = policy.id;
    for (const Suggestion& suggestion : review.suggestions) {
        if (suggestion.proposed > 0) {
            const bool state = review.advice.method == Method::State;
            decision.lines.push_back(
                {suggestion.item, state ? 0 : suggestion.proposed, state ? suggestion.proposed : 0});
        }
    }
    return decision;
}

QString carriedGloveSize(const Decision& decision, const Request& request, const Policy& policy)
{
    const auto gloves = std::find_if(decision.lines.begin(), decision.lines.end(),
        [&](const DecisionLine& line) { return line.item == policy.gloves; });
    if (gloves == decision.lines.end() || gloves->total() <= 0 || gloves->total() > policy.gloveSizeLimit) {
        return {};
    }
    static const QRegularExpression ends(QStringLiteral("[。\\r\\n]"));
    QStringList wishes;
    for (const QString& statement : request.remarks.split(ends)) {
        const QString folded = foldedKey(statement);
        const bool isWish = std::any_of(policy.words.gloveSize.begin(), policy.words.gloveSize.end(),
            [&](const QString& word) { return folded.contains(foldedKey(word)); });
        if (isWish) {
            wishes += statement.trimmed();
        }
    }
    return wishes.join(u'。');
}

} // namespace sosdesk
