// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/flows/played_desk.h"
#include "tests/shared/suite.h"

#include <QDir>
#include <QTest>

using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** Bad files and bad decisions: a clear word, exit code 2, and a store that is exactly as it was. */
class BadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_played = std::make_unique<PlayedDesk>();
        m_played->open();
        m_before = m_played->storeBytes();
        m_imports = m_played->count("SELECT count(*) FROM import_file");
    }

    void aBadFileIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("line");
        const QByteArray good = requestReport({requestRow(u"R2"_s), requestRow(u"R3"_s)});
        QTest::newRow("unknown layout") << QByteArray("a,b,c\n1,2,3\n") << QByteArray("unknown_layout") << 0;
        QTest::newRow("empty") << QByteArray() << QByteArray("file_empty") << 0;
        QTest::newRow("missing column") << QByteArray(good).replace("申請日時", "日時") << QByteArray("missing_column")
                                        << 0;
        QTest::newRow("NUL") << QByteArray(good).replace("R3", QByteArray("R\0", 2)) << QByteArray("nul_byte") << 3;
        QTest::newRow("cut off in quotes") << good + "\"R4" << QByteArray("cut_off") << 4;
        QTest::newRow("mixed encodings") << good + QByteArray("R4,\x8d\xc5\n") << QByteArray("bad_encoding") << 4;
        QTest::newRow("long line") << good + "R4," + QByteArray(2 << 20, 'x') + '\n'
                                   << QByteArray("line_too_long") << 4;
        QByteArray cp932("\x8a\xc7\x97\x9d\x94\xd4\x8d\x86,x\n");
        cp932 += QByteArray("R,1\n").repeated(775) + "R,\x81\x20\n";
        QTest::newRow("CP932 pair in row 777") << cp932 << QByteArray("bad_encoding") << 777;
    }
    void aBadFileIsRefusedAndChangesNothing()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, code);
        QFETCH(const int, line);
        const QString file = m_played->file(u"bad.csv"_s, bytes);
        const Outcome outcome = m_played->json({u"import"_s, file});
        const QJsonObject error = outcome.json()[u"files"_s].toArray()[0].toObject()[u"error"_s].toObject();
        QCOMPARE(outcome.code, 2);
        QVERIFY2(error[u"code"_s].toString().toLatin1() == code, outcome.told().constData());
        QVERIFY2(line == 0 || line == error[u"line"_s].toInt(), outcome.told().constData());
        verifyOnlyTheAttemptIsKept(outcome);
        QCOMPARE(outcome.err.count('\n'), 1);
        QVERIFY(outcome.err.contains("bad.csv"));
    }

    void whatIsNoFileIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("missing") << u"nowhere.csv"_s;
        QTest::newRow("folder") << u"desk"_s;
    }
    void whatIsNoFileIsRefused()
    {
        QFETCH(const QString, name);
        const Outcome outcome = m_played->json({u"import"_s, m_played->path(name)});
        QCOMPARE(outcome.code, 2);
        verifyNothingDone(outcome);
    }

    void oneBadFileAmongGoodOnesHoldsNoneUp()
    {
        const QString good = m_played->file(u"good.csv"_s, requestReport({requestRow(u"R2"_s)}));
        const QString bad = m_played->file(u"bad.csv"_s, "a,b\n");
        const Outcome outcome = m_played->json({u"import"_s, bad, good});
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.acks().size(), 1);
        QCOMPARE(m_played->count("SELECT count(*) FROM request"), 2);
        QCOMPARE(outcome.json()[u"files"_s].toArray().size(), 2);
    }

    void aBadDecisionIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* name, const QStringList& words) { QTest::newRow(name) << words; };
        const QStringList yes{u"decide"_s, u"R1"_s, u"--need"_s, u"yes"_s, u"--method"_s, u"prefecture"_s,
            u"--override-reason"_s, u"電話で確認"_s, u"--complete"_s};
        const QString told = u"緊急配布の実績なし（0回）。欠品のため自己調達できない。"_s;
        row("nothing said", {u"decide"_s, u"R1"_s});
        row("no reason", {u"decide"_s, u"R1"_s, u"--need"_s, u"no"_s, u"--complete"_s});
        row("reason of U+3000",
            {u"decide"_s, u"R1"_s, u"--need"_s, u"no"_s, u"--complete"_s, u"--opinion"_s, u"　　"_s});
        row("above the stock", yes + QStringList{u"--opinion"_s, told, u"--line"_s, u"n95_mask=1001:0"_s});
        row("without an opinion", yes + QStringList{u"--line"_s, u"n95_mask=100:0"_s});
        row("unknown request", {u"decide"_s, u"R9"_s, u"--need"_s, u"yes"_s});
        row("unknown need", {u"decide"_s, u"R1"_s, u"--need"_s, u"perhaps"_s});
        row("unknown item", {u"decide"_s, u"R1"_s, u"--need"_s, u"yes"_s, u"--line"_s, u"hat=1:0"_s});
        row("negative pieces", {u"decide"_s, u"R1"_s, u"--need"_s, u"yes"_s, u"--line"_s, u"n95_mask=-1:0"_s});
        row("request and lane", {u"decide"_s, u"R1"_s, u"--lane"_s, u"clean"_s, u"--need"_s, u"yes"_s});
        row("unknown option", {u"decide"_s, u"R1"_s, u"--sudo"_s});
        row("nothing to undo", {u"undo"_s, u"R1"_s});
        row("contact without a result", {u"contact"_s, u"R1"_s});
        row("contact about nobody", {u"contact"_s, u"R9"_s, u"--result"_s, u"talked"_s});
        row("unknown verb", {u"approve"_s, u"R1"_s});
        row("unknown kind", {u"import"_s, u"x.csv"_s, u"--kind"_s, u"letters"_s});
        row("unknown setting", {u"settings"_s, u"set"_s, u"colour"_s, u"red"_s});
        row("no such prefecture", {u"settings"_s, u"set"_s, u"prefecture"_s, u"48"_s});
    }
    void aBadDecisionIsRefusedAndChangesNothing()
    {
        QFETCH(const QStringList, words);
        const Outcome outcome = m_played->json(words);
        QVERIFY2(outcome.code == 2, outcome.told().constData());
        QVERIFY(!outcome.err.isEmpty());
        verifyNothingDone(outcome);
    }

    void closedAndDraftRequestsCannotBeDecided_data()
    {
        QTest::addColumn<QString>("status");
        QTest::newRow("closed (D8)") << u"受付完了"_s;
        QTest::newRow("draft") << u"未申請"_s;
        QTest::newRow("error record") << u"エラー有り"_s;
    }
    void closedAndDraftRequestsCannotBeDecided()
    {
        QFETCH(const QString, status);
        const QString file = m_played->file(u"status.csv"_s, requestReport({requestRow(u"R2"_s, status)}));
        QCOMPARE(m_played->plain({u"import"_s, file}).code, 0);
        m_before = m_played->storeBytes();
        const Outcome outcome = m_played->json(
            {u"decide"_s, u"R2"_s, u"--need"_s, u"no"_s, u"--opinion"_s, u"在庫が足りている"_s, u"--complete"_s});
        QVERIFY2(outcome.code == 2, outcome.told().constData());
        verifyNothingDone(outcome);
    }

private:
    /** That somebody tried is told on the 同期 screen; nothing else is as it was not. */
    void verifyOnlyTheAttemptIsKept(const Outcome& outcome)
    {
        QVERIFY(outcome.acks().isEmpty());
        QCOMPARE(m_played->count("SELECT count(*) FROM import_attempt"), 1);
        QCOMPARE(m_played->count("SELECT count(*) FROM journal WHERE action = 'import_refused'"), 1);
        QCOMPARE(m_played->count("SELECT count(*) FROM import_file"), m_imports);
        QCOMPARE(m_played->count("SELECT count(*) FROM request"), 1);
        QCOMPARE(m_played->json({u"verify"_s}).code, 0);
    }
    void verifyNothingDone(const Outcome& outcome)
    {
        QVERIFY(outcome.acks().isEmpty());
        QVERIFY(m_played->storeBytes() == m_before);
        QCOMPARE(QDir(m_played->data()).entryList({u"*-journal"_s}, QDir::Files).size(), 0);
    }

    std::unique_ptr<PlayedDesk> m_played;
    QByteArray m_before;
    qint64 m_imports = 0;
};

SOSDESK_SUITE(BadInputTest);
#include "test_bad_input.moc"
