// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/shared/suite.h"
#include "ui/shared/preferences.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace sosdesk;
using namespace sosdesk::ui;
using namespace Qt::StringLiterals;

namespace {

/** JSON written with apostrophes. */
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

/** `window.json`: how a window looks must not keep anybody from work. */
class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void whatWasSavedComesBack_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("percent");
        for (const int choice : {0, 1, 2}) {
            QTest::addRow("choice %d", choice) << choice << 2 - choice << 100 + 50 * choice;
        }
    }
    void whatWasSavedComesBack()
    {
        QFETCH(const int, theme);
        QFETCH(const int, language);
        QFETCH(const int, percent);
        const Preferences preferences{static_cast<ThemeChoice>(theme), percent, static_cast<LanguageChoice>(language),
            QByteArray("\x00\xff\x01geometry", 11), QByteArray("\xfe\x00splitter", 10), u"佐藤 花子"_s};
        QVERIFY(savePreferences(m_folder->path(), preferences));
        QCOMPARE(loadPreferences(m_folder->path()), preferences);
    }

    void aNewFolderGivesTheDefaults() { QCOMPARE(loadPreferences(m_folder->path()), Preferences()); }

    void whatIsDamagedOrForeignGivesTheDefaults_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\xff\xfe\x00{", 4);
        QTest::newRow("cut off") << json("{'theme':'dark','textPer");
        QTest::newRow("a list") << json("['dark',150]");
        QTest::newRow("other types") << json("{'theme':1,'textPercent':'150','language':{},'geometry':7}");
        QTest::newRow("unknown words") << json("{'theme':'sepia','language':'fr'}");
        QTest::newRow("too small") << json("{'textPercent':99}");
        QTest::newRow("too large") << json("{'textPercent':201}");
        QTest::newRow("a fraction") << json("{'textPercent':150.5}");
        QTest::newRow("no base 64") << json("{'geometry':'*','splitter':'日本'}");
        QTest::newRow("endless") << json("{'theme':'dark','x':'") + QByteArray(70'000, 'x') + json("'}");
        QTest::newRow("deep") << QByteArray(30'000, '[') + QByteArray(30'000, ']');
    }
    void whatIsDamagedOrForeignGivesTheDefaults()
    {
        QFETCH(const QByteArray, bytes);
        write(bytes);
        QCOMPARE(loadPreferences(m_folder->path()), Preferences());
    }

    void oneBadValueDoesNotTakeTheOthersWithIt()
    {
        write(json("{'theme':'dark','textPercent':1000,'language':'en'}"));
        QCOMPARE(
            loadPreferences(m_folder->path()), (Preferences{ThemeChoice::Dark, 100, LanguageChoice::English, {}, {}}));
    }

    void keysOfOthersAreNotKept()
    {
        write(json("{'theme':'dark','password':'secret'}"));
        QVERIFY(savePreferences(m_folder->path(), loadPreferences(m_folder->path())));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(kept.keys(),
            (QStringList{u"geometry"_s, u"language"_s, u"share"_s, u"splitter"_s, u"textPercent"_s, u"theme"_s}));
        QCOMPARE(kept["theme"_L1].toString(), u"dark"_s);
    }

    void aFolderInItsPlaceIsNoError()
    {
        QVERIFY(QDir().mkdir(path()));
        QCOMPARE(loadPreferences(m_folder->path()), Preferences());
    }

    void aFolderThatIsGoneIsTold()
    {
        const Result<void> saved = savePreferences(m_folder->filePath(u"gone"_s), Preferences());
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::IoFailed);
    }

private:
    QString path() const { return m_folder->filePath(u"window.json"_s); }
    void write(const QByteArray& bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

SOSDESK_SUITE(PreferencesTest);
#include "test_preferences.moc"
