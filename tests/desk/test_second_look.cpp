// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/decide.h"
#include "core/desk/second_look.h"
#include "core/store/journal_store.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

const QString weeklyHeader =
    u"医療機関コード,調査日,後方支援医療機関,PCR検査実施の可否,緊急配布の希望,N95等マスク_在庫量,N95等マスク_想定消費量"_s;
const QString draft = u"未申請"_s;

} // namespace

/** Requests that change after they were seen or decided. */
class SecondLookVerbTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_scratch = std::make_unique<ScratchDesk>(); }

    void nothingWaitsWhereNothingChanged()
    {
        m_scratch->importRequests({Asking().row()});
        QVERIFY(!take(secondLook(m_scratch->office(), u"R1"_s)));
        QVERIFY(take(changedRequests(m_scratch->office())).empty());
        QCOMPARE(secondLook(m_scratch->office(), u"R9"_s).error().code, ErrorCode::UnknownRequest);
    }

    void aLargerRequestAsksNowAndASmallerOneStillPasses()
    {
        importAsking(200);
        importAsking(300);
        QCOMPARE(outcomeOf(u"R1"_s), u"now_attention"_s); // S1 is 200: C9
        QCOMPARE(looked().about[0].id, CheckId::C9);
        importAsking(100);
        QCOMPARE(outcomeOf(u"R1"_s), u"still_passes"_s);
        const LookedAgain again = take(secondLook(m_scratch->office(), u"R1"_s)).value();
        QCOMPARE(again.seenVersion, 1);
        QCOMPARE(again.version, 3);
        QCOMPARE(again.fields.size(), std::size_t(1));
        QCOMPARE(again.fields[0].before, u"200"_s); // as it was seen, not as it was in between
        QCOMPARE(again.fields[0].after, u"100"_s);
    }

    void stockThatGrewFailsC5AndMustBeNamed()
    {
        importAsking(200);
        importStock(401);
        QCOMPARE(outcomeOf(u"R1"_s), u"now_fails"_s);
        SettleOutcome outcome = take(settle(m_scratch->office(), {}));
        QVERIFY(!outcome.operation);
        QCOMPARE(outcome.left.size(), std::size_t(1));
        QVERIFY(take(secondLook(m_scratch->office(), u"R1"_s)));
        outcome = take(settle(m_scratch->office(), {{{u"R1"_s, {}}}, true, {}}));
        QVERIFY(outcome.operation);
        QVERIFY(!take(secondLook(m_scratch->office(), u"R1"_s)));
        QVERIFY(m_scratch->review("R1").review.lane != Lane::Changed);
        importStock(10);
        QCOMPARE(outcomeOf(u"R1"_s), u"now_passes"_s); // against what was settled, not against the first
    }

    void aCompletedYesThatFailsNowStandsOnlyWithAReason()
    {
        m_scratch->importStock(1000);
        importAsking(200);
        m_scratch->phone("R1");
        QVERIFY(m_scratch->approve("R1", 200).operation);
        importStock(401);
        QCOMPARE(outcomeOf(u"R1"_s), u"now_fails"_s);
        const auto refused = settle(m_scratch->office(), {{{u"R1"_s, {}}}, true, u"　"_s});
        QCOMPARE(refused.error().code, ErrorCode::RuleViolated);
        QCOMPARE(refused.error().column, u"D6"_s);
        QVERIFY(take(settle(m_scratch->office(), {{{u"R1"_s, {}}}, true, u"病棟分の在庫と確認"_s})).operation);
        QCOMPARE(m_scratch->review("R1").dossier.decision->version, 1); // nothing was decided anew
        const auto entries = take(JournalStore(m_scratch->office().database()).about(u"R1"_s));
        const QJsonObject last = QJsonDocument::fromJson(entries.back().payload).object();
        QCOMPARE(last[u"action"_s].toString(), u"settle"_s);
        QCOMPARE(last[u"reason"_s].toString(), u"病棟分の在庫と確認"_s);
        QCOMPARE(last[u"after"_s][u"outcome"_s].toString(), u"now_fails"_s);
        QVERIFY(m_scratch->journalEntries() > 0);
    }

    /** It was typed before the report came in: what the report changed nobody has seen. */
    void aDraftOfWhatStoodThereBeforeHidesNoChange()
    {
        importAsking(200);
        importStock(401);
        DecisionEntry typed;
        typed.requestVersion = 1;
        typed.need = Need::Yes;
        QVERIFY(take(decide(m_scratch->office(), u"R1"_s, typed)).operation);
        LookedAgain again = take(secondLook(m_scratch->office(), u"R1"_s)).value();
        QCOMPARE(codeOf(again.look.outcome), u"now_fails"_s);
        QCOMPARE(again.fields.size(), std::size_t(1));
        QCOMPARE(m_scratch->review("R1").changes.size(), std::size_t(1));
        QCOMPARE(take(settle(m_scratch->office(), {})).left.size(), std::size_t(1));
        typed.requestVersion = 2; // and this is one of what stands there
        QVERIFY(take(decide(m_scratch->office(), u"R1"_s, typed)).operation);
        QVERIFY(!take(secondLook(m_scratch->office(), u"R1"_s)));
        importStock(10);
        again = take(secondLook(m_scratch->office(), u"R1"_s)).value();
        QCOMPARE(again.seenVersion, 2);
        QCOMPARE(codeOf(again.look.outcome), u"now_passes"_s);
    }

    void manyAreSettledInOneActAndTheWorseOnesAreLeft()
    {
        importThree({200, 200, 200});
        importThree({100, 150, 200}, {10, 10, 401});
        const qint64 before = m_scratch->journalEntries();
        const SettleOutcome outcome = take(settle(m_scratch->office(), {}));
        QCOMPARE(outcome.settled, (QStringList{u"R1"_s, u"R2"_s}));
        QCOMPARE(outcome.left[0].number, u"R3"_s);
        QCOMPARE(m_scratch->journalEntries(), before + 2);
        QCOMPARE(take(changedRequests(m_scratch->office())).size(), std::size_t(1));
    }

    void whatWasDecidedBeyondWhatIsAskedForNowMustBeNamed()
    {
        m_scratch->importStock(1000);
        importAsking(400);
        m_scratch->phone("R1");
        QVERIFY(m_scratch->approve("R1", 400).operation);
        importAsking(100);
        QVERIFY(looked().above == std::vector{m_scratch->n95()});
        const Reply waiting = take(changedReply(m_scratch->desk()));
        QVERIFY(waiting.json[u"changed"_s][0][u"message"_s].toString().contains(u"N95等マスク"_s));
        QCOMPARE(take(settle(m_scratch->office(), {})).left.size(), std::size_t(1));
        QCOMPARE(settle(m_scratch->office(), {{{u"R1"_s, {}}}, true, {}}).error().column, u"D6"_s);
        QVERIFY(take(settle(m_scratch->office(), {{{u"R1"_s, {}}}, true, u"備えとして"_s})).operation);
        importAsking(200); // more than at the last look, and still less than was decided: that was said already
        QVERIFY(looked().above.empty());
    }

    void anItemThatTookTheOthersPlaceIsNotSettledUnseen()
    {
        m_scratch->importStock(1000);
        importAsking(400);
        m_scratch->phone("R1");
        QVERIFY(m_scratch->approve("R1", 400).operation);
        m_scratch->import({m_scratch->file(u"gowns.csv"_s,
            u"管理番号,申請日時,医療機関名,医療機関コード,対応ステータス,N95等マスク_要請枚数,"
            u"アイソレーションガウン_要請枚数,アイソレーションガウン_在庫量,アイソレーションガウン_想定消費量,アイソレーションガウン_備蓄見通し"_s,
            {u"R1,2026/11/19 10:05,城北病院,4710001019,都道府県・国確認中,,500,10,100,１週間以内"_s})});
        const SecondLook look = looked();
        QVERIFY(look.above == std::vector{m_scratch->n95()});
        QCOMPARE(look.unanswered.size(), std::size_t(1));
        QVERIFY(take(settle(m_scratch->office(), {})).settled.isEmpty());
    }

    void whoLookedAtAnEarlierVersionIsTold()
    {
        importAsking(200);
        importAsking(100);
        const auto stale = settle(m_scratch->office(), {{{u"R1"_s, 1}}, true, {}});
        QCOMPARE(stale.error().code, ErrorCode::Conflict);
        QVERIFY(take(settle(m_scratch->office(), {{{u"R1"_s, 2}}, true, {}})).operation);
        QVERIFY(!take(settle(m_scratch->office(), {{{u"R1"_s, 2}}, true, {}})).operation); // there is nothing more
    }

    void aRequestTakenBackIsFlaggedAlsoWhenItComesBackChanged()
    {
        m_scratch->importStock(1000);
        importAsking(200);
        m_scratch->phone("R1");
        QVERIFY(m_scratch->approve("R1", 200).operation);
        Asking back;
        back.asked = 200;
        back.status = draft;
        m_scratch->importRequests({back.row()});
        QCOMPARE(outcomeOf(u"R1"_s), u"withdrawn"_s);
        QVERIFY(take(settle(m_scratch->office(), {})).settled.isEmpty());
        QVERIFY(take(settle(m_scratch->office(), {{{u"R1"_s, {}}}, true, {}})).operation);
        importAsking(900);
        QCOMPARE(outcomeOf(u"R1"_s), u"now_attention"_s);
        QVERIFY(looked().about[0].id == CheckId::C9);
    }

    void aDraftThatIsStillOneAsksForNoLook()
    {
        Asking first;
        first.status = draft;
        m_scratch->importRequests({first.row()});
        first.asked = 500;
        m_scratch->importRequests({first.row()});
        QVERIFY(take(changedRequests(m_scratch->office())).empty());
        importAsking(300); // submitted: now it is new, not changed
        QVERIFY(take(changedRequests(m_scratch->office())).empty());
    }

    void aSurveyAfterTheDecisionAsksForALookOnlyWhenItJudgesDifferently()
    {
        m_scratch->importStock(1000);
        m_scratch->importRequests(
            {u"R1,2026/11/19 10:05,城北病院,4710001019,都道府県・国確認中,,200,,,0,１週間以内,,,,,"_s});
        m_scratch->phone("R1");
        m_scratch->importRequests({Asking{u"R2"_s, u"2026/11/19 10:05"_s, u"4710003015"_s}.row()});
        QVERIFY(m_scratch->approve("R1", 200).operation);
        importWeekly(u"weekly.csv"_s, {u"4710001019,2026/11/18,,,,401,100"_s, u"4710003015,2026/11/18,,,,401,100"_s});
        const auto changed = take(changedRequests(m_scratch->office()));
        QCOMPARE(changed.size(), std::size_t(1)); // R2 is undecided: it is simply judged anew
        QCOMPARE(codeOf(changed[0].look.outcome), u"now_fails"_s);
        QVERIFY(changed[0].decided);
        QCOMPARE(changed[0].fields[0].field, u"weekly:2026-11-18"_s);
        importWeekly(u"again.csv"_s, {u"4710001019,2026/11/18,,,,401,100"_s});
        QVERIFY(take(settle(m_scratch->office(), {{{u"R1"_s, {}}}, true, u"確認"_s})).operation);
        importWeekly(u"same.csv"_s, {u"4710001019,2026/11/18,,,,401,100"_s, u"4710001019,2026/8/5,,,,1,1"_s});
        QVERIFY(take(changedRequests(m_scratch->office())).empty()); // nothing new in it
    }

    /** A row that no receipt refused, of an earlier program or a damaged disk: nobody else's surveys wait for it. */
    void oneThatCannotBeReadKeepsNoSurveysOut()
    {
        const QString asking = u"%1,2026/11/19 10:05,城北病院,%2,都道府県・国確認中,,200,,,0,１週間以内,,,,,"_s;
        m_scratch->importStock(1000);
        m_scratch->importRequests({asking.arg(u"R1"_s, u"4710001019"_s), asking.arg(u"R2"_s, u"4710003015"_s)});
        for (const char* number : {"R1", "R2"}) {
            m_scratch->phone(number);
            QVERIFY(m_scratch->approve(number, 200).operation);
        }
        m_scratch->office().database().execute(
            "INSERT INTO inquiry (uuid, version, operation, request, kind, at, officer, person, question, answer, "
            "outcome) SELECT randomblob(16), 1, max(id), 'R1', 'gossip', '', '', '', '', '', '' FROM operation");
        importWeekly(u"weekly.csv"_s, {u"4710001019,2026/11/18,,,,401,100"_s, u"4710003015,2026/11/18,,,,401,100"_s});
        m_scratch->office().database().execute("DELETE FROM inquiry");
        const auto changed = take(changedRequests(m_scratch->office()));
        QCOMPARE(changed.size(), std::size_t(1));
        QCOMPARE(changed[0].number, u"R2"_s);
    }

    void theVerbTellsWhatWaitsAndRecordsWhatIsNamed()
    {
        importAsking(200);
        importAsking(300);
        const Reply waiting = take(changedReply(m_scratch->desk()));
        const QJsonObject one = waiting.json[u"changed"_s][0].toObject();
        QCOMPARE(one[u"id"_s].toString(), u"R1"_s);
        QCOMPARE(one[u"fields"_s][0][u"after"_s].toString(), u"300"_s);
        QVERIFY(one[u"message"_s].toString().contains(u"C9"_s));
        const Reply settled = take(settleReply(m_scratch->desk(), {{{u"R1"_s, {}}}, true, {}}));
        QCOMPARE(settled.committed.size(), std::size_t(1));
        QCOMPARE(settled.json[u"settled"_s][0].toString(), u"R1"_s);
    }

private:
    [[nodiscard]] QString outcomeOf(const QString& number)
    {
        const auto again = take(secondLook(m_scratch->office(), number));
        return again ? codeOf(again->look.outcome) : QString();
    }
    [[nodiscard]] SecondLook looked() { return take(secondLook(m_scratch->office(), u"R1"_s)).value().look; }
    void importAsking(int asked)
    {
        Asking request;
        request.asked = asked;
        m_scratch->importRequests({request.row()});
    }
    void importStock(int stock) { m_scratch->importRequests({rowWith(u"R1"_s, 200, stock)}); }
    [[nodiscard]] static QString rowWith(const QString& number, int asked, int stock)
    {
        return u"%1,2026/11/19 10:05,城北病院,4710001019,都道府県・国確認中,,%2,%3,100,0,１週間以内,,,,,"_s.arg(number)
            .arg(asked)
            .arg(stock);
    }
    void importThree(const std::vector<int>& asked, const std::vector<int>& stock = {10, 10, 10})
    {
        QStringList rows;
        for (std::size_t i = 0; i < asked.size(); ++i) {
            rows << rowWith(u"R%1"_s.arg(i + 1), asked[i], stock[i]);
        }
        m_scratch->importRequests(rows);
    }
    void importWeekly(const QString& name, const QStringList& rows)
    {
        m_scratch->import({m_scratch->file(name, weeklyHeader, rows)});
    }

    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(SecondLookVerbTest);
#include "test_second_look.moc"
