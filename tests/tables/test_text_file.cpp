// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/sha256.h"
#include "core/tables/byte_check.h"
#include "core/tables/csv_reader.h"
#include "tests/shared/suite.h"
#include "tests/tables/scratch_folder.h"

#include <QDir>
#include <QStringDecoder>
#include <QTest>

#include <random>

using namespace sosdesk;
using namespace sosdesk::tests;

class TextFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoFileIsRefused()
    {
        ScratchFolder folder;
        QCOMPARE(TextFile::open(folder.path("none.csv")).error().code, ErrorCode::FileMissing);
        QCOMPARE(TextFile::open(QDir::tempPath()).error().code, ErrorCode::NotAFile);
    }

    void utf8IsJudgedLikeTheStandardDoes()
    {
        std::mt19937 random(932);
        const QByteArray pool = "A\xE3\x81\x82\xF0\xA0\xAE\xB7\xC3\xA9\xED\xA0\x80\xC0\xFF\x80\xE0\x9F\xF4\x90 ,\n";
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes;
            const auto length = random() % 24;
            while (static_cast<unsigned>(bytes.size()) < length) {
                const auto from = static_cast<qsizetype>(random() % static_cast<unsigned>(pool.size()));
                bytes += pool.mid(from, static_cast<qsizetype>(random() % 4));
            }
            Utf8Check check;
            const auto cut = static_cast<std::size_t>(random() % (static_cast<unsigned>(bytes.size()) + 1));
            const std::string_view all(bytes.constData(), static_cast<std::size_t>(bytes.size()));
            check.add(all.substr(0, cut));
            check.add(all.substr(cut));
            check.finish();
            QVERIFY2(check.isBad() != bytes.isValidUtf8(), bytes.toHex().constData());
        }
    }

    void theHashIsThatOfTheOriginalBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Encoding>("encoding");
        QTest::newRow("utf-8") << QByteArray("a,あ\n") << Encoding::Utf8;
        QTest::newRow("utf-8 with mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a,b\n")
                                         << Encoding::Utf8Bom;
        QTest::newRow("cp932") << QByteArray("a,\x82\xA0\n") << Encoding::Cp932;
        QTest::newRow("utf-16le") << QByteArray("\xFF\xFE"
                                                "a\0\x42\x30\n\0",
            8) << Encoding::Utf16Le;
        QTest::newRow("utf-16be") << QByteArray("\xFE\xFF\0a\x30\x42\0\n", 8) << Encoding::Utf16Be;
    }

    void theHashIsThatOfTheOriginalBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Encoding, encoding);
        ScratchFolder folder;
        const auto file = TextFile::open(folder.file(bytes));
        QVERIFY(file.has_value());
        QCOMPARE(file->encoding(), encoding);
        QCOMPARE(file->sha256(), sha256(bytes));
    }

    void aBadByteIsNamedByItsLineWhateverEndsTheLines()
    {
        ScratchFolder folder;
        const QByteArray good = "あい\r\nあい\rあい\nあい\r\n"; // four lines
        const auto utf8 = TextFile::open(folder.file("\xEF\xBB\xBF" + good + "\x82\xA0\n"));
        QCOMPARE(utf8.error().code, ErrorCode::BadEncoding);
        QCOMPARE(utf8.error().line, 5);
        const auto nul = TextFile::open(folder.file(good + good + QByteArray("x\0y", 3)));
        QCOMPARE(nul.error().code, ErrorCode::NulByte);
        QCOMPARE(nul.error().line, 9);
        const auto utf16 = TextFile::open(folder.file(QByteArray("\xFF\xFE"
                                                                 "a\0\r\0\n\0\n\0\0\0",
            12)));
        QCOMPARE(utf16.error().code, ErrorCode::NulByte);
        QCOMPARE(utf16.error().line, 3);
    }

    void whatNeitherEncodingFitsIsNamedWhereTheBetterOneFails()
    {
        ScratchFolder folder;
        QByteArray cp932;
        for (int line = 1; line < 5'000; ++line) {
            cp932 += line == 777 ? "\x8F\xE9\x85\x40\n" : "\x8F\xE9\x96\x6B,1\n";
        }
        const auto bad = TextFile::open(folder.file(cp932));
        QCOMPARE(bad.error().code, ErrorCode::BadEncoding);
        QCOMPARE(bad.error().line, 777);
    }

    void aCharacterAcrossTwoWindowsIsOne()
    {
        ScratchFolder folder;
        for (int shift = 0; shift < 4; ++shift) {
            QByteArray bytes(1024 * 1024 - 2 - shift, 'x');
            bytes += "あ𠮷\n";
            QCOMPARE(TextFile::open(folder.file(bytes))->encoding(), Encoding::Utf8);
        }
    }

    void utf16IsReadLikeQtReadsIt()
    {
        ScratchFolder folder;
        std::mt19937 random(16);
        QByteArray bytes("\xFF\xFE");
        for (int i = 0; i < 800'000; ++i) { // more than one window
            const char16_t unit = random() % 5 == 0 ? static_cast<char16_t>(0xD800 + random() % 0x800)
                                                    : static_cast<char16_t>(0x3040 + random() % 0x60);
            bytes += static_cast<char>(unit & 0xFF);
            bytes += static_cast<char>(unit >> 8);
        }
        const auto file = TextFile::open(folder.file(bytes));
        QVERIFY(file.has_value());
        QByteArray text(4 * 800'000, '\0');
        text.truncate(*file->readAt(0, text.data(), text.size()));
        const QByteArrayView units = QByteArrayView(bytes).sliced(2);
        const QString decoded = QStringDecoder(QStringDecoder::Utf16LE)(units);
        QString expected;
        for (const uint code : decoded.toUcs4()) { // Qt keeps half a pair in UTF-16, which no UTF-8 can hold
            expected += QChar::fromUcs4(code);
        }
        QCOMPARE(QString::fromUtf8(text), expected);
    }

    void aFileThatChangesMeanwhileIsNoticed()
    {
        ScratchFolder folder;
        const QString path = folder.file("a,b\n1,2\n");
        const auto file = TextFile::open(path);
        QVERIFY(file.has_value());
        QVERIFY(file->checkUnchanged().has_value());
        QFile writer(path);
        QVERIFY(writer.open(QIODevice::Append) && writer.write("3,4\n") == 4);
        writer.close();
        QCOMPARE(file->checkUnchanged().error().code, ErrorCode::FileChanged);
        CsvReader reader(*file);
        CsvRecord record;
        Result<bool> more = true;
        while (more && *more) {
            more = reader.next(record);
        }
        QCOMPARE(more.error().code, ErrorCode::FileChanged);
    }

    void anotherFileUnderTheSameNameIsNoticed()
    {
        ScratchFolder folder;
        const QString path = folder.file("a,b\n1,2\n");
        const auto file = TextFile::open(path);
        QVERIFY(QFile::remove(path));
        const bool replaced = QFile::rename(folder.file("a,b\n9,9\n"), path);
#ifdef Q_OS_WIN
        QVERIFY(!replaced); // the name stays taken while the file is open
#else
        QVERIFY(replaced);
        QCOMPARE(file->checkUnchanged().error().code, ErrorCode::FileChanged);
        QVERIFY(QFile::remove(path));
        QCOMPARE(file->checkUnchanged().error().code, ErrorCode::FileChanged);
#endif
    }
};

SOSDESK_SUITE(TextFileTest);
#include "test_text_file.moc"
