// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/flows/played_desk.h"
#include "tests/shared/suite.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList missingKeys(const QJsonObject& shape, const QStringList& keys)
{
    QStringList missing;
    for (const QString& key : keys) {
        if (!shape.contains(key)) {
            missing << key;
        }
    }
    return missing;
}

QJsonObject first(const QJsonObject& shape, const QString& array)
{
    return shape.value(array).toArray().at(0).toObject();
}

} // namespace

/** The main job from a drill's files to a decision and back, with DESIGN 4's shapes key by key. */
class MainJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_drill.plain(drill(u"files"_s)).code, 0);
        QCOMPARE(m_drill.plain(QStringList{u"import"_s} + files(u"files"_s)).code, 0);
    }

    void aDrillIsTheSameForTheSameSeed()
    {
        QCOMPARE(m_drill.plain(drill(u"again"_s)).code, 0);
        const QStringList one = files(u"files"_s);
        const QStringList two = files(u"again"_s);
        QCOMPARE(one.size(), two.size());
        for (qsizetype i = 0; i < one.size(); ++i) {
            QVERIFY2(bytesOf(one[i]) == bytesOf(two[i]), qPrintable(one[i]));
        }
    }

    void theSameFilesTwiceChangeNothing()
    {
        PlayedDesk desk;
        QStringList words{u"import"_s};
        for (const QString& file : files(u"files"_s)) {
            if (!file.endsWith(u"requests-2.csv"_s)) {
                words << file;
            }
        }
        QCOMPARE(desk.plain(words).code, 0);
        const QJsonObject before = desk.json({u"list"_s, u"--view"_s, u"all"_s}).json();
        const Outcome again = desk.json(words);
        QCOMPARE(again.code, 0);
        for (const QJsonValue& file : again.json()[u"files"_s].toArray()) {
            QVERIFY2(file[u"taken"_s].toInt() == 0 && file[u"changed"_s].toInt() == 0, again.told().constData());
        }
        QVERIFY(desk.json({u"list"_s, u"--view"_s, u"all"_s}).json() == before);
    }

    void aListForASpreadsheetHasItsMarkAndSaysThatItIsPractice()
    {
        const Outcome list = m_drill.plain({u"list"_s, u"--csv"_s, u"--view"_s, u"all"_s});
        QVERIFY(list.out.startsWith("\xEF\xBB\xBFnumber,"));
        const QList<QByteArray> rows = list.out.trimmed().split('\n');
        QVERIFY(rows.size() > 1);
        for (qsizetype at = 1; at < rows.size(); ++at) {
            QVERIFY2(rows[at].endsWith(",訓練"), rows[at].constData());
        }
    }

    void shapesHaveTheKeysOfTheDesign()
    {
        const Outcome imported = m_drill.json(QStringList{u"import"_s} + files(u"files"_s));
        QVERIFY(!QJsonDocument::fromJson(imported.out).isNull()); // one document and nothing else
        QCOMPARE(missingKeys(first(imported.json(), u"files"_s),
                     {u"file"_s, u"kind"_s, u"layout"_s, u"encoding"_s, u"sha256"_s, u"taken"_s, u"unchanged"_s,
                         u"changed"_s, u"refused"_s, u"footer"_s, u"issues"_s}),
            QStringList());
        const QJsonObject list = m_drill.json({u"list"_s}).json();
        QCOMPARE(missingKeys(list, {u"asOf"_s, u"mode"_s, u"requests"_s}), QStringList());
        const QStringList requestKeys{u"id"_s, u"number"_s, u"title"_s, u"facility"_s, u"code"_s, u"channel"_s,
            u"received"_s, u"processingDay"_s, u"status"_s, u"prefectureStatus"_s, u"lane"_s, u"changed"_s, u"lines"_s};
        QCOMPARE(missingKeys(first(list, u"requests"_s), requestKeys), QStringList());
        QCOMPARE(missingKeys(first(first(list, u"requests"_s), u"lines"_s),
                     {u"item"_s, u"asked"_s, u"stock"_s, u"weeklyUse"_s, u"purchase"_s, u"outlook"_s}),
            QStringList());
        const QString number = first(list, u"requests"_s)[u"number"_s].toString();
        const QJsonObject review = m_drill.json({u"review"_s, number}).json();
        QCOMPARE(
            missingKeys(review,
                {u"request"_s, u"regime"_s, u"checks"_s, u"suggestion"_s, u"history"_s, u"decision"_s, u"journal"_s}),
            QStringList());
        QCOMPARE(missingKeys(review[u"request"_s].toObject(), requestKeys + QStringList{u"remarks"_s}), QStringList());
        QCOMPARE(missingKeys(first(review, u"checks"_s),
                     {u"id"_s, u"item"_s, u"verdict"_s, u"evidence"_s, u"facts"_s, u"source"_s}),
            QStringList());
    }

    void contactDecideUndoAndVerifyGoTogether()
    {
        PlayedDesk desk;
        desk.open();
        const Outcome contact = desk.json({u"contact"_s, u"R1"_s, u"--result"_s, u"talked"_s, u"--circumstances"_s,
            u"stockout"_s, u"--note"_s, u"欠品"_s, u"--correct"_s, u"n95_mask:stock=0,use=100,purchase=0"_s});
        QVERIFY2(contact.code == 0 && contact.acks().size() == 1, contact.told().constData());
        const Outcome decided = desk.json(
            {u"decide"_s, u"R1"_s, u"--need"_s, u"no"_s, u"--opinion"_s, u"在庫が足りている"_s, u"--complete"_s});
        QVERIFY2(decided.code == 0, decided.told().constData());
        QCOMPARE(missingKeys(decided.json(),
                     {u"operation"_s, u"request"_s, u"version"_s, u"complete"_s, u"need"_s, u"method"_s, u"opinion"_s,
                         u"lines"_s, u"violations"_s}),
            QStringList());
        QCOMPARE(decided.acks(), QStringList{decided.json()[u"operation"_s].toString()});
        QCOMPARE(desk.json({u"undo"_s, u"R1"_s}).code, 0);
        QVERIFY(desk.json({u"review"_s, u"R1"_s}).json()[u"decision"_s][u"need"_s].isNull());
        const QJsonObject verified = desk.json({u"verify"_s}).json();
        QCOMPARE(missingKeys(verified, {u"ok"_s, u"entries"_s, u"head"_s, u"problems"_s}), QStringList());
        QVERIFY(verified[u"ok"_s].toBool());
        QCOMPARE(verified[u"entries"_s].toInt(), 5); // two files, contact, decide, undo
    }

    void aChangedRequestKeepsItsEarlierRevisionAndThenLocks()
    {
        PlayedDesk desk;
        desk.open();
        const auto import = [&](const QByteArray& bytes) {
            return desk.plain({u"import"_s, desk.file(u"next.csv"_s, bytes)}).code;
        };
        QCOMPARE(import(requestReport({requestRow(u"R1"_s, u"都道府県・国確認中"_s, 700)})), 0);
        const QJsonObject changed = first(desk.json({u"list"_s, u"--view"_s, u"changed"_s}).json(), u"requests"_s);
        QCOMPARE(changed[u"lane"_s].toString(), u"changed"_s);
        QCOMPARE(changed[u"changed"_s].toArray(), QJsonArray{u"n95_mask.asked"_s});
        QCOMPARE(desk.count("SELECT count(*) FROM request_revision WHERE content LIKE '%\"asked\":500%'"), 1);
        const QStringList deny{
            u"decide"_s, u"R1"_s, u"--need"_s, u"no"_s, u"--opinion"_s, u"足りている"_s, u"--complete"_s};
        QCOMPARE(desk.plain(deny).code, 0);
        QCOMPARE(import(requestReport({requestRow(u"R1"_s, u"受付完了"_s, 700)})), 0);
        QCOMPARE(desk.plain(deny).code, 2);
        QCOMPARE(desk.plain({u"undo"_s, u"R1"_s}).code, 2);
        QCOMPARE(desk.plain({u"contact"_s, u"R1"_s, u"--result"_s, u"talked"_s}).code, 2);
        QCOMPARE(desk.count("SELECT count(*) FROM decision"), 1);
    }

    void theOfficesOwnFilesStandBeforeTheBuiltInOnes()
    {
        PlayedDesk desk;
        const QString rules = QStringLiteral(SOSDESK_SOURCE_DIR "/resources/");
        const auto put = [&](const QString& name, const QByteArray& bytes) {
            QDir(desk.path({})).mkpath(u"desk/"_s + name.section(u'/', 0, 0));
            (void)desk.file(u"desk/"_s + name, bytes);
        };
        put(u"policies/ours.json"_s,
            bytesOf(rules + u"policies/emerging-2024.json"_s)
                .replace("emerging-2024", "ours")
                .replace("2024-11-21", "2026-11-01"));
        put(u"holidays/japan.json"_s, bytesOf(rules + u"holidays/japan.json"_s).replace("2026-11-23", "2026-11-19"));
        desk.open();
        const QJsonObject review = desk.json({u"review"_s, u"R1"_s}).json();
        QCOMPARE(review[u"regime"_s].toString(), u"ours"_s);
        QCOMPARE(review[u"processingDay"_s].toString(), u"2026-11-20"_s);
        put(u"policies/broken.json"_s, "{");
        QCOMPARE(desk.json({u"list"_s}).code, 2);
    }

    void liveShowsNothingOfTheDrill()
    {
        PlayedDesk desk;
        desk.open();
        QCOMPARE(desk.plain({u"mode"_s, u"live"_s}).code, 0);
        const QJsonObject list = desk.json({u"list"_s, u"--view"_s, u"all"_s}).json();
        QCOMPARE(list[u"mode"_s].toString(), u"live"_s);
        QVERIFY(list[u"requests"_s].toArray().isEmpty());
        QCOMPARE(desk.plain({u"mode"_s, u"drill"_s}).code, 0);
        QCOMPARE(desk.json({u"list"_s, u"--view"_s, u"all"_s}).json()[u"requests"_s].toArray().size(), 1);
    }

private:
    [[nodiscard]] QStringList drill(const QString& folder) const
    {
        return {u"drill"_s, u"new"_s, u"--out"_s, m_drill.path(folder), u"--prefecture"_s, u"47"_s, u"--facilities"_s,
            u"40"_s, u"--requests"_s, u"12"_s, u"--weeks"_s, u"6"_s, u"--date"_s, u"2026-11-19"_s, u"--seed"_s, u"7"_s};
    }
    [[nodiscard]] QStringList files(const QString& folder) const
    {
        QStringList paths;
        for (const QFileInfo& file : QDir(m_drill.path(folder)).entryInfoList({u"*.csv"_s}, QDir::Files, QDir::Name)) {
            paths << file.filePath();
        }
        return paths;
    }
    [[nodiscard]] static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    PlayedDesk m_drill;
};

SOSDESK_SUITE(MainJobTest);
#include "test_main_job.moc"
