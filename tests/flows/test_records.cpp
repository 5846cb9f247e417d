// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/flows/played_desk.h"
#include "tests/shared/suite.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

const QStringList approve{u"decide"_s, u"R1"_s, u"--need"_s, u"yes"_s, u"--suggested"_s, u"--opinion"_s,
    u"これまでの緊急配布は0回。欠品のため自ら調達できない。"_s, u"--override-reason"_s, u"電話で確認した"_s,
    u"--line"_s, u"n95_mask=400:0"_s, u"--method"_s, u"prefecture"_s, u"--complete"_s};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** What does not go as planned on a working day, by the command line: withdrawn while it is open, answered afterwards,
 *  after hours, at length. */
class RecordsFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_played = std::make_unique<PlayedDesk>();
        m_played->open();
        QCOMPARE(m_played
                     ->plain({u"contact"_s, u"R1"_s, u"--result"_s, u"talked"_s, u"--circumstances"_s, u"stockout"_s,
                         u"--purchasable"_s, u"0"_s, u"--note"_s, u"卸に欠品と言われた"_s})
                     .code,
            0);
    }

    void aRequestIsWithdrawnWhileItIsOpen()
    {
        QCOMPARE(review()[u"withdrawn"_s].toBool(), false); // an officer looks at it
        const Outcome told = inquiry({u"--kind"_s, u"withdrawal"_s, u"--question"_s, u"卸から入荷した"_s});
        QVERIFY2(told.code == 0 && told.acks().size() == 1, told.told().constData());
        const Outcome refused = m_played->json(approve);
        QCOMPARE(refused.code, 2);
        QVERIFY(refused.acks().isEmpty());
        QVERIFY(causes(refused).contains(u"withdrawn"_s));
        const QJsonObject listed = m_played->json({u"list"_s}).json()[u"requests"_s].toArray()[0].toObject();
        QCOMPARE(listed[u"lane"_s].toString(), u"done"_s);
        QCOMPARE(m_played->json({u"list"_s, u"--lane"_s, u"call"_s}).json()[u"requests"_s].toArray().size(), 0);
        QCOMPARE(inquiry({u"--outcome"_s, u"revoked"_s}).code, 2); // D10: why
        QCOMPARE(inquiry({u"--outcome"_s, u"revoked"_s, u"--answer"_s, u"届かなかった"_s}).code, 0);
        const Outcome decided = m_played->json(approve);
        QVERIFY2(decided.code == 0, decided.told().constData());
        QCOMPARE(m_played->json({u"verify"_s}).code, 0);
    }

    void aWithdrawalAfterTheDecisionFreesTheStockAndNamesThePapers()
    {
        QCOMPARE(m_played->plain(approve).code, 0);
        const QString file = m_played->path(u"別添２.csv"_s);
        const QStringList exports{u"export"_s, u"deliveries"_s, u"--format"_s, u"annex2-csv"_s, u"--out"_s, file};
        QCOMPARE(m_played->plain(exports).code, 0);
        const Outcome told = inquiry({u"--kind"_s, u"withdrawal"_s, u"--question"_s, u"入荷した"_s});
        QCOMPARE(told.json()[u"decision"_s].toObject()[u"complete"_s].toBool(), false);
        QCOMPARE(told.json()[u"left"_s].toArray()[0].toObject()[u"file"_s].toString(), file);
        QCOMPARE(m_played->json({u"stock"_s}).json()[u"items"_s].toArray()[0].toObject()[u"reserved"_s].toInt(), 0);
        const Outcome again = m_played->json(exports);
        QCOMPARE(again.json()[u"rows"_s].toInt(), 0);
        QVERIFY(!bytesOf(file).contains("城北病院") || again.code != 0);
        QCOMPARE(m_played->json({u"verify"_s}).code, 0);
    }

    void aSurveyArrivesAfterTheDecision()
    {
        QCOMPARE(m_played->plain({u"tick"_s, u"R1"_s, u"C5"_s, u"--note"_s, u"調査は未着"_s}).code, 0);
        const QString before = verdictOf(u"C5"_s);
        QCOMPARE(m_played->plain(approve).code, 0);
        const QString survey = m_played->file(u"weekly.csv"_s,
            u"調査対象日,医療機関コード,医療機関名,N95等マスク_在庫量,N95等マスク_想定消費量\n"
            "2026/11/18,4710001019,城北病院,9000,100\n"_s.toUtf8());
        const Outcome imported = m_played->json({u"import"_s, survey, u"--kind"_s, u"weekly"_s});
        QVERIFY2(imported.code == 0, imported.told().constData());
        const QJsonObject shape = review();
        QVERIFY(shape[u"decision"_s].toObject()[u"complete"_s].toBool()); // nothing that was decided moves by itself
        QCOMPARE(shape[u"decision"_s].toObject()[u"version"_s].toInt(), 1);
        QCOMPARE(shape[u"request"_s].toObject()[u"lane"_s].toString(), u"done"_s);
        const QJsonObject check = checkOf(u"C5"_s);
        QVERIFY2(check[u"verdict"_s].toString() != before, qPrintable(before));
        QCOMPARE(check[u"confirmed"_s].toBool(), false); // the new verdict asks anew
        QCOMPARE(check[u"confirmedVerdict"_s].toString(), before);
        QCOMPARE(check[u"note"_s].toString(), u"調査は未着"_s);
    }

    void theClockGoesPastFive()
    {
        const QStringList late{u"--now"_s, u"2026-11-19T17:00:01+09:00"_s};
        const Outcome decided = m_played->json(approve + late);
        QVERIFY2(decided.code == 0, decided.told().constData()); // late is better than never
        const QJsonObject decision = review()[u"decision"_s].toObject();
        QCOMPARE(decision[u"at"_s].toString(), u"2026-11-19T17:00:01+09:00"_s);
        const Outcome next = m_played->json({u"list"_s, u"--now"_s, u"2026-11-20T09:00:00+09:00"_s});
        QCOMPARE(next.json()[u"requests"_s].toArray().size(), 0); // no leftover of yesterday
    }

    void whatIsLeftAtFiveIsALeftoverTomorrow()
    {
        const Outcome next = m_played->json({u"list"_s, u"--now"_s, u"2026-11-20T09:00:00+09:00"_s});
        const QJsonArray requests = next.json()[u"requests"_s].toArray();
        QCOMPARE(requests.size(), 1);
        QVERIFY(requests[0].toObject()[u"lane"_s].toString() != u"late"_s);
    }

    void anOpinionOfTwoThousandCharactersIsWholeEverywhere()
    {
        QString opinion = u"これまでの緊急配布は0回。欠品のため自ら調達できない。"_s;
        opinion += u"卸の納期は未定。"_s.repeated(300);
        opinion = opinion.left(1'994) + u"終わりの印"_s + u"。"_s;
        QCOMPARE(opinion.size(), 2'000);
        QStringList words = approve;
        words[words.indexOf(u"--opinion"_s) + 1] = opinion;
        const Outcome decided = m_played->json(words);
        QVERIFY2(decided.code == 0, decided.told().constData());
        QCOMPARE(review()[u"decision"_s].toObject()[u"opinion"_s].toString(), opinion); // another process
        const QString pdf = m_played->path(u"回答票.pdf"_s);
        const Outcome printed = m_played->json({u"print"_s, u"response-form"_s, u"R1"_s, u"--out"_s, pdf});
        QVERIFY2(printed.code == 0, printed.told().constData());
        QVERIFY(printed.json()[u"pages"_s].toInt() >= 2); // it goes on, nothing is cut
        const QString list = m_played->path(u"転記.csv"_s);
        QCOMPARE(m_played->plain({u"export"_s, u"gmis-entry"_s, u"R1"_s, u"--out"_s, list}).code, 0);
        QVERIFY(QString::fromUtf8(bytesOf(list)).contains(opinion));
        const QJsonArray timeline = review()[u"timeline"_s].toArray();
        bool told = false;
        for (const QJsonValue& entry : timeline) {
            told = told || entry.toObject()[u"details"_s].toArray().contains(u"意見："_s + opinion);
        }
        QVERIFY(told);
        QCOMPARE(m_played->plain({u"undo"_s, u"R1"_s}).code, 0);
        QCOMPARE(m_played->json({u"verify"_s}).code, 0);
    }

private:
    [[nodiscard]] QJsonObject review() const { return m_played->json({u"review"_s, u"R1"_s}).json(); }
    [[nodiscard]] QJsonObject checkOf(const QString& id) const
    {
        for (const QJsonValue& check : review()[u"checks"_s].toArray()) {
            if (check.toObject()[u"id"_s].toString() == id) {
                return check.toObject();
            }
        }
        return {};
    }
    [[nodiscard]] QString verdictOf(const QString& id) const { return checkOf(id)[u"verdict"_s].toString(); }
    [[nodiscard]] Outcome inquiry(const QStringList& words) const
    {
        return m_played->json(QStringList{u"inquiry"_s, u"R1"_s} + words);
    }
    [[nodiscard]] static QStringList causes(const Outcome& outcome)
    {
        QStringList found;
        for (const QJsonValue& violation : outcome.json()[u"violations"_s].toArray()) {
            found << violation.toObject()[u"code"_s].toString();
        }
        return found;
    }

    std::unique_ptr<PlayedDesk> m_played;
};

SOSDESK_SUITE(RecordsFlowTest);
#include "test_records.moc"
