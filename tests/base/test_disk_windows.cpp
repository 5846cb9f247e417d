// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/atomic_write.h"
#include "core/base/disk.h"
#include "core/base/read_file.h"
#include "tests/shared/held_file_windows.h"
#include "tests/shared/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** What Windows refuses while another program holds a file, told as what it is; P4 holds there too. */
class HeldFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(atomicWrite(path(), "the old file, whole")); }

    void whatIsHeldAloneCannotBeReadUntilItIsLetGo()
    {
        {
            const HeldFile held(path(), HeldFile::Shares::Nothing);
            QFile read(path());
            QVERIFY(!openShared(read));
            QCOMPARE(diskCause(), HeldFile::refusal);
        }
        QFile read(path());
        QVERIFY(openShared(read));
        QCOMPARE(read.readAll(), QByteArray("the old file, whole"));
    }

    void aFileThatASpreadsheetHoldsIsNotReplacedAndStaysWhole()
    {
        {
            const HeldFile held(path(), HeldFile::Shares::Reading);
            const Result<void> written = atomicWrite(path(), "the new one");
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::ReadOnly);
        }
        QCOMPARE(readSmallFile(path()).value(), QByteArray("the old file, whole"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"desk.txt"_s));
        QVERIFY(atomicWrite(path(), "the new one"));
    }

    void aWriteProtectedFileStaysWhole()
    {
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
        const Result<void> written = atomicWrite(path(), "the new one");
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::ReadOnly);
        QCOMPARE(readSmallFile(path()).value(), QByteArray("the old file, whole"));
    }

    void aNameInAnyCaseIsTheSameFile()
    {
        QVERIFY(atomicWrite(m_folder.filePath(u"DESK.TXT"_s), "the new one"));
        QCOMPARE(readSmallFile(path()).value(), QByteArray("the new one"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"desk.txt"_s); }

    QTemporaryDir m_folder;
};

SOSDESK_SUITE(HeldFileTest);
#include "test_disk_windows.moc"
