// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/template_check.h"
#include "core/wording/judgement.h"
#include "tests/review/dossiers.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;

namespace {

QString composed(const Dossier& dossier, const Decision& decision)
{
    const OpinionFacts facts = opinionFacts(dossier, judged(dossier), regimeOf(dossier), decision);
    return wording::composeOpinion(facts, builtInShelf().catalogue());
}

} // namespace

class OpinionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anApprovalTellsCountAndCircumstances()
    {
        Dossier dossier = cleanDossier();
        dossier.contacts.back().circumstances = Circumstances::Stockout;
        dossier.contacts.back().note = QStringLiteral("問屋の入荷は\n月末");
        dossier.contacts.back().purchasable = 1'000;
        dossier.contacts.back().purchasableFrom = day(QStringLiteral("2024-12-02"));
        QCOMPARE(composed(dossier, approval()),
            QStringLiteral("これまでの緊急配布は0回です。自ら調達できない事情は、2024/11/22 14:00に電話で聞き取った結果"
                           "（担当 山田）、欠品（問屋の入荷は 月末）。購入可能な枚数は1,000枚（2024/12/2から）。"));
        dossier.distributions = {{sent(DistributionKind::SosState, QStringLiteral("2024-02-01"), 100)},
            {sent(DistributionKind::SosPrefecture, QStringLiteral("2024-10-31"), 100)}};
        QVERIFY(composed(dossier, approval())
                    .startsWith(QStringLiteral("これまでの緊急配布は2回です（直近は2024/10/31、都道府県）。")));
    }

    void whatIsComposedSatisfiesTheRules_data()
    {
        QTest::addColumn<int>("occasions");
        QTest::addColumn<QString>("circumstances");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("remarks");
        for (const int occasions : {0, 1, 2, 10, 11, 120}) {
            QTest::addRow("%d, stockout", occasions) << occasions << "stockout"
                                                     << ""
                                                     << "";
            QTest::addRow("%d, cluster", occasions) << occasions << "cluster" << QStringLiteral("病棟3階") << "";
            QTest::addRow("%d, other", occasions) << occasions << "other" << QStringLiteral("倉庫が使えない") << "";
            QTest::addRow("%d, few words", occasions) << occasions << "other" << QStringLiteral("盗難") << "";
            QTest::addRow("%d, many words", occasions) << occasions << "other" << QString(900, u'長') << "";
            QTest::addRow("%d, a note", occasions) << occasions << "" << QStringLiteral("問屋が欠品。来週また") << "";
            QTest::addRow("%d, remarks", occasions) << occasions << ""
                                                    << "" << QStringLiteral("ｸﾗｽﾀｰ発生中");
        }
    }

    void whatIsComposedSatisfiesTheRules()
    {
        QFETCH(const int, occasions);
        QFETCH(const QString, circumstances);
        QFETCH(const QString, note);
        QFETCH(const QString, remarks);
        Dossier dossier = cleanDossier();
        dossier.request.remarks = remarks;
        dossier.contacts.back().circumstances = fromCode<Circumstances>(circumstances);
        dossier.contacts.back().note = note;
        for (int i = 0; i < occasions; ++i) {
            dossier.distributions.push_back(
                {sent(DistributionKind::SosState, isoOf(day(QStringLiteral("2023-01-01")) + i), 100)});
        }
        Decision decision = approval();
        decision.opinion = composed(dossier, decision);
        QCOMPARE(objections(decision, dossier), QString());
    }

    void anOpinionIsNeverLongerThanItMayBe_data()
    {
        QTest::addColumn<QString>("circumstances");
        for (const char* circumstances : {"stockout", "cluster", "other"}) {
            QTest::newRow(circumstances) << circumstances;
        }
    }

    void anOpinionIsNeverLongerThanItMayBe()
    {
        QFETCH(const QString, circumstances);
        Dossier dossier = cleanDossier();
        dossier.contacts.back() =
            talkAt(QStringLiteral("2024-11-22T14:00"), fromCode<Circumstances>(circumstances), QString(3'000, u'長'));
        dossier.contacts.back().officer = QString(300, u'山');
        dossier.contacts.back().purchasable = 1'000;
        dossier.stock = std::vector<StockBalance>{{n95, 100, 0}};
        Decision decision = approval();
        decision.method = Method::State;
        decision.lines = {{n95, 100, 100}};
        OpinionFacts facts = opinionFacts(dossier, judged(dossier), regimeOf(dossier), decision);
        for (const int longest : {400, 450, 2'000}) {
            facts.templates.longest = longest;
            decision.opinion = wording::composeOpinion(facts, builtInShelf().catalogue());
            QVERIFY2(decision.opinion.size() <= longest, qPrintable(decision.opinion));
            QCOMPARE(objections(decision, dossier), QString());
        }
    }

    void aRefusalWithMoreReasonsThanRoomCountsTheRest()
    {
        Dossier dossier = cleanDossier();
        line(dossier).stock = 500;
        Decision decision = approval();
        decision.need = Need::No;
        OpinionFacts facts = opinionFacts(dossier, judged(dossier), regimeOf(dossier), decision);
        facts.failing.resize(40, facts.failing.front());
        facts.templates.longest = 400;
        const QString opinion = wording::composeOpinion(facts, builtInShelf().catalogue());
        QVERIFY2(opinion.size() <= 400, qPrintable(opinion));
        QVERIFY2(opinion.contains(QStringLiteral("ほか3")), qPrintable(opinion));
    }

    void theOfficesOwnWordsAreTaken()
    {
        Policy policy = regimeOf(cleanDossier());
        policy.templates.none = QStringLiteral("緊急配布の実績は{count}回。");
        QVERIFY(checkTemplates(policy));
        OpinionFacts facts = opinionFacts(cleanDossier(), judged(cleanDossier()), policy, approval());
        QVERIFY(wording::composeOpinion(facts, builtInShelf().catalogue())
                    .startsWith(QStringLiteral("緊急配布の実績は0回。自ら調達できない事情は、")));
    }

    void wordsThatTheRulesDoNotUnderstandAreRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::newRow("a bare number") << "occasions.none"
                                       << "実績{count}。";
        QTest::newRow("another count") << "occasions.some"
                                       << "緊急配布について電話{count}回。";
        QTest::newRow("denied") << "heard.byOfficer"
                                << "{circumstances}の対策を{officer}が確認。";
        QTest::newRow("no reason") << "mixed"
                                   << "よろしくお願いします。";
    }

    void wordsThatTheRulesDoNotUnderstandAreRefused()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, text);
        Policy policy = regimeOf(cleanDossier());
        (key == u"occasions.none"          ? policy.templates.none
                : key == u"occasions.some" ? policy.templates.some
                : key == u"mixed"          ? policy.templates.mixed
                                           : policy.templates.byOfficer) = text;
        const auto checked = checkTemplates(policy);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::BadResource);
        QCOMPARE(checked.error().column, key);
        QVERIFY(checked.error().file.endsWith(QStringLiteral("opinion.json")));
    }

    void theBuiltInWordsSatisfyEveryRegime()
    {
        for (const Policy& policy : builtInShelf().all()) {
            const auto checked = checkTemplates(policy);
            QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().column + checked.error().detail));
        }
    }

    void whatNobodyHeardIsNotSaid()
    {
        Dossier dossier = cleanDossier();
        dossier.contacts.clear();
        Decision decision = approval();
        decision.opinion = composed(dossier, decision);
        QCOMPARE(objections(decision, dossier), QStringLiteral("D1 opinion_without_circumstances"));
    }

    void bothSidesSupplyBecauseTheStockIsShort()
    {
        Dossier dossier = cleanDossier();
        dossier.stock = std::vector<StockBalance>{{n95, 100, 0}};
        Decision decision = approval();
        decision.method = Method::State;
        decision.lines = {{n95, 100, 100}};
        decision.opinion = composed(dossier, decision);
        QCOMPARE(objections(decision, dossier), QString());
        dossier.stock = std::vector<StockBalance>{{n95, 9'000, 0}}; // enough: why, only the officer knows
        decision.opinion = composed(dossier, decision);
        QCOMPARE(objections(decision, dossier), QStringLiteral("D3 mixed_without_reason"));
    }

    void aRefusalGivesTheFailsAsReason()
    {
        Dossier dossier = cleanDossier();
        line(dossier).stock = 500;
        Decision decision = approval();
        decision.need = Need::No;
        decision.method.reset();
        decision.lines.clear();
        const QString opinion = composed(dossier, decision);
        QVERIFY2(
            opinion.startsWith(QStringLiteral("次の理由により、緊急配布は行いません。N95等マスク：前日在庫 500枚 ＞ ")),
            qPrintable(opinion));
        decision.opinion = opinion;
        QCOMPARE(objections(decision, dossier), QString());
        QCOMPARE(composed(cleanDossier(), decision), QString()); // nothing fails: the officer's own words
    }
};

SOSDESK_SUITE(OpinionTest);
#include "test_opinion.moc"
