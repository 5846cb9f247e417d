// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/blank.h"
#include "tests/review/dossiers.h"
#include "tests/shared/rule_cases.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;

class D1Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOpinionTellsTheCount_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("tells");
        for (const QJsonValue& given : ruleCases(QStringLiteral("counts"))) {
            const QString said = given[QStringLiteral("said")].toString();
            const int count = given[QStringLiteral("count")].toInt();
            QTest::addRow("%d: %s", count, qUtf8Printable(said))
                << count << said << given[QStringLiteral("tells")].toBool();
        }
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
        for (const QJsonValue& given : ruleCases(QStringLiteral("circumstances"))) {
            QTest::newRow(qUtf8Printable(given[QStringLiteral("name")].toString()))
                << given[QStringLiteral("said")].toString() << given[QStringLiteral("note")].toString()
                << given[QStringLiteral("tells")].toBool();
        }
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
        for (const QJsonValue& given : ruleCases(QStringLiteral("blank"))) {
            QTest::newRow(qUtf8Printable(given[QStringLiteral("name")].toString()))
                << given[QStringLiteral("text")].toString() << given[QStringLiteral("blank")].toBool();
        }
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
