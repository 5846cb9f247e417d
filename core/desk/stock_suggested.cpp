// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/stock_suggested.h"

#include "core/desk/list_filter.h"
#include "core/desk/office.h"
#include "core/desk/roll.h"
#include "core/review/review.h"

#include <QSet>

#include <algorithm>

namespace sosdesk {
namespace {

constexpr std::size_t judgedAtOnce = 50;

} // namespace

void SuggestedStock::put(std::int64_t basis, const QString& request, const Review& review)
{
    if (basis != m_basis) {
        clear();
        m_basis = basis;
    }
    Proposals proposals;
    if (review.advice.method == Method::Prefecture) {
        for (const Suggestion& suggestion : review.suggestions) {
            if (suggestion.proposed > 0) {
                proposals.push_back({suggestion.item, suggestion.proposed});
            }
        }
    }
    m_proposals.insert(request, proposals);
    m_sums.reset();
}

void SuggestedStock::forget(const QString& request)
{
    if (m_proposals.remove(request) > 0) {
        m_sums.reset();
    }
}

void SuggestedStock::clear()
{
    m_proposals.clear();
    m_sums.reset();
    m_isWhole = false;
}

void SuggestedStock::setWhole(const std::vector<QString>& open)
{
    const QSet<QString> kept(open.begin(), open.end());
    m_proposals.removeIf([&kept](const auto& known) { return !kept.contains(known.key()); });
    m_sums.reset();
    m_isWhole = true;
}

bool SuggestedStock::areFree(const Proposals& proposals, const std::vector<StockBalance>& stock)
{
    return std::all_of(proposals.begin(), proposals.end(), [&stock](const Proposal& proposal) {
        const auto balance = std::find_if(
            stock.begin(), stock.end(), [&](const StockBalance& known) { return known.item == proposal.item; });
        return balance != stock.end() && balance->free() >= proposal.pieces;
    });
}

std::optional<std::map<Item, Quantity>> SuggestedStock::sums(
    const std::vector<StockBalance>& stock, const QString& exceptRequest) const
{
    if (!m_isWhole) {
        return std::nullopt;
    }
    if (!m_sums || m_summedFor != stock) {
        m_summedFor = stock;
        m_sums.emplace();
        for (const Proposals& proposals : m_proposals) {
            if (areFree(proposals, stock)) {
                for (const Proposal& proposal : proposals) {
                    (*m_sums)[proposal.item] += proposal.pieces;
                }
            }
        }
    }
    std::map<Item, Quantity> sums = *m_sums;
    const Proposals own = m_proposals.value(exceptRequest);
    if (areFree(own, stock)) {
        for (const Proposal& proposal : own) {
            sums[proposal.item] -= proposal.pieces;
        }
    }
    return sums;
}

bool isOpenToday(const RollEntry& entry, Day today)
{
    return belongsTo(View::Today, entry, today) && !isDone(entry) && entry.status == RequestStatus::UnderReview
        && !entry.withdrawn && entry.processingDay && *entry.processingDay <= today;
}

Result<void> renewSuggestedStock(Office& office)
{
    SuggestedStock& suggested = office.suggestedStock();
    SOSDESK_TAKE(const Roll roll, loadRoll(office));
    std::vector<QString> open;
    std::vector<std::int64_t> unknown;
    for (const RollEntry& entry : roll.entries) {
        if (isOpenToday(entry, office.today())) {
            open.push_back(roll.wordsOf(entry.number));
            if (!entry.isFresh || !suggested.knows(open.back())) {
                unknown.push_back(entry.row);
            }
        }
    }
    for (std::size_t at = 0; at < unknown.size(); at += judgedAtOnce) {
        const auto first = unknown.begin() + static_cast<std::ptrdiff_t>(at);
        const auto last = unknown.begin() + static_cast<std::ptrdiff_t>(std::min(at + judgedAtOnce, unknown.size()));
        SOSDESK_TRY(judgeRows(office, std::vector<std::int64_t>(first, last)));
        SOSDESK_TRY(office.pause());
    }
    suggested.setWhole(open);
    return {};
}

} // namespace sosdesk
