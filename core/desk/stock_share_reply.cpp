// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/office.h"
#include "core/desk/stock_replies.h"
#include "core/desk/stock_share.h"
#include "core/domain/json.h"
#include "core/review/share_reason.h"
#include "core/wording/share_text.h"

#include <QJsonArray>

namespace sosdesk {
namespace {

QJsonValue maybe(const std::optional<int>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject shapeOf(const OpenClaim& open, const Share& share, const QString& sentence)
{
    return {{QStringLiteral("request"), open.claim.request}, {QStringLiteral("facility"), open.facility},
        {QStringLiteral("asked"), qint64{open.claim.asked}}, {QStringLiteral("suggested"), jsonOf(open.claim.need)},
        {QStringLiteral("pieces"), qint64{share.pieces}}, {QStringLiteral("coverBefore"), maybe(share.coverBefore)},
        {QStringLiteral("coverAfter"), maybe(share.coverAfter)}, {QStringLiteral("reason"), codeOf(share.reason)},
        {QStringLiteral("sentence"), sentence}, {QStringLiteral("tier"), open.claim.tier}};
}

QJsonArray sharesOf(const ItemClaims& claims, const ShareRule& rule, const Division& division)
{
    QJsonArray shares;
    for (std::size_t at = 0; at < claims.claims.size(); ++at) {
        const OpenClaim& open = claims.claims[at];
        const Share& share = division.shares[at];
        shares.append(shapeOf(open, share,
            wording::shareSentence(share.reason, shareFacts(open.claim, share, division, rule), claims.item.name)));
    }
    return shares;
}

/** Writes the drafts, and tells of each request what came of it. */
Result<void> accept(Office& office, const ItemClaims& claims, const ShareRule& rule, QJsonArray& shares, Reply& reply)
{
    SOSDESK_TAKE(const SharedOut out, acceptShares(office, claims, rule));
    for (qsizetype at = 0; at < shares.size(); ++at) {
        QJsonObject share = shares[at].toObject();
        share.insert(QStringLiteral("fate"), codeOf(out.outcomes[static_cast<std::size_t>(at)].fate));
        shares[at] = share;
    }
    if (out.operation) {
        reply.committed.push_back(*out.operation);
    }
    return {};
}

template <typename Code>
Result<Code> codeFrom(const QString& option, const QString& text, Code standard)
{
    const std::optional<Code> code = text.isEmpty() ? std::optional(standard) : fromCode<Code>(text);
    return code ? Result<Code>(*code) : fail({ErrorCode::BadArgument, {}, 0, option, text});
}

} // namespace

Result<Reply> stockShareReply(Desk& desk, const ShareWords& words)
{
    SOSDESK_TAKE(const Item item, itemFromCode(desk, words.item));
    SOSDESK_TAKE(const auto method, codeFrom(QStringLiteral("--method"), words.method, ShareMethod::EqualCover));
    SOSDESK_TAKE(const auto cap, codeFrom(QStringLiteral("--cap"), words.cap, ShareCap::Asked));
    SOSDESK_TAKE(const auto gathered, gatherClaims(desk.office()));
    for (const ItemClaims& claims : gathered) {
        if (claims.item.item != item) {
            continue;
        }
        const ShareRule rule = ruleFor(claims, method, cap, words.reserve, words.floor);
        const Division division = divide(claims, rule);
        Reply reply;
        QJsonArray shares = sharesOf(claims, rule, division);
        if (words.accept) {
            SOSDESK_TRY(accept(desk.office(), claims, rule, shares, reply));
        }
        reply.json = {{QStringLiteral("item"), claims.item.code}, {QStringLiteral("method"), codeOf(rule.method)},
            {QStringLiteral("free"), qint64{rule.free}}, {QStringLiteral("offered"), qint64{division.offered}},
            {QStringLiteral("asked"), qint64{claims.asked}}, {QStringLiteral("sum"), qint64{division.sum}},
            {QStringLiteral("lowestBefore"), maybe(division.lowestBefore)},
            {QStringLiteral("lowestAfter"), maybe(division.lowestAfter)}, {QStringLiteral("shares"), shares}};
        return reply;
    }
    return fail({ErrorCode::RuleViolated, {}, 0, QStringLiteral("D7"), words.item}); // no stock list at all
}

} // namespace sosdesk
