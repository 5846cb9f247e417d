// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/atomic_write.h"
#include "core/base/read_file.h"
#include "tests/shared/suite.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace sosdesk;

namespace {

const QByteArray oldText = "the old file, whole";

} // namespace

/** PROMISES 0.1 and P4: an output is whole or not there, and an error leaves the old file as it was. */
class AtomicWriteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(atomicWrite(path(), oldText));
    }

    void aNewFileIsWritten()
    {
        const QString fresh = m_folder->filePath(QStringLiteral("fresh.txt"));
        const QByteArray bytes("\0\r\n\xff\x82\xa0", 6);
        QVERIFY(atomicWrite(fresh, bytes));
        QCOMPARE(readSmallFile(fresh).value(), bytes);
        QVERIFY(atomicWrite(fresh, QByteArrayView()));
        QCOMPARE(readSmallFile(fresh).value(), QByteArray());
    }

    void anOldFileIsReplacedWhole()
    {
        QVERIFY(atomicWrite(path(), [](QIODevice& device) {
            for (int piece = 0; piece < 1'000; ++piece) {
                if (device.write(QByteArray(1'000, static_cast<char>('a' + piece % 26))) != 1'000) {
                    return false;
                }
            }
            return true;
        }));
        QCOMPARE(readSmallFile(path()).value().size(), 1'000'000);
        QCOMPARE(files(), QStringList{QStringLiteral("desk.txt")});
    }

    void whoGivesUpLeavesTheOldFile()
    {
        const Result<void> result = atomicWrite(path(), [](QIODevice& device) {
            device.write("half");
            return false;
        });
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::IoFailed);
        QCOMPARE(result.error().file, path());
        QCOMPARE(readSmallFile(path()).value(), oldText);
        QCOMPARE(files(), QStringList{QStringLiteral("desk.txt")});
    }

    void aFolderThatIsNotThereIsNoPlaceToWrite()
    {
        const Result<void> result = atomicWrite(m_folder->filePath(QStringLiteral("no/such/desk.txt")), oldText);
        QVERIFY(!result);
        QCOMPARE(exitCodeOf(result.error().code), 3);
        const Result<void> folder = atomicWrite(m_folder->path(), oldText);
        QVERIFY(!folder);
        QCOMPARE(readSmallFile(path()).value(), oldText);
    }

    void smallFilesAreReadWithinTheirLimit()
    {
        QCOMPARE(readSmallFile(path(), oldText.size()).value(), oldText);
        QCOMPARE(readSmallFile(path(), oldText.size() - 1).error().code, ErrorCode::TooBig);
        QCOMPARE(readSmallFile(m_folder->path()).error().code, ErrorCode::NotAFile);
        QCOMPARE(readSmallFile(path() + u'x').error().code, ErrorCode::FileMissing);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("desk.txt")); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

SOSDESK_SUITE(AtomicWriteTest);
#include "test_atomic_write.moc"
