// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/atomic_write.h"
#include "core/base/disk.h"
#include "tests/shared/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sosdesk;
using namespace Qt::StringLiterals;

/** Whoever reads a report keeps nobody from it: a browser renames and replaces, a spreadsheet writes and deletes. */
class SharedReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(atomicWrite(path(u"report.csv"_s), "one,two\n")); }

    void aFileThatIsReadCanBeRenamedAndDeleted()
    {
        QFile read(path(u"report.csv"_s));
        QVERIFY(openShared(read));
        QVERIFY(QFile::rename(path(u"report.csv"_s), path(u"renamed.csv"_s)));
        QVERIFY(QFile::remove(path(u"renamed.csv"_s)));
        QCOMPARE(read.readAll(), QByteArray("one,two\n")); // what was opened stays what it was
    }

    void aFileThatIsReadCanBeWritten()
    {
        QFile read(path(u"report.csv"_s));
        QVERIFY(openShared(read));
        QFile written(path(u"report.csv"_s));
        QVERIFY(written.open(QIODevice::Append));
        QCOMPARE(written.write("3,4\n"), qint64(4));
        written.close();
        QCOMPARE(read.readAll(), QByteArray("one,two\n3,4\n"));
    }

    void whatSomebodyIsWritingCanBeRead()
    {
        QFile written(path(u"report.csv"_s));
        QVERIFY(written.open(QIODevice::ReadWrite));
        QFile read(path(u"report.csv"_s));
        QVERIFY(openShared(read));
        QCOMPARE(read.readAll(), QByteArray("one,two\n"));
    }

    void whatIsNotThereCannot()
    {
        QFile read(path(u"none.csv"_s));
        QVERIFY(!openShared(read));
        QVERIFY(diskCause() != 0);
        QVERIFY(!flushToDisk(path(u"none.csv"_s)));
        QVERIFY(flushToDisk(path(u"report.csv"_s)));
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

SOSDESK_SUITE(SharedReadingTest);
#include "test_disk.moc"
