// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/folder_watch.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t all = 1000;

SeenFile file(const QString& name, qint64 size = 10, std::int64_t modified = 1)
{
    return {u"/in/"_s + name, size, modified};
}

/** One folder, looked at again and again. */
class Folder
{
public:
    FolderWatch watch;

    QStringList look(const std::vector<SeenFile>& files, FolderWatch::Moment now, std::size_t most = all,
        const std::set<QString>& unfinished = {})
    {
        QStringList names;
        for (const SeenFile& complete : watch.look(u"/in"_s, {files, unfinished}, now, most)) {
            names << complete.path.mid(4);
        }
        return names;
    }
};

} // namespace

/** Which files of a watched folder are complete, and when. */
class FolderWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatCanBeAReportIsLookedAt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("can");
        for (const QString& name :
            {u"report.csv"_s, u"REPORT.CSV"_s, u"緊急配布 (1).csv"_s, u"a.b.txt"_s, u"x.xlsx"_s}) {
            QTest::newRow(qPrintable(name)) << name << true;
        }
        for (const QString& name : {u"report.csv.crdownload"_s, u"report.csv.part"_s, u"未確認 123.crdownload"_s,
                 u"report.tmp"_s, u"~$report.xlsx"_s, u".report.csv"_s, u".~lock.report.csv#"_s, u"report.csv~"_s,
                 u"photo.jpg"_s, u"csv"_s, u"report.csv.filepart"_s, u""_s}) {
            QTest::newRow(qPrintable(u"no "_s + name)) << name << false;
        }
    }
    void onlyWhatCanBeAReportIsLookedAt()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, can);
        QCOMPARE(canBeReport(name), can);
    }

    void theEndingOfAHalfWrittenFileTellsWhatItWillBe()
    {
        QCOMPARE(finishedName(u"a.csv.part"_s), u"a.csv"_s);
        QCOMPARE(finishedName(u"a.csv.CRDOWNLOAD"_s), u"a.csv"_s);
        QCOMPARE(finishedName(u"a.csv"_s), QString());
    }

    void aFileIsCompleteWhenTwoLooksSawTheSameAQuarterOfASecondApart()
    {
        Folder folder;
        QCOMPARE(folder.look({file(u"a.csv"_s)}, 0ms), QStringList());
        QCOMPARE(folder.look({file(u"a.csv"_s)}, FolderWatch::rest - 1ms), QStringList());
        QVERIFY(folder.watch.isRestless(u"/in"_s, 249ms));
        QCOMPARE(folder.look({file(u"a.csv"_s)}, FolderWatch::rest), QStringList(u"a.csv"_s));
        QCOMPARE(folder.look({file(u"a.csv"_s)}, 1000ms), QStringList()); // once
        QVERIFY(!folder.watch.isRestless(u"/in"_s, 1000ms));
        QVERIFY(folder.watch.waiting(u"/in"_s).empty());
    }

    void oneLookIsNeverEnoughHoweverLongItTook()
    {
        Folder folder;
        QCOMPARE(folder.look({file(u"a.csv"_s)}, 60s), QStringList());
    }

    void growingAndTouchedFilesWait()
    {
        Folder folder;
        for (int i = 0; i < 50; ++i) {
            QCOMPARE(
                folder.look({file(u"grows.csv"_s, 10 + i), file(u"touched.csv"_s, 10, i)}, 300ms * i), QStringList());
        }
        QCOMPARE(folder.watch.waiting(u"/in"_s).size(), std::size_t(2));
        QCOMPARE(folder.look({file(u"grows.csv"_s, 59), file(u"touched.csv"_s, 10, 49)}, 15s),
            (QStringList{u"grows.csv"_s, u"touched.csv"_s}));
    }

    void aFileWrittenTenTimesASecondIsTakenOnceWhenItRestsAndHoldsUpNobody()
    {
        Folder folder;
        QStringList taken;
        for (int i = 0; i < 100; ++i) {
            const bool quietOneIsThere = i >= 20;
            std::vector<SeenFile> files{file(u"noisy.csv"_s, 10, i)};
            if (quietOneIsThere) {
                files.push_back(file(u"quiet.csv"_s));
            }
            taken << folder.look(files, 100ms * i);
        }
        QCOMPARE(taken, QStringList(u"quiet.csv"_s));
        for (int i = 100; i < 130; ++i) {
            taken << folder.look({file(u"noisy.csv"_s, 10, 99), file(u"quiet.csv"_s)}, 100ms * i);
        }
        QCOMPARE(taken, (QStringList{u"quiet.csv"_s, u"noisy.csv"_s}));
    }

    void aFileThatNeverRestsIsNotWorthLookingAtInShortIntervalsForEver()
    {
        Folder folder;
        (void)folder.look({file(u"a.csv"_s, 0)}, 0ms);
        QVERIFY(!folder.watch.isRestless(u"/in"_s, 0ms)); // an empty file is a browser's place holder
        (void)folder.look({file(u"a.csv"_s, 1)}, 0ms);
        QVERIFY(folder.watch.isRestless(u"/in"_s, 4s));
        QVERIFY(folder.watch.isRestless(u"/in"_s, 6s)); // by now it would be complete: worth a look
        (void)folder.look({file(u"a.csv"_s, 1)}, 6s, all, {u"/in/a.csv"_s});
        QVERIFY(!folder.watch.isRestless(u"/in"_s, 6s)); // but the download beside it says otherwise
    }

    void emptyFilesAndThoseWithADownloadBesideThemWait()
    {
        Folder folder;
        const std::set<QString> unfinished{u"/in/half.csv"_s};
        const std::vector<SeenFile> files{file(u"empty.csv"_s, 0), file(u"half.csv"_s)};
        (void)folder.look(files, 0ms, all, unfinished);
        QCOMPARE(folder.look(files, 10s, all, unfinished), QStringList());
        QCOMPARE(folder.look(files, 11s), QStringList(u"half.csv"_s)); // renamed or gone: then it is whole
    }

    void whatWasDealtWithBeforeIsLeftAloneUntilItChanges()
    {
        Folder folder;
        folder.watch.remember(file(u"old.csv"_s));
        QCOMPARE(folder.look({file(u"old.csv"_s)}, 0ms), QStringList());
        QCOMPARE(folder.look({file(u"old.csv"_s)}, 1s), QStringList());
        QCOMPARE(folder.look({file(u"old.csv"_s, 11)}, 2s), QStringList());
        QCOMPARE(folder.look({file(u"old.csv"_s, 11)}, 3s), QStringList(u"old.csv"_s));
    }

    void aFileThatCannotBeReadComesAgainAfterRestsThatDouble()
    {
        Folder folder;
        std::vector<FolderWatch::Moment> handed;
        for (FolderWatch::Moment now = 0ms; now < 300s; now += 50ms) {
            if (!folder.look({file(u"locked.csv"_s)}, now).isEmpty()) {
                handed.push_back(now);
                folder.watch.tryLater(u"/in/locked.csv"_s, now);
            }
        }
        QCOMPARE(handed.front(), FolderWatch::Moment(250ms));
        QCOMPARE(handed[1] - handed[0], FolderWatch::Moment(500ms));
        QCOMPARE(handed[2] - handed[1], FolderWatch::Moment(1000ms));
        QCOMPARE(handed.back() - handed[handed.size() - 2], FolderWatch::Moment(60s)); // but never given up
        QCOMPARE(folder.watch.triesOf(u"/in/locked.csv"_s), static_cast<int>(handed.size()));
        QVERIFY(!folder.watch.isRestless(u"/in"_s, 300s));
        (void)folder.look({file(u"locked.csv"_s, 11)}, 301s);
        QCOMPARE(folder.watch.triesOf(u"/in/locked.csv"_s), 0); // another file
    }

    void theNewestComesLastAndSoManyAtATime()
    {
        Folder folder;
        std::vector<SeenFile> files;
        for (int i = 0; i < 10'000; ++i) {
            files.push_back(file(u"%1.csv"_s.arg(i), 10, 10'000 - i));
        }
        QCOMPARE(folder.look(files, 0ms, 3), QStringList());
        QCOMPARE(folder.look(files, 300ms, 3), (QStringList{u"9999.csv"_s, u"9998.csv"_s, u"9997.csv"_s}));
        QVERIFY(folder.watch.isRestless(u"/in"_s, 300ms)); // there is more
        QStringList rest;
        for (QStringList some = folder.look(files, 301ms, 500); !some.isEmpty();
             some = folder.look(files, 301ms, 500)) {
            rest << some;
        }
        QCOMPARE(rest.size(), 9'997);
        QCOMPARE(rest.back(), u"0.csv"_s);
    }

    void aFileThatVanishedAndCameBackIsANewOne()
    {
        Folder folder;
        (void)folder.look({file(u"a.csv"_s)}, 0ms);
        QCOMPARE(folder.look({file(u"a.csv"_s)}, 1s).size(), 1);
        QCOMPARE(folder.look({}, 2s), QStringList());
        QCOMPARE(folder.look({file(u"a.csv"_s)}, 3s), QStringList());
        QCOMPARE(folder.look({file(u"a.csv"_s)}, 4s).size(), 1); // its content will tell that it is known
    }

    void foldersDoNotMix()
    {
        FolderWatch watch;
        (void)watch.look(u"/in"_s, {{file(u"a.csv"_s)}, {}}, 0ms, all);
        (void)watch.look(u"/other"_s, {{{u"/other/a.csv"_s, 10, 1}}, {}}, 1s, all);
        QCOMPARE(watch.look(u"/in"_s, {{file(u"a.csv"_s)}, {}}, 1s, all).size(), std::size_t(1));
        QCOMPARE(watch.look(u"/other"_s, {{{u"/other/a.csv"_s, 10, 1}}, {}}, 1s, all).size(), std::size_t(0));
        watch.tryLater(u"/nowhere/a.csv"_s, 1s); // nothing happens
    }
};

SOSDESK_SUITE(FolderWatchTest);
#include "test_folder_watch.moc"
