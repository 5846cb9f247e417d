// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/blank.h"
#include "tests/review/dossiers.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;

class D1Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anApprovalNeedsMethodAndQuantity()
    {
        const Dossier dossier = cleanDossier();
        QCOMPARE(objections(approval(), dossier), QString());
        Decision decision = approval();
        decision.method.reset();
        decision.lines = {{n95, 0, 0}};
        QCOMPARE(objections(decision, dossier), QStringLiteral("D1 no_method, D1 no_quantity"));
        decision.lines.clear();
        QCOMPARE(objections(decision, dossier), QStringLiteral("D1 no_method, D1 no_quantity"));
    }

    void theOpinionTellsTheCount_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("tells");
        const auto row = [](int count, const char* said, bool tells) {
            QTest::addRow("%d: %s", count, said) << count << QString::fromUtf8(said) << tells;
        };
        row(0, "これまでの緊急配布は0回です", true);
        row(0, "これまでの緊急配布は０回です", true);
        row(0, "緊急配布の実績なし", true);
        row(0, "初めての緊急配布", true);
        row(0, "SOSの実績はありません", true);
        row(0, "ＳＯＳ　実績　無し", true);
        row(0, "代替手段なし。緊急配布を希望", false);
        row(0, "緊急配布を希望する。ほかに打つ手がなく困っている", false);
        row(0, "緊急配布は10回", false);
        row(0, "", false);
        row(2, "過去２回配布", true);
        row(2, "過去に二回", true);
        row(2, "2 回", false);
        row(2, "12回", false);
        row(2, "二十二回", false);
        row(2, "第2回の配布", false);
        row(2, "緊急配布の実績なし", false);
        row(2, "3回", false);
        row(2, "3回、うち国2回", false);
        row(12, "緊急配布12回", true);
        row(10, "これまで十回", true);
        row(12, "SOSは十二回", true);
        row(21, "緊急配布は二十一回", true);
        row(2, "これまでの緊急配布は計2回（直近は令和6年10月4日、国）", true);
        row(2, "緊急配布実績：国1回、県1回、計２回", true);
        row(2, "緊急配布は国から1回、県から1回受けている", true);
        row(3, "緊急配布は国から1回、県から1回受けている", false);
        row(2, "【これまでの緊急配布の回数】\n2回", true);
        row(2, "緊急配布の回数：2", true);
        row(2, "これまでに2度の緊急配布を受けている", true);
        row(1, "当該医療機関に対する国及び都道府県からの緊急配布は1回", true);
        row(2, "納品は週2回", false);
        row(2, "緊急配布を希望、納品は週2回", false);
        row(2, "これまで週2回の納品", false);
        row(2, "2回電話した", false);
        row(2, "緊急配布について2回電話した", false);
        row(2, "電話で2回確認、緊急配布を希望", false);
        row(2, "過去2回の週次調査による", false);
        row(2, "これまで2回クラスターが起きた", false);
        row(3, "緊急配布は今回で3回目", false);
        row(0, "SOS要請は今回が初めて", true);
        row(0, "過去の緊急配布を受けたことはない", true);
        row(0, "緊急配布は受けておりません", true);
        row(0, "過去の実績なし", true);
        row(0, "緊急配布回数：０", true);
        row(0, "緊急配布は必要、在庫なし", false);
        row(0, "緊急配布を要請、代替手段なし", false);
        row(0, "これまでにない感染拡大", false);
        row(0, "購入実績なし", false);
    }

    void theOpinionTellsTheCount()
    {
        QFETCH(const int, count);
        QFETCH(const QString, said);
        QFETCH(const bool, tells);
        Dossier dossier = cleanDossier();
        for (int i = 0; i < count; ++i) {
            dossier.distributions.push_back(
                {sent(DistributionKind::SosState, isoOf(day(QStringLiteral("2023-01-01")) + i), 100)});
        }
        Decision decision = approval();
        decision.opinion = said + QStringLiteral("。クラスター発生のため");
        QCOMPARE(objections(decision, dossier), tells ? QString() : QStringLiteral("D1 opinion_without_count"));
    }

    void theOpinionTellsTheCircumstances_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("note");
        QTest::addColumn<bool>("tells");
        const auto row = [](const char* name, const char* said, const char* note, bool tells) {
            QTest::newRow(name) << QString::fromUtf8(said) << QString::fromUtf8(note) << tells;
        };
        row("stockout", "欠品のため", "", true);
        row("half-width", "ｸﾗｽﾀｰ発生", "", true);
        row("nothing", "承認します", "", false);
        row("words of the note", "倉庫の改修で受け取れないため", "倉庫の改修で受け取れない。明日また電話", true);
        row("a note too short to tell", "はい、承認", "はい", false);
        row("denied", "クラスターは発生していません", "", false);
        row("prevented", "感染拡大防止のため", "", false);
        row("no words of the note", "承認します", "倉庫の改修で受け取れない", false);
    }

    void theOpinionTellsTheCircumstances()
    {
        QFETCH(const QString, said);
        QFETCH(const QString, note);
        QFETCH(const bool, tells);
        Dossier dossier = cleanDossier();
        dossier.contacts.front().note = note;
        Decision decision = approval();
        decision.opinion = QStringLiteral("緊急配布は0回。") + said;
        QCOMPARE(objections(decision, dossier), tells ? QString() : QStringLiteral("D1 opinion_without_circumstances"));
    }

    void remarksThatTellNoCircumstancesTellNoneWhenRepeated()
    {
        Dossier dossier = cleanDossier();
        dossier.request.remarks = QStringLiteral("手袋はMサイズを希望します");
        Decision decision = approval();
        decision.opinion = QStringLiteral("緊急配布は0回。手袋はMサイズを希望します");
        QCOMPARE(objections(decision, dossier), QStringLiteral("D1 opinion_without_circumstances"));
    }

    void anUnseenOpinionIsEmpty_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("blank");
        QTest::newRow("empty") << "" << true;
        QTest::newRow("wide space") << QStringLiteral("　　") << true;
        QTest::newRow("zero width") << QStringLiteral("\u200B\u200C\u200D\uFEFF\u2060\u00AD") << true;
        QTest::newRow("lines and tabs") << QStringLiteral("\t\r\n \u0085\u2028\u00A0") << true;
        QTest::newRow("direction marks") << QStringLiteral("\u202E\u2066\u061C") << true;
        QTest::newRow("fillers") << QStringLiteral("\u3164\uFFA0\u2800\uFE0F\u034F") << true;
        QTest::newRow("tags") << QString::fromUcs4(U"\U000E0020\U000E0101") << true;
        QTest::newRow("one letter") << QStringLiteral("　\u200B可　") << false;
        QTest::newRow("a rare kanji") << QString::fromUcs4(U"𠮷") << false;
        QTest::newRow("a full stop") << QStringLiteral("。") << false;
    }

    void anUnseenOpinionIsEmpty()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, blank);
        QCOMPARE(isBlank(text), blank);
        Decision refusal = approval();
        refusal.need = Need::No;
        refusal.method.reset();
        refusal.lines.clear();
        refusal.opinion = text;
        QCOMPARE(objections(refusal, cleanDossier()), blank ? QStringLiteral("D2 no_reason") : QString());
    }

    void quantitiesThatCannotBeMeantAreRefusedEvenInADraft()
    {
        const Dossier dossier = cleanDossier();
        const auto objected = [&](std::vector<DecisionLine> lines) {
            Decision decision = approval();
            decision.lines = std::move(lines);
            return violationsOf(decision, dossier, judged(dossier), regimeOf(dossier));
        };
        const auto holds = [](const std::vector<Violation>& violations, const QString& cause) {
            return std::any_of(violations.begin(), violations.end(), [&](const Violation& violation) {
                return violation.cause == cause && violation.blocking && violation.evenAsDraft;
            });
        };
        QVERIFY(holds(objected({{n95, -1, 0}}), QStringLiteral("negative_quantity")));
        QVERIFY(holds(objected({{n95, 100, -100}}), QStringLiteral("negative_quantity")));
        QVERIFY(holds(objected({{n95, 10'000'000, 0}}), QStringLiteral("absurd_quantity")));
        QVERIFY(!holds(objected({{n95, 9'999'999, 0}}), QStringLiteral("absurd_quantity")));
        QVERIFY(holds(objected({{n95, INT64_MAX, INT64_MAX}}), QStringLiteral("absurd_quantity")));
        QVERIFY(holds(objected({{n95, 1, 0}, {n95, 1, 0}}), QStringLiteral("item_twice")));
        QVERIFY(holds(objected({{Item{9}, 1, 0}}), QStringLiteral("unknown_item")));
    }

    void anItemThatWasNotAskedForOnlyWarns()
    {
        Dossier dossier = cleanDossier();
        dossier.stock->push_back({gown, 1'000, 0});
        Decision decision = approval();
        decision.lines.push_back({gown, 100, 0});
        const auto violations = violationsOf(decision, dossier, judged(dossier), regimeOf(dossier));
        QCOMPARE(violations.size(), std::size_t(1));
        QCOMPARE(violations.front().cause, QStringLiteral("item_not_asked"));
        QVERIFY(!violations.front().blocking);
    }
};

SOSDESK_SUITE(D1Test);
#include "test_d1.moc"
