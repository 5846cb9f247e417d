// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray builtIn(const QString& name)
{
    QFile file(QStringLiteral(SOSDESK_SOURCE_DIR "/resources/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** What an office may word and know in its own way: opinions, and how long goods are on their way. */
class OwnWaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchDesk>();
        m_scratch->importRequests({Asking().row()}); // of Thursday the 19th: 10 left of 100 a week
        m_scratch->importStock(10'000);
        m_scratch->phone("R1");
    }

    void aReviewTellsTheAdviceAndWhy()
    {
        const QJsonObject advice = this->advice();
        QCOMPARE(advice[u"method"_s].toString(), u"prefecture"_s);
        QCOMPARE(advice[u"runsOut"_s].toString(), u"2026-11-19"_s);
        QCOMPARE(advice[u"arrival"_s][u"prefecture"_s].toString(), u"2026-11-20"_s);
        QCOMPARE(advice[u"arrival"_s][u"state"_s].toString(), u"2026-11-24"_s); // Monday the 23rd is a holiday
        QCOMPARE(advice[u"cause"_s].toString(), u"both_late"_s);
        QVERIFY(
            advice[u"text"_s].toString().startsWith(u"在庫切れ見込 11/19(木)。①着 11/20(金)・②着 11/24(火) → ①："_s));
    }

    void anOfficesOwnDaysCount()
    {
        put(u"transit/japan.json"_s,
            builtIn(u"transit/japan.json"_s).replace(R"([47], "days": 3)", R"([47], "days": 8)"));
        QVERIFY(reopened());
        QCOMPARE(advice()[u"arrival"_s][u"state"_s].toString(), u"2026-11-30"_s);
    }

    void anOfficesOwnWordsAreTheOpinion()
    {
        put(u"opinions/opinion.json"_s,
            builtIn(u"opinions/opinion.json"_s)
                .replace("これまでの緊急配布は{count}回です。", "緊急配布の実績は{count}回。"));
        QVERIFY(reopened());
        const ReviewedRequest reviewed = m_scratch->review("R1");
        QVERIFY2(
            reviewed.suggested.opinion.startsWith(u"緊急配布の実績は0回。"_s), qPrintable(reviewed.suggested.opinion));
        DecisionEntry entry;
        entry.suggested = true;
        entry.complete = true;
        entry.need = Need::Yes;
        const DecisionOutcome outcome = take(decide(m_scratch->office(), u"R1"_s, entry));
        QVERIFY(std::none_of(outcome.violations.begin(), outcome.violations.end(),
            [](const Violation& violation) { return violation.rule == u"D1"; }));
    }

    void wordsThatNoRuleWouldFindKeepTheDeskShut_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("key");
        QTest::newRow("no word for the distributions")
            << u"opinions/opinion.json"_s << QByteArray("これまでの緊急配布は{count}回です。")
            << QByteArray("{count}回です。") << u"occasions.none"_s;
        QTest::newRow("no count") << u"opinions/opinion.json"_s << QByteArray("これまでの緊急配布は{count}回です。")
                                  << QByteArray("緊急配布は0回です。") << u"occasions.none"_s;
        QTest::newRow("no days") << u"transit/japan.json"_s << QByteArray(R"("days": 3)")
                                 << QByteArray(R"("days": "3")") << u"state.days[3].days"_s;
    }

    void wordsThatNoRuleWouldFindKeepTheDeskShut()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, key);
        QVERIFY(builtIn(file).contains(from));
        put(file, builtIn(file).replace(from, to));
        m_scratch->close();
        const auto desk = Desk::open(m_scratch->options());
        QVERIFY(!desk);
        QCOMPARE(desk.error().code, ErrorCode::BadResource);
        QCOMPARE(desk.error().column, key);
        QVERIFY(desk.error().file.endsWith(file));
    }

    void keysOfAnotherFoldingAreMadeAnew()
    {
        m_scratch->import({m_scratch->file(u"facilities.csv"_s, u"医療機関コード,医療機関名,施設種別,住所"_s,
            {u"4710001019,（医）城北会 城北病院,病院,青空市緑町三丁目12番地5"_s,
                u"4710002017,城北病院,病院,青空市緑町３－１２－５ 城北ビル"_s})});
        m_scratch->import({m_scratch->file(u"push.csv"_s, u"医療機関コード,品目,枚数,発送日,区分"_s,
            {u"4710002017,N95等マスク,300,2026/11/2,PUSH"_s})});
        QCOMPARE(matches(), 1);
        Database& database = m_scratch->office().database();
        database.execute(
            "UPDATE facility SET address_key = 'as it was'; UPDATE meta SET value = '1' WHERE key = 'folding'");
        QCOMPARE(matches(), 1); // alike, if not right
        database.execute("UPDATE facility SET address_key = 'otherwise' WHERE code = 4710001019");
        QCOMPARE(matches(), 0);
        QVERIFY(reopened());
        QCOMPARE(matches(), 1);
    }

private:
    void put(const QString& name, const QByteArray& bytes) const
    {
        const QString path = m_scratch->path(u"desk/"_s + name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    bool reopened()
    {
        m_scratch->setNow("2026-11-19T14:00");
        return true;
    }
    [[nodiscard]] QJsonObject advice()
    {
        return take(reviewReply(m_scratch->desk(), u"R1"_s, {})).json[u"advice"_s].toObject();
    }
    [[nodiscard]] int matches() { return static_cast<int>(m_scratch->review("R1").dossier.distributions.size()); }

    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(OwnWaysTest);
#include "test_own_ways.moc"
