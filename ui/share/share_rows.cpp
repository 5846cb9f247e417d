// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/share/share_rows.h"

#include "core/review/review.h"
#include "core/wording/share_text.h"
#include "ui/shared/quantity_text.h"
#include "ui/shared/shown_text.h"
#include "ui/stock/stock_rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace sosdesk::ui {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("sosdesk::ui::SharePreview", text);
}

Cell fateCell(const ShareOutcome& outcome)
{
    const bool isWell = outcome.fate == ShareFate::Drafted || outcome.fate == ShareFate::Unchanged;
    return {fateText(outcome.fate), isWell ? Tone::Ok : Tone::Attention, isWell ? Verdict::Ok : Verdict::Attention, {}};
}

} // namespace

QString fateText(ShareFate fate)
{
    switch (fate) {
    case ShareFate::Drafted:
        return words(QT_TRANSLATE_NOOP("sosdesk::ui::SharePreview", "下書きに記入"));
    case ShareFate::Unchanged:
        return words(QT_TRANSLATE_NOOP("sosdesk::ui::SharePreview", "記入済み"));
    case ShareFate::Changed:
        return words(QT_TRANSLATE_NOOP("sosdesk::ui::SharePreview", "要請が変更された"));
    case ShareFate::Decided:
        return words(QT_TRANSLATE_NOOP("sosdesk::ui::SharePreview", "決定済み"));
    case ShareFate::Withdrawn:
        return words(QT_TRANSLATE_NOOP("sosdesk::ui::SharePreview", "取り下げ"));
    case ShareFate::Redrafted:
        return words(QT_TRANSLATE_NOOP("sosdesk::ui::SharePreview", "下書きが書き換えられた"));
    case ShareFate::Denied:
        return words(QT_TRANSLATE_NOOP("sosdesk::ui::SharePreview", "「否」の下書き"));
    case ShareFate::Gone:
        return words(QT_TRANSLATE_NOOP("sosdesk::ui::SharePreview", "書き換え済み"));
    }
    Q_UNREACHABLE();
}

std::vector<CellColumn> shareColumns()
{
    return {{words(QT_TRANSLATE_NOOP("sosdesk::ui::SharePreview", "医療機関")), false, 14},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::SharePreview", "管理番号")), false, 12},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::SharePreview", "優先順位")), true, 5},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::SharePreview", "要請（枚）")), true, 6},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::SharePreview", "目安（枚）")), true, 6},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::SharePreview", "備蓄週数")), true, 5.5},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::SharePreview", "配分（枚）")), true, 6},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::SharePreview", "配分後の週数")), true, 7},
        {words(QT_TRANSLATE_NOOP("sosdesk::ui::SharePreview", "理由・結果")), false, 13}};
}

std::vector<std::size_t> byCover(const ItemClaims& claims)
{
    std::vector<int> covers;
    covers.reserve(claims.claims.size());
    for (const OpenClaim& open : claims.claims) {
        covers.push_back(
            weeksOfCover(open.claim.stock, open.claim.weeklyUse).value_or(std::numeric_limits<int>::max()));
    }
    std::vector<std::size_t> order(covers.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(
        order.begin(), order.end(), [&covers](std::size_t a, std::size_t b) { return covers[a] < covers[b]; });
    return order;
}

std::vector<CellModel::Row> shareRows(const ItemClaims& claims, const Division& division,
    const std::vector<std::size_t>& order, const std::vector<ShareOutcome>& out)
{
    std::vector<CellModel::Row> rows;
    rows.reserve(order.size());
    for (const std::size_t at : order) {
        const OpenClaim& open = claims.claims[at];
        const Share& share = division.shares[at];
        const Tone given = share.pieces > 0 ? Tone::Accent : Tone::Secondary;
        rows.push_back({{shownLine(open.facility)}, {shownLine(open.claim.request)}, {QString::number(open.claim.tier)},
            {grouped(open.claim.asked)}, {open.claim.need ? grouped(*open.claim.need) : QStringLiteral("—")},
            {tenthsText(share.coverBefore)}, {grouped(share.pieces), given}, {tenthsText(share.coverAfter), given},
            out.empty() ? Cell{wording::label(share.reason)} : fateCell(out[at])});
    }
    return rows;
}

} // namespace sosdesk::ui
