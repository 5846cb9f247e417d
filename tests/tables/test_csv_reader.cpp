// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/csv_reader.h"
#include "tests/shared/suite.h"
#include "tests/tables/scratch_folder.h"

#include <QTest>

#include <random>

using namespace sosdesk;
using namespace sosdesk::tests;

namespace {

using Rows = QList<QByteArrayList>;

/** The rules of LAYOUTS once more, byte by byte and slowly. */
Rows slowly(const QByteArray& text)
{
    Rows rows;
    QByteArrayList row;
    QByteArray field;
    for (qsizetype i = 0; i < text.size();) {
        bool open = text[i] == '"';
        i += open ? 1 : 0;
        while (i < text.size() && (open || (text[i] != ',' && text[i] != '\n' && text[i] != '\r'))) {
            if (open && text[i] == '"') {
                const bool twin = text.mid(i, 2) == "\"\"";
                field += twin ? "\"" : "";
                open = twin;
                i += twin ? 2 : 1;
            } else {
                field += text[i++];
            }
        }
        row += std::exchange(field, {});
        if (i == text.size()) {
            break;
        }
        if (text[i] == ',') {
            ++i;
            if (i == text.size()) {
                row += QByteArray();
            }
            continue;
        }
        i += text.mid(i, 2) == "\r\n" ? 2 : 1;
        rows += std::exchange(row, {});
    }
    if (!row.isEmpty()) {
        rows += row;
    }
    return rows;
}

Result<Rows> readAll(const TextFile& file)
{
    CsvReader reader(file);
    CsvRecord record;
    Rows rows;
    for (;;) {
        SOSDESK_TAKE(const bool more, reader.next(record));
        if (!more) {
            return rows;
        }
        QByteArrayList row;
        for (const std::string_view field : record.fields) {
            row += QByteArray(field.data(), static_cast<qsizetype>(field.size()));
        }
        rows += row;
    }
}

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyTextIsCutAsTheSlowRulesCutIt()
    {
        ScratchFolder folder;
        std::mt19937 random(4180);
        const QByteArrayList pieces = {
            ",", "\"", "\"\"", "\n", "\r", "\r\n", "a", "bcd", "あ", "\",\"", " ", "0123456789abcdef"};
        for (int round = 0; round < 3'000; ++round) {
            QByteArray text = "x"; // never an empty file
            const auto count = random() % 60;
            for (unsigned i = 0; i < count; ++i) {
                text += pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
            }
            const auto file = TextFile::open(folder.file(text));
            const Result<Rows> rows = readAll(*file);
            if (!rows) {
                QCOMPARE(rows.error().code, ErrorCode::CutOff);
                continue;
            }
            QCOMPARE(*rows, slowly(text));
        }
    }

    void recordsAcrossWindowsAreWholeAndCanBeReadAgain()
    {
        QByteArray text;
        QList<qint64> lines;
        std::mt19937 random(1);
        qint64 line = 1;
        while (text.size() < 5 * 1024 * 1024) {
            lines += line;
            const int breaks = static_cast<int>(random() % 3);
            text += "\"" + QByteArray(static_cast<qsizetype>(random() % 5'000), 'x')
                + QByteArray("\r\n").repeated(breaks) + "\"\"\",y" + QByteArray::number(lines.size()) + "\r\n";
            line += breaks + 1;
        }
        ScratchFolder folder;
        const auto file = TextFile::open(folder.file(text));
        CsvReader reader(*file);
        CsvReader again(*file);
        CsvRecord record;
        CsvRecord second;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QVERIFY(reader.next(record).value());
            QCOMPARE(record.line, lines[i]);
            QCOMPARE(record.fields.size(), 2U);
            QCOMPARE(record.fields[1], "y" + std::to_string(i + 1));
            QVERIFY(again.reread(record.offset, record.length, second).has_value());
            QCOMPARE(second.fields, record.fields);
        }
        QVERIFY(!reader.next(second).value());
        QCOMPARE(again.reread(0, record.length + 3, second).error().code, ErrorCode::FileChanged);
        QCOMPARE(again.reread(text.size() - 2, 9, second).error().code, ErrorCode::FileChanged);
    }

    void aLineOfAHundredMegabytesIsRefusedWithItsNumber()
    {
        ScratchFolder folder;
        const QString path = folder.file("a,b\n1,2\n");
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        const QByteArray block(1024 * 1024, 'x');
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(file.write(block), block.size());
        }
        file.close();
        const auto text = TextFile::open(path);
        const Result<Rows> rows = readAll(*text);
        QCOMPARE(rows.error().code, ErrorCode::LineTooLong);
        QCOMPARE(rows.error().line, 3);
    }

    void aMegabyteIsTheLimitOfARecord()
    {
        ScratchFolder folder;
        const auto limit = static_cast<qsizetype>(CsvReader::longestRecord);
        QVERIFY(readAll(*TextFile::open(folder.file(QByteArray(limit, 'x') + "\n1\n"))).has_value());
        QCOMPARE(readAll(*TextFile::open(folder.file(QByteArray(limit + 1, 'x') + "\n"))).error().code,
            ErrorCode::LineTooLong);
        QCOMPARE(
            readAll(*TextFile::open(folder.file(QByteArray(limit + 1, 'x')))).error().code, ErrorCode::LineTooLong);
        QCOMPARE(readAll(*TextFile::open(folder.file(QByteArray(limit - 1, ',') + "\n")))->first().size(), limit);
    }

    void anOpenQuoteIsNamedByTheLineWhereItOpened()
    {
        ScratchFolder folder;
        const auto error = [&folder](
                               const QByteArray& text) { return readAll(*TextFile::open(folder.file(text))).error(); };
        QCOMPARE(error("a,b\n\"1\n2\",\"x\ny\nz\n").code, ErrorCode::CutOff);
        QCOMPARE(error("a,b\n\"1\n2\",\"x\ny\nz\n").line, 3);
        QCOMPARE(error("\"").line, 1);
        QCOMPARE(error("a\n\"\"\"").line, 2);
    }

    void cp932IsDecodedAfterCuttingAndAsciiIsNotCopied()
    {
        ScratchFolder folder;
        const auto file = TextFile::open(folder.file("\x95\x5C,\"\x83\x7C\"\"\",ascii\n")); // 表, ポ": trails \ and |
        CsvReader reader(*file);
        CsvRecord record;
        QVERIFY(reader.next(record).value());
        QCOMPARE(record.fields.size(), 3U);
        QCOMPARE(reader.text(record.fields[0]), std::string_view("表"));
        QCOMPARE(reader.text(record.fields[1]), std::string_view("ポ\""));
        QCOMPARE(static_cast<const void*>(reader.text(record.fields[2]).data()),
            static_cast<const void*>(record.fields[2].data()));
    }
};

SOSDESK_SUITE(CsvReaderTest);
#include "test_csv_reader.moc"
