// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/review/dossiers.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;

class D2Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusalNeedsNoOverrideReasonAndNoStock()
    {
        Dossier dossier = cleanDossier();
        line(dossier).stock = 9'000;
        dossier.stock.reset();
        Decision decision = approval();
        decision.need = Need::No;
        decision.method.reset();
        decision.lines.clear();
        decision.opinion = QStringLiteral("在庫が４週間分を超えるため");
        QCOMPARE(objections(decision, dossier), QString());
    }

    /** Nobody is told the words of his approval as the reason why nothing comes. */
    void theWordsOfAnApprovalAreNoReason()
    {
        Dossier dossier = cleanDossier();
        dossier.decision = approval();
        Decision denial = approval();
        denial.need = Need::No;
        denial.method.reset();
        denial.lines.clear();
        QCOMPARE(objections(denial, dossier), QStringLiteral("D2 no_reason"));
        dossier.decision = denial; // drafted so
        dossier.decision->complete = false;
        dossier.earlierApproval = approval().opinion + u'\n';
        QCOMPARE(objections(denial, dossier), QStringLiteral("D2 no_reason"));
        denial.opinion += QStringLiteral("在庫が４週間分を超えるため");
        QCOMPARE(objections(denial, dossier), QString());
    }
};

class D4Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGloveSizeIsCarriedOnlyForSmallQuantities_data()
    {
        QTest::addColumn<int>("prefecture");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("remarks");
        QTest::addColumn<QString>("carried");
        const QString wish = QStringLiteral("欠品中。手袋はＭサイズ希望。よろしく");
        const QString carried = QStringLiteral("手袋はＭサイズ希望");
        QTest::newRow("few") << 100 << 0 << wish << carried;
        QTest::newRow("exactly 2,000") << 1'000 << 1'000 << wish << carried;
        QTest::newRow("one more") << 1'001 << 1'000 << wish << "";
        QTest::newRow("none") << 0 << 0 << wish << "";
        QTest::newRow("no wish") << 100 << 0 << QStringLiteral("欠品中") << "";
        const auto remark = [](const char* name, const QString& remarks, const QString& expected) {
            QTest::newRow(name) << 100 << 0 << remarks << expected;
        };
        remark("of another item", QStringLiteral("クラスター発生。ガウンはLサイズ希望"), {});
        remark("without the word", QStringLiteral("クラスター発生。手袋はM希望"), QStringLiteral("手袋はM希望"));
        remark("by size", QStringLiteral("手袋 M:600 L:400"), QStringLiteral("手袋 M:600 L:400"));
        remark("among others", QStringLiteral("クラスター発生、手袋はMサイズ希望、他は任意"),
            QStringLiteral("手袋はMサイズ希望"));
        remark("sizes in a row", QStringLiteral("手袋はM 600枚、L 400枚、ガウンはLサイズ"),
            QStringLiteral("手袋はM 600枚、L 400枚"));
        remark("of no item", QStringLiteral("クラスター発生。Ｍサイズでお願いします"),
            QStringLiteral("Ｍサイズでお願いします"));
        remark("letters that are no size", QStringLiteral("手袋をCOVID対応に使う"), {});
        QTest::newRow("half width") << 100 << 0 << QStringLiteral("ｻｲｽﾞL") << QStringLiteral("ｻｲｽﾞL");
    }

    void aGloveSizeIsCarriedOnlyForSmallQuantities()
    {
        QFETCH(const int, prefecture);
        QFETCH(const int, state);
        QFETCH(const QString, remarks);
        QFETCH(const QString, carried);
        Dossier dossier = cleanDossier();
        dossier.request.remarks = remarks;
        Decision decision = approval();
        decision.lines = {{n95, 5'000, 0}, {glove, prefecture, state}};
        QCOMPARE(carriedGloveSize(decision, dossier.request, regimeOf(dossier)), carried);
        decision.lines.pop_back();
        QCOMPARE(carriedGloveSize(decision, dossier.request, regimeOf(dossier)), QString());
    }
};

class D5Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOpenDecisionIsNotComplete()
    {
        Decision decision = approval();
        decision.need.reset();
        QCOMPARE(objections(decision, cleanDossier()), QStringLiteral("D5 no_need"));
    }

    void draftAndErrorRecordsCannotBeDecided()
    {
        Dossier dossier = cleanDossier();
        for (const RequestStatus status : {RequestStatus::Draft, RequestStatus::Error}) {
            dossier.request.status = status;
            const auto violations = violationsOf(approval(), dossier, judged(dossier), regimeOf(dossier));
            QCOMPARE(violations.size(), std::size_t(1));
            QCOMPARE(violations.front().rule, QStringLiteral("D5"));
            QVERIFY(violations.front().evenAsDraft);
        }
    }

    void whatWasSentWhileReceptionStoodStillIsPractice_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QString>("received");
        QTest::addColumn<bool>("refused");
        QTest::newRow("last day before") << Mode::Live << "2023-10-01T10:00" << false;
        QTest::newRow("first day") << Mode::Live << "2023-10-02T10:00" << true;
        QTest::newRow("last day") << Mode::Live << "2024-11-20T23:59:59" << true;
        QTest::newRow("day after") << Mode::Live << "2024-11-21T00:00" << false;
        QTest::newRow("in drill") << Mode::Drill << "2024-01-15T10:00" << false;
    }
    void whatWasSentWhileReceptionStoodStillIsPractice()
    {
        QFETCH(const Mode, mode);
        QFETCH(const QString, received);
        QFETCH(const bool, refused);
        Dossier dossier = cleanDossier();
        dossier.mode = mode;
        dossier.request.received = instantFromIso(received).value();
        const auto violations = violationsOf(approval(), dossier, judged(dossier), regimeOf(dossier));
        const bool stopped = std::any_of(violations.begin(), violations.end(), [](const Violation& violation) {
            return violation.cause == u"reception_stopped" && violation.evenAsDraft && violation.blocking;
        });
        QCOMPARE(stopped, refused);
    }
};

class D6Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailNeedsAWrittenReason()
    {
        Dossier dossier = cleanDossier();
        line(dossier).stock = 401;
        dossier.request.conditionsConfirmed = false; // attention needs none
        Decision decision = approval();
        QCOMPARE(objections(decision, dossier), QStringLiteral("D6 no_override_reason"));
        decision.overrideReason = QStringLiteral("　\u200B");
        QCOMPARE(objections(decision, dossier), QStringLiteral("D6 no_override_reason"));
        decision.overrideReason = QStringLiteral("在庫は使用期限切れ");
        QCOMPARE(objections(decision, dossier), QString());
    }

    void aFailAboutAnItemThatGetsNothingNeedsNone()
    {
        Dossier dossier = cleanDossier();
        dossier.request.lines.push_back({gown, 100, 9'000, 100, 0, Outlook::Within1Week});
        Decision decision = approval();
        QCOMPARE(objections(decision, dossier), QString());
        decision.lines.push_back({gown, 0, 0});
        QCOMPARE(objections(decision, dossier), QString());
        decision.method = Method::State;
        decision.lines = {{gown, 0, 100}};
        QCOMPARE(objections(decision, dossier), QStringLiteral("D6 no_override_reason"));
    }

    void aFailAboutTheRequestAlwaysNeedsOne()
    {
        Dossier dossier = cleanDossier();
        dossier.facility->agreements.clear();
        QCOMPARE(objections(approval(), dossier), QStringLiteral("D6 no_override_reason"));
    }
};

class D7Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyGetsMoreThanIsFree_data()
    {
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("reserved");
        QTest::addColumn<QString>("objected");
        QTest::newRow("exactly") << 300 << 100 << "";
        QTest::newRow("one short") << 300 << 101 << "D7 above_free_stock";
        QTest::newRow("overdrawn already") << 100 << 400 << "D7 above_free_stock";
    }

    void nobodyGetsMoreThanIsFree()
    {
        QFETCH(const int, total);
        QFETCH(const int, reserved);
        QFETCH(const QString, objected);
        Dossier dossier = cleanDossier();
        dossier.stock = std::vector<StockBalance>{{gown, 9'000, 0}, {n95, total, reserved}};
        QCOMPARE(objections(approval(), dossier), objected);
    }

    void anItemThatTheListDoesNotHaveIsNotThere()
    {
        Dossier dossier = cleanDossier();
        dossier.stock = std::vector<StockBalance>{};
        QCOMPARE(objections(approval(), dossier), QStringLiteral("D7 above_free_stock"));
    }

    void theStatesQuantityNeedsNoStockHere()
    {
        Dossier dossier = cleanDossier();
        dossier.stock = std::vector<StockBalance>{};
        Decision decision = approval();
        decision.method = Method::State;
        decision.lines = {{n95, 0, 200}};
        QCOMPARE(objections(decision, dossier), QString());
    }

    void withoutAStockListItOnlyWarns()
    {
        Dossier dossier = cleanDossier();
        dossier.stock.reset();
        const auto violations = violationsOf(approval(), dossier, judged(dossier), regimeOf(dossier));
        QCOMPARE(violations.size(), std::size_t(1));
        QCOMPARE(violations.front().rule, QStringLiteral("D7"));
        QVERIFY(!violations.front().blocking);
    }
};

class D8Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClosedRequestIsReadOnly()
    {
        Dossier dossier = cleanDossier();
        dossier.request.status = RequestStatus::Closed;
        const auto violations = violationsOf(approval(), dossier, judged(dossier), regimeOf(dossier));
        QCOMPARE(violations.size(), std::size_t(1));
        QCOMPARE(violations.front().rule, QStringLiteral("D8"));
        QVERIFY(violations.front().blocking && violations.front().evenAsDraft);
    }
};

class D10Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void somebodyDecided()
    {
        Decision decision = approval();
        decision.officer = QStringLiteral("　");
        QCOMPARE(objections(decision, cleanDossier()), QStringLiteral("D10 no_officer"));
    }
};

SOSDESK_SUITE(D2Test);
SOSDESK_SUITE(D4Test);
SOSDESK_SUITE(D5Test);
SOSDESK_SUITE(D6Test);
SOSDESK_SUITE(D7Test);
SOSDESK_SUITE(D8Test);
SOSDESK_SUITE(D10Test);
#include "test_d2_d10.moc"
