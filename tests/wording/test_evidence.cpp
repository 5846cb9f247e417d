// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/causes.h"
#include "core/wording/judgement.h"
#include "tests/review/dossiers.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;

namespace {

QString said(const Dossier& dossier, CheckId id)
{
    return wording::evidence(findingOf(dossier, id), builtInShelf().catalogue());
}

bool isSentence(const QString& text)
{
    return !text.trimmed().isEmpty() && !text.contains(u'{') && !text.contains(u'%') && !text.contains(u'\n');
}

} // namespace

class EvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCauseHasASentence()
    {
        const ItemCatalogue items = builtInShelf().catalogue();
        for (const FindingCause& cause : findingCauses()) {
            const Finding bare{cause.id, n95, cause.verdict, cause.cause, {}, {}};
            QVERIFY2(isSentence(wording::evidence(bare, items)), cause.cause.data());
        }
    }

    void whatTheChecksFindIsListedAmongTheCauses()
    {
        std::vector<Dossier> dossiers(6, cleanDossier());
        dossiers[1].facility.reset();
        dossiers[1].contacts.clear();
        dossiers[1].request.lines = {{n95, 100}};
        dossiers[2].weekly.clear();
        dossiers[2].request.lines = {{n95, 9'000, 9'000, 1, 0, Outlook::Over1Month}};
        dossiers[3].distributions = {{sent(DistributionKind::Push, QStringLiteral("2024-11-01"), 10)}};
        dossiers[4].request.received = moment(QStringLiteral("2023-06-16T13:10"));
        dossiers[5].request.remarks = QStringLiteral("欠品");
        dossiers[5].contacts.clear();
        for (const Dossier& dossier : dossiers) {
            for (const Finding& finding : judged(dossier).findings) {
                const auto causes = findingCauses();
                QVERIFY2(std::any_of(causes.begin(), causes.end(),
                             [&](const FindingCause& known) {
                                 return known.id == finding.id && known.cause == finding.cause
                                     && known.verdict == finding.verdict;
                             }),
                    qPrintable(finding.cause));
                QVERIFY(isSentence(wording::evidence(finding, builtInShelf().catalogue())));
            }
        }
    }

    void numbersDatesAndSourcesAreSaid()
    {
        Dossier dossier = cleanDossier();
        line(dossier).stock = 1'300;
        line(dossier).weeklyUse = 300;
        QCOMPARE(said(dossier, CheckId::C5),
            QStringLiteral("前日在庫 1,300枚 ＞ 想定消費 300枚/週 × 4（1,200枚）："
                           "在庫量が1ヶ月分以上の可能性あり（自動判定）"));
        dossier.contacts.back().corrections = {{n95, 130, std::nullopt, std::nullopt}};
        line(dossier).weeklyUse.reset();
        dossier.weekly.front().lines[n95.number - 1].weeklyUse = 300;
        QCOMPARE(said(dossier, CheckId::C5),
            QStringLiteral("前日在庫 130枚（聞き取り 11/22 14:00） ≦ "
                           "想定消費 300枚/週（週次調査 11/20） × 4（1,200枚）"));
    }

    void distributionsAreListedWithTheirDates()
    {
        Dossier dossier = cleanDossier();
        Distribution planned = sent(DistributionKind::Prefecture, QStringLiteral("2024-12-01"), 1'000);
        planned.state = DistributionState::Planned;
        dossier.distributions = {{sent(DistributionKind::Push, QStringLiteral("2024-11-05"), 50)}, {planned}};
        QCOMPARE(said(dossier, CheckId::C3),
            QStringLiteral(
                "11/5 一斉配布（PUSH型） 50枚（発送済）、12/1 都道府県独自の配布 1,000枚（予定）："
                "計 1,050枚（想定消費の約10.5週分、在庫 50枚と未着 1,000枚で約10.5週分）≧ 要請 200枚：配布が重複"));
        dossier.distributions = {
            {sent(DistributionKind::Push, QStringLiteral("2024-11-05"), 50), PlaceMatch::SameNameAddress}};
        QCOMPARE(said(dossier, CheckId::C3),
            QStringLiteral("同一と思われる医療機関への配布 11/5 一斉配布（PUSH型） 50枚（発送済、名称と住所が一致）："
                           "計 50枚（想定消費の約0.5週分）、要請 200枚"));
    }

    void aSuggestionTellsWhyItIsNotThePlainSum()
    {
        Dossier dossier = cleanDossier();
        QCOMPARE(said(dossier, CheckId::C9),
            QStringLiteral("要請 200枚 ≦ 目安 200枚（（想定消費 100枚 − 購入見込 0枚）× 2）"));
        line(dossier).weeklyUse = 130;
        QCOMPARE(said(dossier, CheckId::C9),
            QStringLiteral("要請 200枚 ≦ 目安 300枚（（想定消費 130枚 − 購入見込 0枚）× 2、100枚単位に切上げ）"));
        line(dossier).purchase = 150;
        QCOMPARE(said(dossier, CheckId::C9),
            QStringLiteral("要請 200枚 ＞ 目安 0枚 × 2（目安＝（想定消費 130枚 − 購入見込 150枚）× 2、負のため0）："
                           "過大の可能性"));
    }

    void aDoubtfulUseTellsWhatItWasHeldAgainst()
    {
        Dossier dossier = cleanDossier();
        line(dossier).weeklyUse = 900;
        dossier.weekly.clear();
        for (int week = 0; week < 8; ++week) {
            dossier.weekly.push_back(weeklyOn(isoOf(day(QStringLiteral("2024-11-20")) - week * 7)));
            dossier.weekly.back().lines[n95.number - 1] = {week == 2 ? 0 : 300, week == 2 ? 10 : 100, -1, -1};
        }
        QCOMPARE(said(dossier, CheckId::C10),
            QStringLiteral("想定消費 900枚/週 ＞ 自院の過去8週から見た上限 150枚"
                           "（中央値 100枚、10/2～11/20の週次調査 7回、在庫が尽きかけた1週を除く）"));
        line(dossier).weeklyUse = 110;
        QCOMPARE(said(dossier, CheckId::C10),
            QStringLiteral("想定消費 110枚/週：自院の過去8週の中央値 100枚（7回、在庫が尽きかけた1週を除く）"));
        line(dossier).stock = 600;
        QCOMPARE(said(dossier, CheckId::C10),
            QStringLiteral("備蓄見通し １週間以内に対し、在庫 600枚 ÷ 想定消費 110枚/週 ＝ 約5.4週分"));
        PeerTable peers{day(QStringLiteral("2024-11-20")), {}};
        peers.typical[{{FacilityKind::Hospital, 2}, n95}] = {38, 20, 4};
        dossier.peers = std::make_shared<const PeerTable>(peers);
        dossier.facility->beds = 150;
        QCOMPARE(said(dossier, CheckId::C10),
            QStringLiteral("想定消費 110枚/週 ＞ 同種・同規模から見た上限 70枚"
                           "（中央値 20枚、病院 100～199床 38施設、週次調査 11/20）。"
                           "備蓄見通し １週間以内に対し、在庫 600枚 ÷ 想定消費 110枚/週 ＝ 約5.4週分"));
    }

    void aStockThatNeverFallsIsToldWithItsReports()
    {
        const Finding finding{CheckId::C10, n95, Verdict::Attention, QStringLiteral("stock_never_falls"),
            {{QStringLiteral("weeks"), 8}, {QStringLiteral("times"), 4}, {QStringLiteral("pieces"), 1'200},
                {QStringLiteral("reports"), 7}, {QStringLiteral("firstDay"), QStringLiteral("2024-10-02")},
                {QStringLiteral("firstStock"), 400}, {QStringLiteral("lastDay"), QStringLiteral("2024-11-20")},
                {QStringLiteral("lastStock"), 410}, {QStringLiteral("asOf"), QStringLiteral("2024-11-22")}},
            {}};
        QCOMPARE(wording::evidence(finding, builtInShelf().catalogue()),
            QStringLiteral("過去8週に4回の要請・配布（配布 計 1,200枚）、報告在庫は減っていない"
                           "（10/2 400枚 → 11/20 410枚、7回の報告）"));
    }

    void occasionsThatNeedAQuestionAreMarked()
    {
        Dossier dossier = cleanDossier();
        dossier.distributions = {
            {sent(DistributionKind::SosState, QStringLiteral("2024-11-01"), 300), PlaceMatch::SameNameAddress},
            {sent(DistributionKind::SosState, QStringLiteral("2024-11-05"), 200)}};
        QCOMPARE(said(dossier, CheckId::C4),
            QStringLiteral("これまでの緊急配布は1回（11/1 国 N95等マスク 300枚〔要確認〕、11/5 国 N95等マスク 200枚）、"
                           "過去90日で1回（ほかに同一と思われる医療機関へ1回：要確認）：繰り返しの要請"));
    }

    void theWordsOfTheFacilityAreQuoted()
    {
        Dossier dossier = cleanDossier();
        dossier.contacts.back() =
            talkAt(QStringLiteral("2024-11-22T14:00"), Circumstances::Other, QStringLiteral("倉庫が\n浸水"));
        QCOMPARE(said(dossier, CheckId::C6), QStringLiteral("その他「倉庫が 浸水」（11/22 14:00 電話 担当 山田）"));
        dossier.contacts.clear();
        dossier.request.remarks = QStringLiteral("病棟でクラスター");
        QCOMPARE(said(dossier, CheckId::C6), QStringLiteral("クラスター発生「病棟でクラスター」（備考の記載）"));
    }

    void aDateOfAnotherYearNamesTheYear()
    {
        Dossier dossier = cleanDossier();
        dossier.distributions = {{sent(DistributionKind::SosState, QStringLiteral("2023-12-28"), 300)},
            {sent(DistributionKind::SosPrefecture, QStringLiteral("2024-01-05"), 200)}};
        QCOMPARE(said(dossier, CheckId::C4),
            QStringLiteral("これまでの緊急配布は2回（2023/12/28 国 N95等マスク 300枚、"
                           "1/5 都道府県 N95等マスク 200枚）、過去90日で0回"));
    }

    void wordsOfPeopleAreNeverReadAsPlaceHolders()
    {
        Dossier dossier = cleanDossier();
        dossier.contacts.back().officer = QStringLiteral("{stock}%1");
        QVERIFY(said(dossier, CheckId::C6).contains(QStringLiteral("{stock}%1")));
    }
};

SOSDESK_SUITE(EvidenceTest);
#include "test_evidence.moc"
