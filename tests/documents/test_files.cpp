// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/sha256.h"
#include "core/documents/file_name.h"
#include "core/documents/japanese_date.h"
#include "core/documents/staged_file.h"
#include "tests/policy/rules.h"
#include "tests/shared/suite.h"

#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QTemporaryDir>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** Names that every system takes (P19), and files that are whole or not there (P4). */
class FilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameCannotEscape_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("safe");
        const auto row = [](const QString& wanted, const QString& safe) {
            QTest::addRow("%s", qPrintable(wanted.left(20))) << wanted << safe;
        };
        row(u"回答票_2024-11-25.pdf"_s, u"回答票_2024-11-25.pdf"_s);
        row(u"../../etc/passwd"_s, u"etcpasswd"_s);
        row(u"a\\b:c*d?e\"f<g>h|i.pdf"_s, u"abcdefghi.pdf"_s);
        row(u"...hidden.pdf"_s, u"hidden.pdf"_s);
        row(u"name. . .pdf"_s, u"name.pdf"_s);
        row(u"name.pdf. ."_s, u"name.pdf"_s);
        row(u"a\u202Efdp.exe"_s, u"afdp.exe"_s);
        row(u"a\u0000b\n\tc.csv"_s, u"abc.csv"_s);
        row(u"CON"_s, u"_CON"_s);
        row(u"con.pdf"_s, u"_con.pdf"_s);
        row(u"Lpt1.tar.pdf"_s, u"_Lpt1.tar.pdf"_s);
        row(u"COM².pdf"_s, u"_COM².pdf"_s);
        row(u"CONSUL.pdf"_s, u"CONSUL.pdf"_s);
        row(u""_s, u"sosdesk"_s);
        row(u" . "_s, u"sosdesk"_s);
        row(u"///.pdf"_s, u"pdf"_s);
        row(QString(QChar(0xD800)) + u"x.pdf"_s, u"x.pdf"_s);
        row(QString(200, u'院') + u".pdf"_s, QString(38, u'院') + u".pdf"_s);
        row(u"𠮷"_s.repeated(100) + u".pdf"_s, u"𠮷"_s.repeated(29) + u".pdf"_s);
    }
    void aNameCannotEscape()
    {
        QFETCH(const QString, wanted);
        QFETCH(const QString, safe);
        QCOMPARE(safeFileName(wanted), safe);
        QVERIFY(safeFileName(wanted).toUtf8().size() <= 120);
        QCOMPARE(safeFileName(safe), safe);
    }

    void aStagedFileTakesItsPlaceOnlyWhenTold()
    {
        write("old");
        {
            const auto staged = StagedFile::write(path(), [](QIODevice& device) { return device.write("new") == 3; });
            QVERIFY(staged);
            QCOMPARE(staged->sha256(), sha256("new"));
            QCOMPARE(read(), QByteArray("old"));
        }
        QCOMPARE(read(), QByteArray("old"));
        QCOMPARE(filesInFolder(), 1);
        auto staged = StagedFile::write(path(), [](QIODevice& device) { return device.write("new") == 3; });
        QVERIFY(staged && staged->publish());
        QCOMPARE(read(), QByteArray("new"));
        QCOMPARE(filesInFolder(), 1);
    }

    void whatGivesUpLeavesNothing()
    {
        write("old");
        QVERIFY(!StagedFile::write(path(), [](QIODevice& device) { return device.write("half") < 0; }));
        const auto refused = StagedFile::writeBy(path(), [](const QString& staged) -> Result<void> {
            QFile half(staged);
            (void)(half.open(QIODevice::WriteOnly) && half.write("half") == 4);
            return fail({ErrorCode::TooBig});
        });
        QCOMPARE(refused.error().code, ErrorCode::TooBig);
        QCOMPARE(refused.error().file, path());
        QCOMPARE(read(), QByteArray("old"));
        QCOMPARE(filesInFolder(), 1);
    }

    void whatIsNoFileIsNotReplaced()
    {
        const auto produce = [](QIODevice& device) { return device.write("new") == 3; };
        QCOMPARE(StagedFile::write(m_folder.path(), produce).error().code, ErrorCode::NotAFile);
        QCOMPARE(StagedFile::write(m_folder.filePath(u"no/x.pdf"_s), produce).error().code, ErrorCode::FileMissing);
    }

    void datesAreJapanese()
    {
        QCOMPARE(japaneseDate(day(u"2024-11-25"_s)), u"令和6年11月25日"_s);
        QCOMPARE(japaneseDate(day(u"2019-05-01"_s)), u"令和元年5月1日"_s);
        QCOMPARE(japaneseDate(day(u"2019-04-30"_s)), u"平成31年4月30日"_s);
        QCOMPARE(japaneseDate(day(u"1989-01-07"_s)), u"昭和64年1月7日"_s);
        QCOMPARE(japaneseDate(day(u"1901-01-07"_s)), u"1901年1月7日"_s);
        QCOMPARE(monthAndDay(day(u"2024-11-26"_s)), u"11月26日（火）"_s);
        QCOMPARE(clockTime(moment(u"2024-11-25T09:05:59"_s)), u"9:05"_s);
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"forms.pdf"_s); }
    void write(const QByteArray& bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    [[nodiscard]] QByteArray read() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    [[nodiscard]] qsizetype filesInFolder() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System).size();
    }

    QTemporaryDir m_folder;
};

SOSDESK_SUITE(FilesTest);
#include "test_files.moc"
