// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/fair_share.h"
#include "core/review/pack_pour.h"
#include "tests/shared/suite.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace sosdesk;

namespace {

/** Random claims of one item; the same seed gives the same ones everywhere (no std distributions). */
class Chance
{
public:
    explicit Chance(std::uint32_t seed)
        : m_engine(seed)
    {
    }

    Quantity upTo(Quantity most) { return static_cast<Quantity>(m_engine() % static_cast<std::uint64_t>(most + 1)); }
    bool oneIn(Quantity many) { return upTo(many - 1) == 0; }

    std::optional<Quantity> maybe(Quantity most)
    {
        return oneIn(9) ? std::nullopt : std::optional(oneIn(8) ? 0 : upTo(most));
    }

    std::vector<Claim> claims(std::size_t most)
    {
        std::vector<Claim> made(static_cast<std::size_t>(upTo(static_cast<Quantity>(most))));
        const Quantity scale = oneIn(3) ? 20 : 3'000; // small figures make many ties
        for (std::size_t at = 0; at < made.size(); ++at) {
            made[at].request = QStringLiteral("UDR-%1").arg(at, 5, 10, QLatin1Char('0'));
            made[at].asked = oneIn(12) ? 0 : upTo(scale);
            made[at].need = maybe(scale);
            made[at].stock = maybe(2 * scale);
            made[at].weeklyUse = maybe(scale / 2);
            made[at].tier = 1 + static_cast<int>(upTo(2));
        }
        return made;
    }

    ShareRule rule(ShareMethod method)
    {
        ShareRule made;
        made.method = method;
        made.cap = oneIn(3) ? ShareCap::Suggested : ShareCap::Asked;
        made.packSize = std::array<Quantity, 5>{1, 2, 7, 50, 100}[static_cast<std::size_t>(upTo(4))];
        made.free = oneIn(10) ? -upTo(300) : upTo(oneIn(2) ? 500 : 30'000);
        made.reserve = oneIn(3) ? upTo(600) : 0;
        made.floor = oneIn(3) ? upTo(250) : 0;
        return made;
    }

    std::mt19937& engine() { return m_engine; }

private:
    std::mt19937 m_engine;
};

Quantity capOf(const Claim& claim, const ShareRule& rule)
{
    return rule.cap == ShareCap::Asked ? claim.asked : std::min(claim.asked, claim.need.value_or(claim.asked));
}

bool isComparable(const Claim& claim)
{
    return claim.stock && claim.weeklyUse && *claim.weeklyUse > 0;
}

constexpr int cases = 4'000; // of each method

} // namespace

/** What divide() promises, for 12,000 random cases; the seed of a case is its number. */
class FairSharePropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPromiseHolds_data()
    {
        QTest::addColumn<ShareMethod>("method");
        QTest::newRow("equal cover") << ShareMethod::EqualCover;
        QTest::newRow("by need") << ShareMethod::ByNeed;
        QTest::newRow("by tier") << ShareMethod::ByTier;
    }

    void everyPromiseHolds()
    {
        QFETCH(const ShareMethod, method);
        for (int seed = 1; seed <= cases; ++seed) {
            Chance chance(static_cast<std::uint32_t>(seed) * 3 + static_cast<std::uint32_t>(method));
            const std::vector<Claim> claims = chance.claims(seed % 50 == 0 ? 200 : 12);
            const ShareRule rule = chance.rule(method);
            const Division division = divide(claims, rule);
            const QByteArray seen = QByteArray("seed ") + QByteArray::number(seed);
            QVERIFY2(sumsAndCapsHold(claims, rule, division), seen);
            QVERIFY2(floorsHold(claims, rule, division), seen);
            QVERIFY2(nobodyGetsLessOfMore(claims, rule, division, chance), seen);
            QVERIFY2(theOrderPlaysNoPart(claims, rule, division, chance), seen);
            QVERIFY2(method != ShareMethod::EqualCover || theLowestComesFirst(claims, rule, division), seen);
        }
    }

    /** Handing packs out one by one, in the way a child would, comes to the same. */
    void theLevelIsThatOfPacksHandedOutOneByOne()
    {
        for (std::uint32_t seed = 1; seed <= 3'000; ++seed) {
            Chance chance(seed);
            std::vector<Vessel> vessels(static_cast<std::size_t>(1 + chance.upTo(7)));
            for (Vessel& vessel : vessels) {
                vessel = {chance.upTo(400), 1 + chance.upTo(60), chance.upTo(300), 0};
            }
            const Turns turns = chance.oneIn(2) ? Turns::Lowest : Turns::Proportion;
            const Quantity pack = 1 + chance.upTo(20);
            const Quantity had = chance.upTo(900);
            std::vector<Vessel> poured = vessels;
            Quantity left = had;
            const bool isFull = pour(poured, turns, pack, left);
            Quantity naiveLeft = had;
            const bool naiveFull = pourNaively(vessels, turns, pack, naiveLeft);
            const QByteArray seen = QByteArray("seed ") + QByteArray::number(seed);
            QVERIFY2(isFull == naiveFull && left == naiveLeft, seen);
            for (std::size_t at = 0; at < vessels.size(); ++at) {
                QVERIFY2(poured[at].given == vessels[at].given, seen);
            }
        }
    }

private:
    static bool pourNaively(std::vector<Vessel>& vessels, Turns turns, Quantity pack, Quantity& left)
    {
        const Quantity bias = turns == Turns::Proportion ? pack : 0;
        for (;;) {
            Vessel* next = nullptr;
            for (Vessel& vessel : vessels) {
                const bool isOpen = vessel.given < vessel.most;
                if (isOpen
                    && (next == nullptr
                        || (2 * (vessel.held + vessel.given) + bias) * next->weight
                            < (2 * (next->held + next->given) + bias) * vessel.weight)) {
                    next = &vessel;
                }
            }
            if (next == nullptr) {
                return true;
            }
            const Quantity pieces = std::min(pack, next->most - next->given);
            if (pieces > left) {
                return false;
            }
            left -= pieces;
            next->given += pieces;
        }
    }

    static bool sumsAndCapsHold(const std::vector<Claim>& claims, const ShareRule& rule, const Division& division)
    {
        Quantity sum = 0;
        bool isFull = true;
        for (std::size_t at = 0; at < claims.size(); ++at) {
            const Quantity pieces = division.shares[at].pieces;
            const Quantity cap = capOf(claims[at], rule);
            if (pieces < 0 || pieces > cap || (pieces % rule.packSize != 0 && pieces != cap)) {
                return false;
            }
            isFull = isFull && pieces == cap;
            sum += pieces;
        }
        const Quantity offered = std::max<Quantity>(0, rule.free - rule.reserve);
        return sum == division.sum && offered == division.offered && sum <= offered
            && (isFull || offered - sum < rule.packSize);
    }

    /** Nobody is above the floor while another is below its own. */
    static bool floorsHold(const std::vector<Claim>& claims, const ShareRule& rule, const Division& division)
    {
        const Quantity packs = (rule.floor + rule.packSize - 1) / rule.packSize * rule.packSize;
        bool isAbove = false;
        bool isBelow = false;
        for (std::size_t at = 0; at < claims.size(); ++at) {
            const Quantity floor = std::min(packs, capOf(claims[at], rule));
            isAbove = isAbove || division.shares[at].pieces > floor;
            isBelow = isBelow || division.shares[at].pieces < floor;
        }
        return !(isAbove && isBelow);
    }

    static bool nobodyGetsLessOfMore(
        const std::vector<Claim>& claims, ShareRule rule, const Division& division, Chance& chance)
    {
        if (chance.oneIn(2)) {
            rule.free += chance.upTo(3 * rule.packSize);
        } else {
            rule.reserve -= chance.upTo(rule.reserve);
        }
        const Division more = divide(claims, rule);
        for (std::size_t at = 0; at < claims.size(); ++at) {
            if (more.shares[at].pieces < division.shares[at].pieces) {
                return false;
            }
        }
        return !(division.lowestAfter > more.lowestAfter);
    }

    static bool theOrderPlaysNoPart(
        const std::vector<Claim>& claims, const ShareRule& rule, const Division& division, Chance& chance)
    {
        std::vector<std::size_t> order(claims.size());
        std::generate(order.begin(), order.end(), [n = std::size_t(0)]() mutable { return n++; });
        std::shuffle(order.begin(), order.end(), chance.engine());
        std::vector<Claim> shuffled;
        for (const std::size_t at : order) {
            shuffled.push_back(claims[at]);
        }
        const Division again = divide(shuffled, rule);
        for (std::size_t at = 0; at < order.size(); ++at) {
            const Share& one = again.shares[at];
            const Share& other = division.shares[order[at]];
            if (one.pieces != other.pieces || one.reason != other.reason || one.coverAfter != other.coverAfter) {
                return false;
            }
        }
        return true;
    }

    /** Whoever got a pack beyond the floor was, before that pack, no better off than any other who could take one. */
    static bool theLowestComesFirst(const std::vector<Claim>& claims, const ShareRule& rule, const Division& division)
    {
        const Quantity floor = (rule.floor + rule.packSize - 1) / rule.packSize * rule.packSize;
        for (std::size_t a = 0; a < claims.size(); ++a) {
            const Quantity given = division.shares[a].pieces;
            if (!isComparable(claims[a]) || given <= floor) {
                continue;
            }
            const Quantity last = given % rule.packSize == 0 ? rule.packSize : given % rule.packSize;
            for (std::size_t b = 0; b < claims.size(); ++b) {
                const bool canTake = isComparable(claims[b]) && division.shares[b].pieces < capOf(claims[b], rule);
                if (canTake
                    && (*claims[a].stock + given - last) * *claims[b].weeklyUse
                        > (*claims[b].stock + division.shares[b].pieces) * *claims[a].weeklyUse) {
                    return false;
                }
            }
        }
        return true;
    }
};

SOSDESK_SUITE(FairSharePropertyTest);
#include "test_fair_share_properties.moc"
