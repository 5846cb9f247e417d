// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/inquiry.h"
#include "core/desk/second_look.h"
#include "core/desk/stock_replies.h"
#include "core/desk/stock_share.h"
#include "core/store/decision_store.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** Sharing an item out: a preview writes nothing, and accepting it writes drafts. */
class StockShareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchDesk>();
        QStringList rows;
        for (const char* const number : {"R1", "R2", "R3"}) {
            Asking asking;
            asking.number = QString::fromLatin1(number);
            rows << asking.row(); // each asks for 400, has 10, uses 100: 200 are suggested
        }
        (void)m_scratch->importRequests(rows);
        (void)m_scratch->importStock(400);
    }

    void whatIsShortStandsFirstAndNothingIsWritten()
    {
        const qint64 before = m_scratch->journalEntries();
        const auto gathered = take(gatherClaims(m_scratch->office()));
        QCOMPARE(gathered.size(), std::size_t{5});
        const ItemClaims& claims = gathered.front();
        QCOMPARE(claims.item.item, m_scratch->n95());
        QVERIFY(claims.isShort() && !gathered[1].isShort());
        QCOMPARE(claims.claims.size(), std::size_t{3});
        QCOMPARE(claims.asked, Quantity(1'200));
        QCOMPARE(claims.suggested, Quantity(600));
        QCOMPARE(claims.claims[0].claim.tier, 1);
        QCOMPARE(divide(claims, equalCover(claims)).sum, Quantity(400));
        QCOMPARE(m_scratch->journalEntries(), before);
    }

    void acceptedSharesAreDraftsWithTheirReason()
    {
        const ItemClaims claims = gathered();
        const SharedOut out = take(acceptShares(m_scratch->office(), claims, equalCover(claims)));
        QVERIFY(out.operation.has_value());
        QCOMPARE(fates(out), u"R1 200 drafted, R2 100 drafted, R3 100 drafted"_s);
        const Decision draft = drafted("R1");
        QVERIFY(!draft.complete);
        QCOMPARE(draft.need, std::optional(Need::Yes));
        QCOMPARE(draft.method, std::optional(Method::Prefecture));
        QCOMPARE(draft.lines, (std::vector<DecisionLine>{{m_scratch->n95(), 200, 0}}));
        QVERIFY(draft.opinion.startsWith(u"これまでの緊急配布は0回です。"_s));
        QVERIFY(draft.opinion.contains(u"要請400枚に対して200枚"_s));
        QCOMPARE(m_scratch->journalEntries(), qint64(5)); // two imports, three drafts
    }

    void whatAPersonTypedStays()
    {
        DecisionEntry entry;
        entry.need = Need::Yes;
        entry.method = Method::State;
        entry.lines = {{m_scratch->n95(), 0, 50}};
        entry.opinion = u"緊急配布は0回。病棟でクラスター発生"_s;
        entry.overrideReason = u"電話で確認"_s;
        (void)take(decide(m_scratch->office(), u"R1"_s, entry));
        const ItemClaims claims = gathered();
        (void)take(acceptShares(m_scratch->office(), claims, equalCover(claims)));
        const Decision draft = drafted("R1");
        QVERIFY(draft.opinion.startsWith(*entry.opinion + u"\n"_s));
        QCOMPARE(draft.overrideReason, *entry.overrideReason);
        QCOMPARE(draft.method, std::optional(Method::State)); // both sides supply now: D3 asks why
        QCOMPARE(draft.lines, (std::vector<DecisionLine>{{m_scratch->n95(), 200, 50}}));
        const ItemClaims again = gathered();
        ShareRule rule = equalCover(again);
        rule.reserve = 100;
        (void)take(acceptShares(m_scratch->office(), again, rule));
        QCOMPARE(drafted("R1").opinion.count(u"備蓄が不足"_s), 1); // the newest share, not two
        QVERIFY(drafted("R1").opinion.startsWith(*entry.opinion));
    }

    /** D1: what is heard after the share is told with it, in the window or by the console. */
    void theOpinionFollowsTheCallAndKeepsItsSentence()
    {
        const ItemClaims claims = gathered();
        (void)take(acceptShares(m_scratch->office(), claims, equalCover(claims)));
        const QString before = drafted("R1").opinion;
        const QString sentence = before.mid(before.indexOf(u"。"_s) + 1);
        QVERIFY(sentence.contains(u"備蓄が不足"_s));
        DecisionEntry complete;
        complete.complete = true;
        QVERIFY(breaks(take(decide(m_scratch->office(), u"R1"_s, complete)), u"D1"_s));
        QCOMPARE(m_scratch->phone("R1").exitCode, 0);
        const DecisionOutcome outcome = take(decide(m_scratch->office(), u"R1"_s, complete));
        QVERIFY(outcome.operation.has_value());
        QVERIFY2(outcome.decision.opinion.endsWith(sentence), qPrintable(outcome.decision.opinion));
        QVERIFY(outcome.decision.opinion.size() > before.size());
    }

    void sharedAnewTheOpinionTellsWhatWasHeardMeanwhile()
    {
        const ItemClaims claims = gathered();
        (void)take(acceptShares(m_scratch->office(), claims, equalCover(claims)));
        const QString before = drafted("R1").opinion;
        QCOMPARE(m_scratch->phone("R1").exitCode, 0);
        const ItemClaims again = gathered();
        (void)take(acceptShares(m_scratch->office(), again, equalCover(again)));
        QVERIFY(drafted("R1").opinion.size() > before.size());
        QCOMPARE(drafted("R1").opinion.count(u"備蓄が不足"_s), 1);
    }

    /** D2: the console denies no more with the words of the approval than the window does. */
    void aShareIsNoReason()
    {
        const ItemClaims claims = gathered();
        (void)take(acceptShares(m_scratch->office(), claims, equalCover(claims)));
        DecisionEntry denial;
        denial.need = Need::No;
        denial.complete = true;
        QVERIFY(breaks(take(decide(m_scratch->office(), u"R1"_s, denial)), u"D2"_s));
        denial.opinion = drafted("R1").opinion;
        QVERIFY(breaks(take(decide(m_scratch->office(), u"R1"_s, denial)), u"D2"_s));
        denial.complete = false; // drafted so, it is no reason later either
        QVERIFY(take(decide(m_scratch->office(), u"R1"_s, denial)).operation.has_value());
        denial.complete = true;
        QVERIFY(breaks(take(decide(m_scratch->office(), u"R1"_s, denial)), u"D2"_s));
        denial.opinion = u"在庫が足りている"_s;
        QVERIFY(take(decide(m_scratch->office(), u"R1"_s, denial)).operation.has_value());
    }

    void whatChangedMeanwhileIsSkippedAndNamed()
    {
        const ItemClaims claims = gathered();
        Asking changed;
        changed.asked = 300;
        (void)m_scratch->importRequests({changed.row()}); // R1
        QVERIFY(m_scratch->phone("R2").exitCode == 0);
        QVERIFY(m_scratch->deny("R2").operation.has_value());
        DecisionEntry entry;
        entry.need = Need::No;
        (void)take(decide(m_scratch->office(), u"R3"_s, entry));
        QCOMPARE(fates(take(acceptShares(m_scratch->office(), claims, equalCover(claims)))),
            u"R1 200 changed, R2 100 decided, R3 100 denied"_s);
        const ItemClaims newest = gathered();
        const SharedOut out = take(acceptShares(m_scratch->office(), newest, equalCover(newest)));
        QCOMPARE(fates(out), u"R1 300 drafted"_s); // who is denied takes no part, and strands nothing
        QCOMPARE(newest.asked, Quantity(300));
    }

    void whatChangedAndNobodySawWaitsForItsLookStill()
    {
        Asking more;
        more.asked = 500;
        (void)m_scratch->importRequests({more.row()});
        const LookedAgain before = take(secondLook(m_scratch->office(), u"R1"_s)).value();
        const ItemClaims claims = gathered();
        QVERIFY(take(acceptShares(m_scratch->office(), claims, equalCover(claims))).operation.has_value());
        const LookedAgain after = take(secondLook(m_scratch->office(), u"R1"_s)).value();
        QCOMPARE(after.fields, before.fields);
        QCOMPARE(after.fields.size(), std::size_t{1});
        QCOMPARE(after.seenVersion, before.seenVersion);
    }

    void whatTheStateGivesLeavesLessToAskFor()
    {
        draftState("R1", 400); // all of it
        draftState("R2", 250);
        (void)m_scratch->importStock(10'000);
        const ItemClaims claims = gathered();
        QCOMPARE(claims.asked, Quantity(150 + 400));
        (void)take(acceptShares(m_scratch->office(), claims, equalCover(claims)));
        QCOMPARE(drafted("R1").lines, (std::vector<DecisionLine>{{m_scratch->n95(), 0, 400}}));
        QCOMPARE(drafted("R2").lines, (std::vector<DecisionLine>{{m_scratch->n95(), 150, 250}}));
    }

    void whatTheFacilityTookBackClaimsNothing()
    {
        const ItemClaims before = gathered();
        InquiryEntry entry;
        entry.kind = InquiryKind::Withdrawal;
        entry.question = u"卸から入荷した"_s;
        (void)take(recordInquiry(m_scratch->office(), u"R2"_s, entry));
        QCOMPARE(fates(take(acceptShares(m_scratch->office(), before, equalCover(before)))),
            u"R1 200 drafted, R2 100 withdrawn, R3 100 drafted"_s);
        QCOMPARE(gathered().claims.size(), std::size_t{2});
    }

    void nothingIsWrittenWhenTheStockIsNoLongerThere()
    {
        const ItemClaims claims = gathered();
        (void)m_scratch->importStock(399);
        const qint64 before = m_scratch->journalEntries();
        QCOMPARE(acceptShares(m_scratch->office(), claims, equalCover(claims)).error().code, ErrorCode::Conflict);
        QCOMPARE(m_scratch->journalEntries(), before);
    }

    void itIsTakenBackInOneGo()
    {
        DecisionEntry entry;
        entry.need = Need::Yes;
        entry.opinion = u"下書き"_s;
        (void)take(decide(m_scratch->office(), u"R1"_s, entry));
        const ItemClaims claims = gathered();
        const SharedOut out = take(acceptShares(m_scratch->office(), claims, equalCover(claims)));
        entry.opinion = u"書き直し"_s;
        (void)take(decide(m_scratch->office(), u"R3"_s, entry));
        const SharedOut back = take(takeBackShares(m_scratch->office(), out));
        QCOMPARE(fates(back), u"R1 200 drafted, R2 100 drafted, R3 100 gone"_s);
        QCOMPARE(drafted("R1").opinion, u"下書き"_s);
        QVERIFY(!drafted("R2").need);
        QCOMPARE(drafted("R3").opinion, u"書き直し"_s);
        QVERIFY(!take(takeBackShares(m_scratch->office(), out)).operation); // nothing is left to take back
        QVERIFY(m_scratch->journalEntries() > 0);
    }

    void theSameAgainWritesNothing()
    {
        const ItemClaims claims = gathered();
        (void)take(acceptShares(m_scratch->office(), claims, equalCover(claims)));
        const qint64 before = m_scratch->journalEntries();
        const ItemClaims again = gathered();
        const SharedOut out = take(acceptShares(m_scratch->office(), again, equalCover(again)));
        QVERIFY(!out.operation);
        QCOMPARE(fates(out), u"R1 200 unchanged, R2 100 unchanged, R3 100 unchanged"_s);
        QCOMPARE(m_scratch->journalEntries(), before);
    }

    void theConsoleShowsAndAccepts()
    {
        ShareWords words;
        words.item = u"n95_mask"_s;
        words.reserve = 200;
        const Reply shown = take(stockShareReply(m_scratch->desk(), words));
        QVERIFY(shown.committed.empty());
        QCOMPARE(shown.json[u"sum"_s].toInt(), 200);
        QCOMPARE(shown.json[u"shares"_s][0][u"reason"_s].toString(), u"equal_cover"_s);
        QCOMPARE(shown.json[u"shares"_s][0][u"coverAfter"_s].toInt(), 11);
        words.accept = true;
        const Reply accepted = take(stockShareReply(m_scratch->desk(), words));
        QCOMPARE(accepted.committed.size(), std::size_t{1});
        QCOMPARE(accepted.json[u"shares"_s][2][u"fate"_s].toString(), u"drafted"_s);
        QCOMPARE(drafted("R3").lines.front().prefecture, Quantity(0));
        words.method = u"by_luck"_s;
        QCOMPARE(stockShareReply(m_scratch->desk(), words).error().column, u"--method"_s);
        words.item = u"stones"_s;
        QCOMPARE(stockShareReply(m_scratch->desk(), words).error().code, ErrorCode::UnknownItem);
    }

private:
    void draftState(const char* number, Quantity pieces)
    {
        DecisionEntry entry;
        entry.need = Need::Yes;
        entry.method = Method::State;
        entry.lines = {{m_scratch->n95(), 0, pieces}};
        (void)take(decide(m_scratch->office(), QString::fromLatin1(number), entry));
    }
    ItemClaims gathered()
    {
        auto all = take(gatherClaims(m_scratch->office()));
        for (ItemClaims& claims : all) {
            if (claims.item.item == m_scratch->n95()) {
                return std::move(claims);
            }
        }
        return {};
    }
    static ShareRule equalCover(const ItemClaims& claims)
    {
        return ruleFor(claims, ShareMethod::EqualCover, ShareCap::Asked, 0, 0);
    }
    Decision drafted(const char* number)
    {
        return take(DecisionStore(m_scratch->office().database()).latest(QString::fromLatin1(number))).value();
    }
    static QString fates(const SharedOut& out)
    {
        QStringList fates;
        for (const ShareOutcome& outcome : out.outcomes) {
            fates << outcome.request + u' ' + QString::number(outcome.pieces) + u' ' + codeOf(outcome.fate);
        }
        return fates.join(u", "_s);
    }

    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(StockShareTest);
#include "test_stock_share.moc"
