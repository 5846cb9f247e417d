// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/flows/played_desk.h"
#include "tests/shared/suite.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <random>
#include <sys/resource.h>

using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** What a refusal may need. The address sanitizer holds back what was freed, and keeps a shadow of it. */
#ifdef __SANITIZE_ADDRESS__
constexpr long mostKilobytes = 400 * 1024;
#else
constexpr long mostKilobytes = 200 * 1024;
#endif

/** Stores that are none, lines that never end, kills in the middle of a lane, and what scripts rely on. */
class HardTimesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_played = std::make_unique<PlayedDesk>();
        m_played->open();
    }

    /** The peak is that of the largest child so far, of this test or of an earlier one. */
    void aLineOfAHundredMegabytesIsRefusedInSmallMemory()
    {
        QFile file(m_played->file(u"long.csv"_s, requestReport({requestRow(u"R2"_s)}) + "R3,,"));
        QVERIFY(file.open(QIODevice::Append));
        const QByteArray block(1 << 20, 'x');
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(file.write(block), block.size());
        }
        file.close();
        QElapsedTimer timer;
        timer.start();
        const Outcome outcome = m_played->json({u"import"_s, file.fileName()});
        QVERIFY2(outcome.code == 2, outcome.told().constData());
        QVERIFY2(timer.elapsed() < 5000, QByteArray::number(timer.elapsed()).constData());
        const QJsonObject error = outcome.json()[u"files"_s][0][u"error"_s].toObject();
        QCOMPARE(error[u"code"_s].toString(), u"line_too_long"_s);
        QCOMPARE(error[u"line"_s].toInt(), 3);
        QCOMPARE(m_played->count("SELECT count(*) FROM request"), 1);
        rusage children{};
        QCOMPARE(::getrusage(RUSAGE_CHILDREN, &children), 0);
        QVERIFY2(children.ru_maxrss <= mostKilobytes, QByteArray::number(qint64{children.ru_maxrss}).constData());
    }

    void aStoreThatIsNoneIsTold_data()
    {
        QTest::addColumn<QByteArray>("kept"); // how many bytes of the store, then what
        QTest::addColumn<int>("first");
        QTest::newRow("garbage") << QByteArray("This is no database at all. ").repeated(400) << 0;
        QTest::newRow("one page") << QByteArray() << 8192;
        QTest::newRow("half a page") << QByteArray() << 2000;
        QTest::newRow("half the store") << QByteArray() << -2;
    }
    void aStoreThatIsNoneIsTold()
    {
        QFETCH(const QByteArray, kept);
        QFETCH(const int, first);
        const QByteArray whole = m_played->storeBytes();
        const qsizetype size = first >= 0 ? first : whole.size() / -first / 8192 * 8192;
        const QByteArray bytes = whole.first(size) + kept;
        QFile file(m_played->store());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        for (const QStringList& words : {QStringList{u"list"_s}, QStringList{u"verify"_s}, deny(u"R1"_s)}) {
            const Outcome outcome = m_played->json(words);
            QVERIFY2(outcome.code == 6, (words[0].toUtf8() + ' ' + outcome.told()).constData());
            QVERIFY(outcome.acks().isEmpty());
        }
        QVERIFY(m_played->storeBytes() == bytes);
        QCOMPARE(QDir(m_played->data()).entryList({u"*-journal"_s}, QDir::Files).size(), 0);
    }

    /** A list need not come by the damaged page; verify must. */
    void aPageOfNoiseAnywhereIsFoundByVerify()
    {
        const QByteArray whole = m_played->storeBytes();
        // The file's own page size stands in its header, big-endian.
        const qsizetype page = static_cast<uchar>(whole[16]) * 256 + static_cast<uchar>(whole[17]);
        QVERIFY(page >= 512);
        for (qsizetype at = page; at < whole.size(); at += page) {
            const QByteArray bytes = whole.first(at) + QByteArray(page, 'Z') + whole.mid(at + page);
            QFile file(m_played->store());
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
            file.close();
            const Outcome outcome = m_played->plain({u"verify"_s});
            QVERIFY2(outcome.code == 6, (QByteArray::number(at / page) + ' ' + outcome.told()).constData());
            QVERIFY(m_played->storeBytes() == bytes);
        }
    }

    void aLaneKilledInTheMiddleKeepsWhatItAcknowledged()
    {
        PlayedDesk played;
        takeDrillIn(played);
        const QStringList lane{
            u"decide"_s, u"--lane"_s, u"clean"_s, u"--need"_s, u"yes"_s, u"--suggested"_s, u"--complete"_s};
        std::mt19937 random(20261121);
        QStringList acknowledged;
        for (int i = 0; i < 12; ++i) {
            acknowledged << played.killed(lane, 1 + static_cast<int>(random() % 120)).acks();
            const Outcome verified = played.plain({u"verify"_s});
            QVERIFY2(verified.code == 0, qPrintable(u"seed 20261121, kill %1"_s.arg(i)));
        }
        const Outcome rest = played.json(lane);
        QCOMPARE(rest.code, 0);
        acknowledged << rest.acks();
        for (const QString& operation : acknowledged) {
            const QByteArray uuid = QString(operation).remove(u'-').toLatin1();
            QCOMPARE(played.count("SELECT count(*) FROM operation WHERE lower(hex(uuid)) = '" + uuid + "'"), 1);
        }
        QVERIFY(played.count("SELECT count(*) FROM decision") > 10);
        QCOMPARE(played.count("SELECT count(*) FROM decision d WHERE NOT EXISTS (SELECT 1 FROM outbox o WHERE "
                              "o.operation = d.operation) OR NOT EXISTS (SELECT 1 FROM journal j WHERE j.operation = "
                              "d.operation)"),
            0);
        QCOMPARE(played.count("SELECT count(*) FROM (SELECT 1 FROM decision GROUP BY request HAVING count(*) > 1)"), 0);
    }

    void everyVerbPrintsOneJsonDocument_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        const auto row = [](int code, const QStringList& words) {
            QTest::newRow(qPrintable(words.join(u' '))) << words << code;
        };
        row(0, {u"mode"_s});
        row(0, {u"mode"_s, u"live"_s});
        row(0, {u"settings"_s, u"get"_s});
        row(0, {u"settings"_s, u"set"_s, u"office"_s, u"A"_s});
        row(0, {u"list"_s});
        row(0, {u"list"_s, u"--csv"_s});
        row(0, {u"review"_s, u"R1"_s});
        row(0, {u"contact"_s, u"R1"_s, u"--result"_s, u"talked"_s});
        row(0, deny(u"R1"_s));
        row(0, {u"decide"_s, u"--lane"_s, u"call"_s, u"--need"_s, u"no"_s});
        row(0, {u"stock"_s});
        row(0, {u"verify"_s});
        row(2, {u"import"_s, u"nowhere.csv"_s});
        row(2, {u"import"_s});
        row(2, {u"drill"_s, u"old"_s});
        row(2, {u"undo"_s, u"R1"_s});
        row(2, {u"review"_s, u"R9"_s});
        row(2, {u"decide"_s, u"R1"_s, u"--need"_s, u"no"_s, u"--complete"_s});
        row(2, {u"list"_s, u"--sudo"_s});
        row(2, {u"approve"_s});
    }
    void everyVerbPrintsOneJsonDocument()
    {
        QFETCH(const QStringList, words);
        QFETCH(const int, code);
        const Outcome outcome = m_played->json(words);
        QVERIFY2(outcome.code == code, outcome.told().constData());
        QJsonParseError error;
        QVERIFY(QJsonDocument::fromJson(outcome.out, &error).isObject()); // a second document would be garbage to it
        QVERIFY2(error.error == QJsonParseError::NoError, outcome.told().constData());
    }

private:
    static QStringList deny(const QString& number)
    {
        return {u"decide"_s, number, u"--need"_s, u"no"_s, u"--opinion"_s, u"在庫が足りている"_s, u"--complete"_s};
    }
    static void takeDrillIn(const PlayedDesk& played)
    {
        const QString folder = played.path(u"files"_s);
        QCOMPARE(played
                     .plain({u"drill"_s, u"new"_s, u"--out"_s, folder, u"--facilities"_s, u"150"_s, u"--requests"_s,
                         u"120"_s, u"--weeks"_s, u"9"_s, u"--date"_s, u"2026-11-19"_s})
                     .code,
            0);
        QStringList words{u"import"_s};
        for (const QFileInfo& file : QDir(folder).entryInfoList({u"*.csv"_s}, QDir::Files, QDir::Name)) {
            if (file.fileName() != u"requests-2.csv"_s) {
                words << file.filePath();
            }
        }
        const Outcome imported = played.plain(words);
        QVERIFY2(imported.code == 0, imported.told().constData());
    }

    std::unique_ptr<PlayedDesk> m_played;
};

SOSDESK_SUITE(HardTimesTest);
#include "test_hard_times.moc"
