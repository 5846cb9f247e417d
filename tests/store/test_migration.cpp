// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/decision_store.h"
#include "core/store/journal_store.h"
#include "core/store/request_store.h"
#include "core/store/schema.h"
#include "tests/shared/suite.h"
#include "tests/store/scratch_store.h"

#include <QFile>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** Stores as older programs left them (tests/data/store/schema-N.sqlite) are taken on, and nothing of them is lost. */
class MigrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFrozenStoreBecomesTheNewest_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<QByteArray>("counted");
        QTest::addColumn<qint64>("entries");
        QTest::newRow("schema 1") << 1 << QByteArray("13 22 1 80 9 1 ") << qint64{9};
        QTest::newRow("schema 2") << 2 << QByteArray("13 22 1 80 12 4 ") << qint64{12};
        QTest::newRow("schema 3") << 3 << QByteArray("13 22 1 80 15 7 ") << qint64{15};
        QTest::newRow("schema 4") << 4 << QByteArray("13 22 1 80 16 8 ") << qint64{16};
        QTest::newRow("schema 5") << 5 << QByteArray("13 22 1 80 17 9 ") << qint64{17};
    }
    void everyFrozenStoreBecomesTheNewest()
    {
        QFETCH(const int, version);
        QFETCH(const QByteArray, counted);
        QFETCH(const qint64, entries);
        const QTemporaryDir folder;
        const QString path = thaw(folder, version);
        const auto counts = [](Database& database) {
            QByteArray found;
            for (const char* table : {"request", "request_line", "decision", "weekly_survey", "journal", "outbox"}) {
                found += QByteArray::number(
                             database.connection().execAndGet(std::string("SELECT count(*) FROM ") + table).getInt())
                    + ' ';
            }
            return found;
        };
        const auto database = take(Database::open(path, items()));
        QCOMPARE(counts(*database), counted);
        const JournalReport report = take(JournalStore(*database).verify());
        QVERIFY(report.problems.empty());
        QCOMPARE(report.entries, entries);
        QCOMPARE(database->connection().execAndGet("PRAGMA user_version").getInt(), currentSchema);
    }

    void everySchemaBeforeThisOneIsFrozen()
    {
        for (int version = 1; version < currentSchema; ++version) {
            const QTemporaryDir folder;
            const QString path = thaw(folder, version);
            SQLite::Database frozen(path.toStdString());
            QCOMPARE(frozen.execAndGet("PRAGMA user_version").getInt(), version);
        }
    }

    void theOlderStoreStaysBesideTheNewOne()
    {
        const QTemporaryDir folder;
        const QString path = thaw(folder, 1);
        QVERIFY(Database::open(path, items()).has_value());
        SQLite::Database copy((path + u".schema-1"_s).toStdString());
        QCOMPARE(copy.execAndGet("PRAGMA user_version").getInt(), 1);
        QCOMPARE(copy.execAndGet("SELECT count(*) FROM decision").getInt(), 1);
        QVERIFY(!othersMayUse(path + u".schema-1"_s));
    }

    void anOlderStoreWithAForeignTriggerIsLeftAlone()
    {
        const QTemporaryDir folder;
        const QString path = thaw(folder, 1);
        {
            SQLite::Database store(path.toStdString(), SQLite::OPEN_READWRITE);
            store.exec("CREATE TRIGGER t AFTER INSERT ON decision BEGIN DELETE FROM decision_line; END");
        }
        const auto opened = Database::open(path, items());
        QVERIFY(!opened && opened.error().code == ErrorCode::StoreDamaged);
        QVERIFY(!QFile::exists(path + u".schema-1"_s));
        SQLite::Database store(path.toStdString());
        QCOMPARE(store.execAndGet("PRAGMA user_version").getInt(), 1);
    }

private:
    /** As the policies of that program had them. */
    static ItemCatalogue items()
    {
        return ItemCatalogue({{Item{1}, u"surgical_mask"_s}, {Item{2}, u"n95_mask"_s}, {Item{3}, u"isolation_gown"_s},
            {Item{4}, u"face_shield"_s}, {Item{5}, u"exam_glove"_s}});
    }
    static QString thaw(const QTemporaryDir& folder, int version)
    {
        const QString path = folder.filePath(u"drill.sqlite"_s);
        const QString frozen = QStringLiteral(SOSDESK_SOURCE_DIR "/tests/data/store/schema-%1.sqlite").arg(version);
        if (!QFile::copy(frozen, path) || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner)) {
            qFatal("no frozen store of schema %d", version);
        }
        return path;
    }
};

SOSDESK_SUITE(MigrationTest);
#include "test_migration.moc"
