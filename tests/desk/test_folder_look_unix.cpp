// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/folder_look.h"
#include "tests/shared/suite.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace sosdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class FolderLookLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkIsTakenAsWhatItPointsToAndADeadOneIsNothing()
    {
        const QTemporaryDir elsewhere;
        QFile file(elsewhere.filePath(u"elsewhere.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a,b\n") == 4);
        file.close();
        const QTemporaryDir folder;
        QVERIFY(QFile::link(file.fileName(), folder.filePath(u"link.csv"_s)));
        QVERIFY(QFile::link(elsewhere.filePath(u"nowhere.csv"_s), folder.filePath(u"dead.csv"_s)));
        QVERIFY(QFile::link(folder.path(), folder.filePath(u"self.csv"_s)));
        FolderLook look(WatchOrder{{folder.path()}, {}});
        QVERIFY(look.look(1s).complete.empty());
        const FolderFinds finds = look.look(2s);
        QCOMPARE(finds.complete.size(), std::size_t(1));
        QCOMPARE(QFileInfo(finds.complete[0].seen.path).fileName(), u"link.csv"_s);
    }
};

SOSDESK_SUITE(FolderLookLinksTest);
#include "test_folder_look_unix.moc"
