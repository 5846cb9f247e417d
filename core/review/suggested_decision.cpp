// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/folding.h"
#include "core/review/decision_rules.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace sosdesk {
namespace {

bool isHan(QChar letter)
{
    return letter.script() == QChar::Script_Han;
}

/** `手袋` names 非滅菌手袋 and `ガウン` アイソレーションガウン: two Chinese letters in a row, or three of others. */
bool names(const QString& folded, const QString& item)
{
    for (qsizetype at = 0; at + 1 < item.size(); ++at) {
        const qsizetype length = isHan(item.at(at)) && isHan(item.at(at + 1)) ? 2 : 3;
        if (at + length <= item.size() && folded.contains(QStringView(item).mid(at, length))) {
            return true;
        }
    }
    return false;
}

/** The item that a clause names, the gloves before others. */
std::optional<Item> namedIn(const QString& folded, const Policy& policy)
{
    std::optional<Item> found;
    for (const ItemDescription& item : policy.items) {
        if (names(folded, foldedKey(item.name)) && found != policy.gloves) {
            found = item.item;
        }
    }
    return found;
}

/** One of the sizes stands there as a word of its own: `M希望`, `M:600`, not `COVID`. */
bool tellsSize(const QString& folded)
{
    static const QRegularExpression size(QStringLiteral("(?<![A-Z])(?:X{0,3}[SL]|S|M|LL|3L)(?![A-Z])"));
    return size.match(folded).hasMatch();
}

/** The clauses of a statement that wish a size of the gloves, in the facility's words. A clause is about the item that
 *  was named last; where none was, a size can only be that of the gloves. */
QString gloveWish(const QString& statement, const Policy& policy)
{
    static const QRegularExpression commas(QStringLiteral("[、，,；;]"));
    std::optional<Item> about;
    QStringList wishes;
    for (const QString& clause : statement.split(commas)) {
        const QString folded = foldedKey(clause);
        const std::optional<Item> named = namedIn(folded, policy);
        about = named ? named : about;
        const bool isWish = std::any_of(policy.words.gloveSize.begin(), policy.words.gloveSize.end(),
            [&](const QString& word) { return folded.contains(foldedKey(word)); });
        if ((isWish && about.value_or(policy.gloves) == policy.gloves)
            || (about == policy.gloves && tellsSize(folded))) {
            wishes += clause.trimmed();
        }
    }
    return wishes.join(u'、');
}

} // namespace

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
    static const QRegularExpression ends(QStringLiteral("[。.．\\r\\n]"));
    QStringList wishes;
    for (const QString& statement : request.remarks.split(ends)) {
        const QString wish = gloveWish(statement, policy);
        if (!wish.isEmpty()) {
            wishes += wish;
        }
    }
    return wishes.join(u'。');
}

} // namespace sosdesk
