// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/store_lock.h"
#include "tests/shared/suite.h"
#include "tests/store/scratch_store.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** Which files are taken for a store, and that all others are left exactly as they are. */
class OpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoreIsReadableByItsOwnerOnly()
    {
        const ScratchStore scratch;
        QVERIFY(!othersMayUse(scratch.path()));
    }

    void whatIsNoStoreOfOursIsRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char* name, const char* sql, ErrorCode code) {
            QTest::newRow(name) << QByteArray(sql) << code;
        };
        row("next version", "PRAGMA user_version = 7", ErrorCode::NewerVersion);
        row("far version", "PRAGMA user_version = 2147483647", ErrorCode::NewerVersion);
        row("older version", "PRAGMA user_version = 1", ErrorCode::StoreDamaged);
        row("version below one", "PRAGMA user_version = -1", ErrorCode::StoreDamaged);
        row("version lost", "PRAGMA user_version = 0", ErrorCode::StoreDamaged);
        row("of another program", "PRAGMA application_id = 1", ErrorCode::StoreDamaged);
        row("added trigger", "CREATE TRIGGER t AFTER INSERT ON decision BEGIN DELETE FROM decision_line; END",
            ErrorCode::StoreDamaged);
        row("added table", "CREATE TABLE t (x)", ErrorCode::StoreDamaged);
        row("added view", "CREATE VIEW v AS SELECT 1", ErrorCode::StoreDamaged);
        row("dropped trigger", "DROP TRIGGER journal_is_never_cut", ErrorCode::StoreDamaged);
        row("dropped index", "DROP INDEX decision_latest", ErrorCode::StoreDamaged);
        row("added column", "ALTER TABLE setting ADD COLUMN x TEXT", ErrorCode::StoreDamaged);
    }
    void whatIsNoStoreOfOursIsRefusedAndLeftAlone()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const ErrorCode, code);
        ScratchStore scratch;
        scratch.tamper(sql.constData());
        verifyRefused(scratch.path(), code);
    }

    void damagedBytesAreRefusedAndLeftAlone_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("bytes");
        QTest::newRow("header") << 0 << 100;
        QTest::newRow("schema page") << 100 << 3000;
        QTest::newRow("cut in the first page") << 5000 << -1;
        QTest::newRow("cut after the first page") << 16384 << -1;
    }
    void damagedBytesAreRefusedAndLeftAlone()
    {
        QFETCH(const int, from);
        QFETCH(const int, bytes);
        const ScratchStore scratch;
        QFile file(scratch.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (bytes < 0) {
            QVERIFY(file.resize(from));
        } else {
            QVERIFY(file.seek(from));
            QCOMPARE(file.write(QByteArray(bytes, '\xaa')), qint64{bytes});
        }
        file.close();
        verifyRefused(scratch.path(), ErrorCode::StoreDamaged);
    }

    void textIsNoStore()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"drill.sqlite"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("number,title\n").repeated(200));
        file.close();
        verifyRefused(path, ErrorCode::StoreDamaged);
    }

    void anEmptyFileBecomesAStore()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"drill.sqlite"_s);
        QVERIFY(QFile(path).open(QIODevice::WriteOnly)); // a power cut right after it was made
        QVERIFY(Database::open(path, twoItems()).has_value());
    }

    void aFolderIsHeldByOneAtATime()
    {
        const QTemporaryDir folder;
        auto first = take(StoreLock::take(folder.path()));
        const auto second = StoreLock::take(folder.path());
        QVERIFY(!second && second.error().code == ErrorCode::StoreBusy);
        first.reset();
        QVERIFY(StoreLock::take(folder.path()).has_value()); // the file that stays behind blocks nobody
    }

private:
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    static void verifyRefused(const QString& path, ErrorCode code)
    {
        const QByteArray before = bytesOf(path);
        const auto opened = Database::open(path, twoItems());
        QVERIFY(!opened);
        QVERIFY2(opened.error().code == code, qPrintable(nameOf(opened.error().code)));
        QVERIFY(bytesOf(path) == before);
    }
};

SOSDESK_SUITE(OpeningTest);
#include "test_opening.moc"
