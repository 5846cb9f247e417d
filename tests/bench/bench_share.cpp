// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/fair_share.h"
#include "tests/bench/bench.h"
#include "tests/bench/spread.h"

#include <array>
#include <chrono>
#include <random>

namespace sosdesk::bench {
namespace {

constexpr double boundShare = 100; // ms, all items with all methods apart
constexpr int claimsEach = 3'000;
constexpr int items = 5;
constexpr int timesEach = 20;

/** Claims as a wave brings them: 3,000 of one item, some without the figures that a method needs. */
std::vector<Claim> claimsOf(int item)
{
    std::mt19937 engine(static_cast<std::uint32_t>(item));
    const auto upTo = [&engine](std::uint32_t most) { return static_cast<Quantity>(engine() % (most + 1)); };
    std::vector<Claim> claims;
    for (int at = 0; at < claimsEach; ++at) {
        const Quantity use = upTo(900);
        claims.push_back({QStringLiteral("UDR-%1").arg(at, 8, 10, QLatin1Char('0')), upTo(4'000), 2 * use,
            upTo(20) == 0 ? std::nullopt : std::optional(upTo(1'500)), use, 1 + static_cast<int>(upTo(2))});
    }
    return claims;
}

} // namespace

Result<void> benchShare(const Workplace&, const Extent&, Scoreboard& scores)
{
    std::vector<std::vector<Claim>> claims;
    for (int item = 0; item < items; ++item) {
        claims.push_back(claimsOf(item));
    }
    constexpr std::array methods = {ShareMethod::EqualCover, ShareMethod::ByNeed, ShareMethod::ByTier};
    for (const ShareMethod method : methods) {
        for (const Quantity packSize : {100, 1}) {
            ShareRule rule{method, ShareCap::Asked, 1'500'000, 50'000, 100, packSize};
            std::vector<double> figures;
            Quantity sum = 0;
            for (int time = 0; time < timesEach; ++time) {
                const auto begin = std::chrono::steady_clock::now();
                for (const std::vector<Claim>& item : claims) {
                    sum += divide(item, rule).sum;
                }
                const std::chrono::duration<double, std::milli> passed = std::chrono::steady_clock::now() - begin;
                figures.push_back(passed.count());
            }
            const Spread spread(figures);
            scores.add({QStringLiteral("fair share of %1 requests × %2 items, %3, packs of %4, %5 pieces given")
                            .arg(claimsEach)
                            .arg(items)
                            .arg(codeOf(method))
                            .arg(packSize)
                            .arg(sum / timesEach),
                {}, QStringLiteral("p50 %1 ms").arg(text(spread.median(), 1)),
                QStringLiteral("most %1 ms").arg(text(spread.most(), 1)),
                Held{spread.most(), boundShare, QStringLiteral(" ms")}});
        }
    }
    return {};
}

} // namespace sosdesk::bench
