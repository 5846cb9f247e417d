// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/fair_share.h"
#include "core/review/share_reason.h"
#include "tests/shared/suite.h"

#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace sosdesk;
using namespace Qt::StringLiterals;

namespace {

Claim claim(const QString& request, Quantity asked, std::optional<Quantity> stock, std::optional<Quantity> use,
    std::optional<Quantity> need = {}, int tier = 1)
{
    return {request, asked, need, stock, use, tier};
}

ShareRule rule(ShareMethod method, Quantity free, Quantity packSize = 100)
{
    ShareRule rule;
    rule.method = method;
    rule.free = free;
    rule.packSize = packSize;
    return rule;
}

/** `300 equal_cover, 0 shorter_cover_first` */
QString told(const Division& division)
{
    QStringList shares;
    for (const Share& share : division.shares) {
        shares << QString::number(share.pieces) + u' ' + codeOf(share.reason);
    }
    return shares.join(u", "_s);
}

} // namespace

class FairShareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalCoverRaisesTheLowestFirst()
    {
        // One week each is what 900 pieces can make of 0, 0.5 and 3 weeks.
        const Division division =
            divide({claim(u"A"_s, 2'000, 0, 600), claim(u"B"_s, 2'000, 300, 600), claim(u"C"_s, 2'000, 900, 300)},
                rule(ShareMethod::EqualCover, 900));
        QCOMPARE(told(division), u"600 equal_cover, 300 equal_cover, 0 shorter_cover_first"_s);
        QCOMPARE(division.lowestBefore, std::optional(0));
        QCOMPARE(division.lowestAfter, std::optional(10));
        QCOMPARE(division.sum, Quantity(900));
    }

    void whatMakesNoPackIsGivenToNobodyAndNobodyIsNamedFirst()
    {
        const std::vector<Claim> claims{claim(u"A"_s, 600, 0, 300, 600), claim(u"B"_s, 600, 100, 300, 600)};
        for (const ShareMethod method : {ShareMethod::EqualCover, ShareMethod::ByNeed, ShareMethod::ByTier}) {
            QCOMPARE(told(divide(claims, rule(method, 40))), u"0 offer_below_a_pack, 0 offer_below_a_pack"_s);
        }
    }

    void nobodyGetsMoreThanWasAskedWithWhatTheStateGives()
    {
        std::vector<Claim> claims{claim(u"A"_s, 600, 0, 300), claim(u"B"_s, 600, 0, 300)};
        claims[0].fromState = 500;
        const Division division = divide(claims, rule(ShareMethod::EqualCover, 5'000));
        QCOMPARE(told(division), u"100 with_state_in_full, 600 asked_in_full"_s);
        QCOMPARE(division.asked, Quantity(700));
    }

    void proportionFollowsTheNeed()
    {
        const Division division = divide(
            {claim(u"A"_s, 9'000, 0, 1, 3'000), claim(u"B"_s, 9'000, 0, 1, 1'000), claim(u"C"_s, 9'000, 0, 1, 100)},
            rule(ShareMethod::ByNeed, 2'000));
        QCOMPARE(told(division), u"1500 in_proportion, 500 in_proportion, 0 below_a_pack"_s);
    }

    void aTierIsServedBeforeTheNextOne()
    {
        const std::vector<Claim> claims{claim(u"A"_s, 900, 0, 1, 400, 2), claim(u"B"_s, 900, 0, 1, 400, 1),
            claim(u"C"_s, 900, 0, 1, 800, 2), claim(u"D"_s, 900, 0, 1, 800, 3)};
        QCOMPARE(told(divide(claims, rule(ShareMethod::ByTier, 1'000))),
            u"200 tier_in_proportion, 400 need_in_full, 400 tier_in_proportion, 0 later_tier"_s);
        QCOMPARE(told(divide(claims, rule(ShareMethod::ByTier, 300))),
            u"0 later_tier, 300 tier_in_proportion, 0 later_tier, 0 later_tier"_s);
    }

    void whatIsLeftBeyondTheNeedGoesUpToTheCap()
    {
        const std::vector<Claim> claims{claim(u"A"_s, 900, 0, 100, 400), claim(u"B"_s, 500, 0, 100, 400)};
        QCOMPARE(told(divide(claims, rule(ShareMethod::ByNeed, 1'300))), u"800 need_in_full, 500 asked_in_full"_s);
        ShareRule suggested = rule(ShareMethod::ByNeed, 1'300);
        suggested.cap = ShareCap::Suggested;
        QCOMPARE(told(divide(claims, suggested)), u"400 need_in_full, 400 need_in_full"_s);
        suggested.method = ShareMethod::EqualCover;
        QCOMPARE(told(divide(claims, suggested)), u"400 need_in_full, 400 need_in_full"_s);
    }

    void equalsAreServedByRequestNumber()
    {
        QCOMPARE(told(divide({claim(u"UDR-2"_s, 500, 0, 100), claim(u"UDR-1"_s, 500, 0, 100)},
                     rule(ShareMethod::EqualCover, 100))),
            u"0 shorter_cover_first, 100 equal_cover"_s);
    }

    void aLastPackIsCutToWhatWasAsked()
    {
        QCOMPARE(
            told(divide({claim(u"A"_s, 250, 0, 100), claim(u"B"_s, 30, 0, 100)}, rule(ShareMethod::EqualCover, 1'000))),
            u"250 asked_in_full, 30 asked_in_full"_s);
    }

    void theFloorComesFirstAndTheReserveStays()
    {
        ShareRule floored = rule(ShareMethod::EqualCover, 1'000);
        floored.reserve = 300;
        floored.floor = 150; // two packs
        const std::vector<Claim> claims{claim(u"A"_s, 2'000, 0, 600), claim(u"B"_s, 2'000, 5'000, 600),
            claim(u"C"_s, 100, 5'000, 600), claim(u"D"_s, 2'000, {}, {})};
        QCOMPARE(told(divide(claims, floored)), u"200 floor_only, 200 floor_only, 100 asked_in_full, 200 floor_only"_s);
        floored.free = 1'250;
        QCOMPARE(
            told(divide(claims, floored)), u"400 equal_cover, 200 floor_only, 100 asked_in_full, 200 floor_only"_s);
        floored.free = 600; // not even the floors: those who last shortest first
        QCOMPARE(told(divide(claims, floored)),
            u"200 floor_only, 100 equal_cover, 0 shorter_cover_first, 0 cover_unknown"_s);
    }

    void whoCannotBeComparedStandsBehind()
    {
        const std::vector<Claim> claims{claim(u"A"_s, 300, 0, 0), claim(u"B"_s, 300, {}, 50), claim(u"C"_s, 300, 0, {}),
            claim(u"D"_s, 300, 9'000, 50)};
        QCOMPARE(told(divide(claims, rule(ShareMethod::EqualCover, 500))),
            u"0 no_use, 100 cover_unknown, 100 cover_unknown, 300 asked_in_full"_s);
        const std::vector<Claim> needs{
            claim(u"A"_s, 300, 0, 0, 0), claim(u"B"_s, 300, 0, 50), claim(u"C"_s, 300, 0, 50, 200)};
        QCOMPARE(
            told(divide(needs, rule(ShareMethod::ByNeed, 400))), u"0 no_need, 200 need_unknown, 200 need_in_full"_s);
    }

    void nothingIsDividedWhenNothingIsFree_data()
    {
        QTest::addColumn<qint64>("free");
        QTest::addColumn<qint64>("reserve");
        QTest::newRow("no stock") << qint64(0) << qint64(0);
        QTest::newRow("promised more than there is") << qint64(-500) << qint64(0);
        QTest::newRow("all of it is reserve") << qint64(500) << qint64(500);
        QTest::newRow("more reserve than stock") << qint64(500) << qint64(9'000);
    }

    void nothingIsDividedWhenNothingIsFree()
    {
        QFETCH(const qint64, free);
        QFETCH(const qint64, reserve);
        for (const ShareMethod method : {ShareMethod::EqualCover, ShareMethod::ByNeed, ShareMethod::ByTier}) {
            ShareRule dry = rule(method, free);
            dry.reserve = reserve;
            dry.floor = 100;
            const Division division = divide({claim(u"A"_s, 300, 0, 50, 100), claim(u"B"_s, 0, 0, 50, 0)}, dry);
            QCOMPARE(told(division), u"0 nothing_to_share, 0 nothing_asked"_s);
            QCOMPARE(division.offered, Quantity(0));
            QCOMPARE(division.sum, Quantity(0));
        }
    }

    void oneClaimGetsWholePacksOfWhatIsThere()
    {
        for (const ShareMethod method : {ShareMethod::EqualCover, ShareMethod::ByNeed, ShareMethod::ByTier}) {
            QCOMPARE(divide({claim(u"A"_s, 900, 0, 50, 800)}, rule(method, 450)).sum, Quantity(400));
            QCOMPARE(divide({claim(u"A"_s, 900, 0, 50, 800)}, rule(method, 99)).sum, Quantity(0));
        }
        QCOMPARE(divide({}, rule(ShareMethod::EqualCover, 450)).shares.size(), std::size_t(0));
    }

    void numbersThatCannotBeMeantDoNoHarm()
    {
        constexpr Quantity most = std::numeric_limits<Quantity>::max();
        for (const ShareMethod method : {ShareMethod::EqualCover, ShareMethod::ByNeed, ShareMethod::ByTier}) {
            ShareRule wild = rule(method, most, most);
            QCOMPARE(divide({claim(u"A"_s, most, most, 1, most)}, wild).shares.front().pieces, Quantity(100'000'000));
            wild.packSize = -4;
            wild.reserve = -most;
            wild.floor = most;
            wild.free = 1'000;
            QCOMPARE(
                divide({claim(u"A"_s, most, -5, most, most), claim(u"B"_s, -9, 0, -1, -1)}, wild).sum, Quantity(1'000));
        }
    }

    void theFactsHoldTheNumbersOfTheSentence()
    {
        ShareRule facts = rule(ShareMethod::ByNeed, 1'100);
        facts.reserve = 100;
        const std::vector<Claim> claims{claim(u"A"_s, 900, 30, 100, 800), claim(u"B"_s, 900, 0, 100, 800)};
        const Division division = divide(claims, facts);
        const QJsonObject told = shareFacts(claims[0], division.shares[0], division, facts);
        QCOMPARE(told.value(u"pieces"_s).toInt(), 500);
        QCOMPARE(told.value(u"offered"_s).toInt(), 1'000);
        QCOMPARE(told.value(u"askedInAll"_s).toInt(), 1'800);
        QCOMPARE(told.value(u"coverBefore"_s).toInt(), 3);
        QCOMPARE(told.value(u"coverAfter"_s).toInt(), 53);
        QCOMPARE(told.value(u"percent"_s).toInt(), 62);
    }
};

SOSDESK_SUITE(FairShareTest);
#include "test_fair_share.moc"
