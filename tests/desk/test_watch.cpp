// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/settings.h"
#include "core/desk/watch.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString row = Asking().row();

int count(const Reply& reply, const QString& key)
{
    return static_cast<int>(reply.json.value(key).toArray().size());
}

} // namespace

/** Files that come into a watched folder, from the disk to the list. No clock runs: looks are numbered by hand. */
class WatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchDesk>();
        QVERIFY(QDir().mkpath(m_scratch->path(u"in"_s)));
        (void)take(setSetting(m_scratch->office(), u"watched_folders"_s, m_scratch->path(u"in"_s)));
        begin();
    }

    void aReportThatCameIsOnTheListAfterTwoLooks()
    {
        put(u"report.csv"_s, {row});
        QVERIFY(look().files.empty());
        const Seen seen = look();
        QCOMPARE(seen.files, QStringList(u"report.csv"_s));
        QCOMPARE(seen.reply.json[u"files"_s][0][u"taken"_s].toInt(), 1);
        QCOMPARE(seen.reply.committed.size(), std::size_t(1));
        QCOMPARE(m_scratch->review("R1").stored.request.lines[0].asked, 400);
        QVERIFY(look().files.empty());
    }

    /** 12 of 1200: a slow share rests longer than a quarter of a second between two pieces. */
    void halfALineIsNotTakenForAWhole_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("Unix") << QByteArray("\n");
        QTest::newRow("Windows") << QByteArray("\r\n");
        QTest::newRow("none") << QByteArray();
    }
    void halfALineIsNotTakenForAWhole()
    {
        QFETCH(const QByteArray, end);
        const QByteArray header =
            u"管理番号,申請日時,医療機関名,医療機関コード,対応ステータス,N95等マスク_要請枚数\n"_s.toUtf8();
        const QByteArray half = header + u"R1,2026/11/19 10:05,城北病院,4710001019,都道府県・国確認中,12"_s.toUtf8();
        write(u"report.csv"_s, half, 1'763'500'000);
        for (int looks = 0; looks < 6; ++looks) {
            QVERIFY(look().files.empty());
        }
        write(u"report.csv"_s, half + "00" + end, 1'763'500'001);
        Seen seen;
        int looks = 0;
        for (; looks < 20 && seen.files.isEmpty(); ++looks) {
            seen = look();
        }
        QCOMPARE(looks, end.isEmpty() ? 11 : 2); // without an end it is believed after three seconds
        QCOMPARE(m_scratch->review("R1").stored.request.lines[0].asked, 1200);
    }

    void whatABrowserFinishedIsWholeWithoutAnEnd()
    {
        write(u"report.csv.crdownload"_s, "x");
        QVERIFY(look().files.empty());
        QVERIFY(QFile::remove(m_scratch->path(u"in/report.csv.crdownload"_s)));
        write(u"report.csv"_s, (requestHeader + u'\n' + row).toUtf8());
        QCOMPARE(settle().files, QStringList(u"report.csv"_s));
    }

    void eachContentIsTakenOnceUnderWhateverName()
    {
        put(u"report.csv"_s, {row});
        settle();
        put(u"report (1).csv"_s, {row});
        const Seen seen = settle();
        QCOMPARE(seen.files, QStringList(u"report (1).csv"_s));
        QCOMPARE(count(seen.reply, u"files"_s), 0);
        QCOMPARE(count(seen.reply, u"known"_s), 1);
        begin(); // the next start looks at neither
        QVERIFY(settle().files.empty());
    }

    void twoCopiesAtOnceAreOneReport()
    {
        put(u"a.csv"_s, {row});
        put(u"b.csv"_s, {row});
        const Seen seen = settle();
        QCOMPARE(count(seen.reply, u"files"_s), 1);
        QCOMPARE(count(seen.reply, u"known"_s), 1);
        begin();
        QVERIFY(settle().files.empty());
    }

    void whatSomebodyImportedByHandIsNotTakenAgain()
    {
        put(u"report.csv"_s, {row});
        m_scratch->import({m_scratch->path(u"in/report.csv"_s)});
        const qint64 entries = m_scratch->journalEntries();
        const Seen seen = settle();
        QCOMPARE(count(seen.reply, u"files"_s), 0);
        QCOMPARE(count(seen.reply, u"known"_s), 1);
        QCOMPARE(m_scratch->journalEntries(), entries);
    }

    void whatIsNoReportIsSaidOnceAlsoAfterARestartAndUnderAnotherName()
    {
        write(u"shopping.csv"_s, "milk,eggs\n1,2\n");
        const Seen seen = settle();
        QCOMPARE(count(seen.reply, u"files"_s), 1);
        QCOMPARE(seen.reply.json[u"files"_s][0][u"error"_s][u"code"_s].toString(), u"unknown_layout"_s);
        QCOMPARE(seen.reply.messages.size(), 1);
        QCOMPARE(seen.reply.exitCode, 2);
        QVERIFY(settle().files.empty());
        begin();
        QVERIFY(settle().files.empty());
        write(u"copy.csv"_s, "milk,eggs\n1,2\n");
        QCOMPARE(count(settle().reply, u"files"_s), 0);
        write(u"shopping.csv"_s, "bread,eggs\n1,2\n"); // but another content is another file
        QCOMPARE(count(settle().reply, u"files"_s), 1);
    }

    void aReportBesideRubbishIsTaken()
    {
        write(u"a-rubbish.csv"_s, QByteArray("\x00\x01\x02\n", 4));
        write(u"picture.jpg"_s, "JFIF");
        write(u"half.csv.crdownload"_s, "x");
        write(u"empty.csv"_s, "");
        QVERIFY(QDir().mkpath(m_scratch->path(u"in/folder.csv"_s)));
        put(u"report.csv"_s, {row});
        const Seen seen = settle();
        QCOMPARE(seen.files.size(), 2);
        QVERIFY(m_scratch->review("R1").stored.version == 1);
    }

    void ofTwoReportsTheNewerHasTheLastWordAndContactsFindTheirRequest()
    {
        Asking later;
        later.asked = 700;
        put(u"z-old.csv"_s, {row}, 1000);
        put(u"a-new.csv"_s, {later.row()}, 2000);
        write(u"contacts.csv"_s, u"管理番号,日時,結果,事情\nR1,2026/11/19 13:10,通話,欠品\n"_s.toUtf8(), 500);
        settle();
        QCOMPARE(m_scratch->review("R1").stored.request.lines[0].asked, 700);
        QCOMPARE(m_scratch->review("R1").dossier.contacts.size(), std::size_t(1));
    }

    void aFolderThatGoesIsSaidOnceAndLookedAtAgain()
    {
        const QString folder = m_scratch->path(u"in"_s);
        QVERIFY(QDir().rename(folder, m_scratch->path(u"away"_s)));
        FolderFinds finds = m_look->look(++m_now * 300ms);
        QCOMPARE(finds.gone, QStringList(folder));
        QVERIFY(m_look->look(++m_now * 300ms).gone.isEmpty());
        QVERIFY(m_look->isGone(folder));
        QVERIFY(QDir().rename(m_scratch->path(u"away"_s), folder));
        put(u"report.csv"_s, {row});
        finds = m_look->look(++m_now * 300ms);
        QCOMPARE(finds.back, QStringList(folder));
        QCOMPARE(settle().files, QStringList(u"report.csv"_s));
    }

    /** Between the look and the import somebody wrote the file anew. */
    void aFileThatChangedAfterItWasHashedIsTakenWithItsNewContent()
    {
        put(u"report.csv"_s, {row});
        look();
        const FolderFinds finds = m_look->look(++m_now * 300ms);
        QCOMPARE(finds.complete.size(), std::size_t(1));
        Asking other;
        other.asked = 900;
        put(u"report.csv"_s, {other.row()}, 5000);
        const TakenFiles taken = take(takeFiles(m_scratch->desk(), finds.complete));
        QCOMPARE(taken.tryLater.size(), 1);
        m_look->tryLater(taken.tryLater, m_now * 300ms);
        settle();
        QCOMPARE(m_scratch->review("R1").stored.request.lines[0].asked, 900);
        begin();
        QVERIFY(settle().files.empty());
    }

    void aFileThatIsGoneBeforeItIsTakenIsNobodysTrouble()
    {
        put(u"report.csv"_s, {row});
        look();
        const FolderFinds finds = m_look->look(++m_now * 300ms);
        QVERIFY(QFile::remove(m_scratch->path(u"in/report.csv"_s)));
        const TakenFiles taken = take(takeFiles(m_scratch->desk(), finds.complete));
        QCOMPARE(taken.reply.exitCode, 0);
        QVERIFY(taken.reply.messages.isEmpty());
        QCOMPARE(count(taken.reply, u"files"_s), 0);
    }

    /** 中止, or a window that closes: the report is not lost. */
    void whatWasGivenUpIsTakenByTheNextLookAndNotByThisOne()
    {
        put(u"report.csv"_s, {row});
        look();
        const FolderFinds finds = m_look->look(++m_now * 300ms);
        m_scratch->office().setPause([] { return false; });
        const TakenFiles taken = take(takeFiles(m_scratch->desk(), finds.complete));
        m_scratch->office().setPause({});
        QCOMPARE(taken.reply.json[u"files"_s][0][u"error"_s][u"code"_s].toString(), u"cancelled"_s);
        m_look->tryLater(taken.tryLater, m_now * 300ms);
        QVERIFY(settle().files.empty());
        begin();
        QCOMPARE(settle().files, QStringList(u"report.csv"_s));
        QCOMPARE(m_scratch->review("R1").stored.request.lines[0].asked, 400);
    }

    void theVerbWaitsForWhatIsBeingWrittenAndTellsOfFolders()
    {
        put(u"report.csv"_s, {row});
        FolderLook::Moment clock{0};
        int waits = 0;
        const Reply reply = take(syncReply(
            m_scratch->desk(), *m_look, 3s, [&] { return clock; },
            [&](FolderLook::Moment length) {
                clock += std::max(length, FolderLook::Moment(1));
                ++waits;
            }));
        QCOMPARE(count(reply, u"files"_s), 1);
        QVERIFY(waits >= 3 && waits < 10);
        QCOMPARE(reply.json[u"folders"_s][0][u"state"_s].toString(), u"ok"_s);
        QCOMPARE(reply.exitCode, 0);
    }

    void settingsAreAbsoluteFoldersPartedBySemicolons_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("folders");
        QTest::addColumn<bool>("fits");
        const QString a = u"/"_s + u"a"_s;
        const QString b = u"/"_s + u"b/受信 箱"_s;
        QTest::newRow("none") << QString() << QStringList() << true;
        QTest::newRow("one, with a slash") << a + u'/' << QStringList{a} << true;
        QTest::newRow("two") << a + u';' + b << QStringList{a, b} << true;
        QTest::newRow("by a comma") << a + u", "_s + b << QStringList{a, b} << true;
        QTest::newRow("a comma in a name") << a + u"/x, y"_s << QStringList{a + u"/x, y"_s} << true;
        QTest::newRow("twice") << a + u';' + a << QStringList{a} << true;
        QTest::newRow("of Windows") << u"D:/a;//sv01/b"_s << QStringList{u"D:/a"_s, u"//sv01/b"_s} << true;
        QTest::newRow("relative") << u"in"_s << QStringList{u"in"_s} << false;
    }
    void settingsAreAbsoluteFoldersPartedBySemicolons()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, folders);
        QFETCH(const bool, fits);
        QCOMPARE(foldersFrom(text), folders);
        QCOMPARE(foldersFrom(settingFrom(folders)), folders);
        QCOMPARE(fitsSetting(u"watched_folders"_s, text), fits);
    }

private:
    struct Seen
    {
        QStringList files{}; ///< handed out, by name
        Reply reply{};
    };

    void begin() { m_look = std::make_unique<FolderLook>(take(watchOrder(m_scratch->office()))); }
    Seen look()
    {
        const FolderFinds finds = m_look->look(++m_now * 300ms);
        Seen seen;
        for (const CompleteFile& file : finds.complete) {
            seen.files << QFileInfo(file.seen.path).fileName();
        }
        if (!finds.complete.empty()) {
            const TakenFiles taken = take(takeFiles(m_scratch->desk(), finds.complete));
            seen.reply = taken.reply;
        }
        return seen;
    }
    /** Two looks: what came is complete by the second. */
    Seen settle()
    {
        const Seen first = look();
        const Seen second = look();
        return first.files.isEmpty() ? second : first;
    }
    void put(const QString& name, const QStringList& rows, qint64 modified = 0)
    {
        write(name, (requestHeader + u'\n' + rows.join(u'\n') + u'\n').toUtf8(), modified);
    }
    void write(const QString& name, const QByteArray& bytes, qint64 modified = 0)
    {
        QFile file(m_scratch->path(u"in/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.flush();
        if (modified > 0) {
            QVERIFY(file.setFileTime(QDateTime::fromSecsSinceEpoch(modified), QFile::FileModificationTime));
        }
    }

    std::unique_ptr<ScratchDesk> m_scratch;
    std::unique_ptr<FolderLook> m_look;
    int m_now = 0;
};

SOSDESK_SUITE(WatchTest);
#include "test_watch.moc"
