// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/text_file.h"
#include "core/tables/xlsx_archive.h"
#include "tests/shared/suite.h"
#include "tests/tables/scratch_folder.h"
#include "tests/tables/small_workbook.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestRefusal = 2'000;     // milliseconds (P15)
constexpr qint64 mostMemory = 300LL * 1'024; // KiB

/** A figure of this process in KiB, 0 where the system does not tell. */
qint64 statusOf(const QByteArray& key)
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : status.readAll().split('\n')) {
            if (line.startsWith(key)) {
                return line.mid(key.size()).trimmed().split(' ').first().toLongLong();
            }
        }
    }
    return 0;
}

/** Forgets the largest size so far, which the making of the file was; what is in use now. */
qint64 startedMeasuring()
{
    QFile forget(u"/proc/self/clear_refs"_s);
    if (!forget.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || forget.write("5") != 1) {
        return statusOf("VmHWM:");
    }
    return statusOf("VmRSS:");
}

QByteArray oneCell(const QByteArray& attributes, const QByteArray& inside = "<v>1</v>")
{
    return "<row><c " + attributes + ">" + inside + "</c></row>";
}

/** Text that does not pack well, so that it is no bomb. */
QByteArray noise(qsizetype size)
{
    QByteArray text(size, 'x');
    quint32 state = 1;
    for (char& byte : text) {
        state = state * 1'664'525U + 1'013'904'223U;
        byte = static_cast<char>('a' + (state >> 24U) % 26U);
    }
    return text;
}

QByteArray compound(const QString& stream)
{
    QByteArray bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    bytes += QByteArray(1'000, '\0');
    return bytes + QByteArray(reinterpret_cast<const char*>(stream.utf16()), stream.size() * 2) + QByteArray(900, '\0');
}

} // namespace

/** Files that were made to harm, and files that are none of ours: refused soon, small, and by name. */
class XlsxRefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHostileWorkbookIsRefusedSoonAndByName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("place");
        const QString sheet = u"xl/worksheets/sheet1.xml"_s;
        const QByteArray good = oneCell("r=\"A1\"");
        const auto add = [](const char* name, const QByteArray& bytes, const char* code, const QString& place) {
            QTest::newRow(name) << bytes << QString::fromLatin1(code) << place;
        };
        add("encrypted", compound(u"EncryptedPackage"_s), "encrypted_workbook", {});
        add("xls", compound(u"Workbook"_s), "old_workbook", {});
        add("macros", workbook(good).add("xl/vbaProject.bin", "x").bytes(), "macro_workbook", u"xl/vbaProject.bin"_s);
        add("no workbook", ZipMaker().add("word/document.xml", "<w/>").bytes(), "damaged_workbook",
            u"xl/workbook.xml"_s);
        add("empty archive", ZipMaker().bytes(), "damaged_workbook", u"xl/workbook.xml"_s);
        add("cut off", workbook(good).bytes().chopped(30), "damaged_workbook", {});
        add("no cell", workbook({}).bytes(), "file_empty", {});
        add("a part twice", workbook(good).add("xl/styles.xml", "<s/>").bytes(), "hostile_workbook",
            u"xl/styles.xml"_s);
        add("a part twice in other case", workbook(good).add("XL/Styles.XML", "<s/>").bytes(), "hostile_workbook",
            u"XL/Styles.XML"_s);
        add("a part twice with backslashes", workbook(good).add("\\xl\\styles.xml", "<s/>").bytes(), "hostile_workbook",
            u"\\xl\\styles.xml"_s);
        add("entities",
            workbook(good)
                .replace("xl/sharedStrings.xml",
                    "<!DOCTYPE sst [<!ENTITY a \"" + noise(4'000) + "\">]><sst>"
                        + QByteArray("<si><t>&a;</t></si>").repeated(20'000) + "</sst>")
                .bytes(),
            "hostile_workbook", u"xl/sharedStrings.xml"_s);
        add("an outside entity",
            workbook(good).replace("xl/workbook.xml", "<!DOCTYPE w SYSTEM \"file:///etc/passwd\"><w/>").bytes(),
            "hostile_workbook", u"xl/workbook.xml"_s);
        add("a DTD inside the root", workbook("<!DOCTYPE a [<!ENTITY b \"c\">]>" + good).bytes(), "hostile_workbook",
            sheet);
        add("an entity that nobody declared", workbook(oneCell("r=\"A1\"", "<v>&b;</v>")).bytes(), "damaged_workbook",
            sheet);
        add("200,000 deep", workbook(noiseOfTags(200'000)).bytes(), "hostile_workbook", sheet);
        add("200,000 deep in a string", workbook(good, "<si>" + noiseOfTags(200'000) + "</si>").bytes(),
            "hostile_workbook", u"xl/sharedStrings.xml"_s);
        add("a million attributes", workbook("<row " + attributes(400'000) + "/>").bytes(), "hostile_workbook", sheet);
        add("a text of megabytes",
            workbook(oneCell("r=\"A1\" t=\"inlineStr\"", "<is><t>" + noise(8 << 20) + "</t></is>")).bytes(),
            "hostile_workbook", sheet);
        add("a cell too full",
            workbook(oneCell("r=\"A1\" t=\"inlineStr\"", "<is><t>" + noise(32'768) + "</t></is>")).bytes(), "too_big",
            sheet);
        add("a bomb", workbook(QByteArray(40 << 20, ' ')).bytes(), "hostile_workbook", sheet);
        add("a part too large", workbook(good).add("xl/media/image1.png", QByteArray(70 << 20, ' ')).bytes(), "too_big",
            u"xl/media/image1.png"_s);
        add("larger than it says",
            withLyingSize(workbook(QByteArray(1 << 20, ' ') + good).bytes(), sheet.toLatin1(), 500), "hostile_workbook",
            sheet);
        add("smaller than it says", withLyingSize(workbook(good + noise(40'000)).bytes(), sheet.toLatin1(), 1'000'000),
            "hostile_workbook", sheet);
        add("beyond the last column", workbook(oneCell("r=\"XFE1\"")).bytes(), "hostile_workbook", u"Sheet1!XFE1"_s);
        add("far beyond the last column", workbook(oneCell("r=\"ZZZZZZZZZZ1\"")).bytes(), "hostile_workbook",
            u"Sheet1!ZZZZZZZZZZ1"_s);
        add("beyond the last row", workbook("<row r=\"1048577\"><c r=\"A1048577\"/></row>").bytes(), "hostile_workbook",
            u"Sheet1!A1048577"_s);
        add("a cell of another row", workbook(oneCell("r=\"A16777217\"")).bytes(), "hostile_workbook",
            u"Sheet1!A16777217"_s);
        add("a cell twice", workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>").bytes(),
            "damaged_workbook", u"Sheet1!A1"_s);
        add("a row twice", workbook(good + "<row r=\"1\"><c r=\"A1\"><v>2</v></c></row>").bytes(), "damaged_workbook",
            u"Sheet1!A1"_s);
        add("a string that is not there", workbook(oneCell("r=\"C1\" t=\"s\"", "<v>9</v>")).bytes(), "damaged_workbook",
            u"Sheet1!C1"_s);
        add("no XML", workbook("<row").bytes(), "damaged_workbook", sheet);
    }
    void aHostileWorkbookIsRefusedSoonAndByName()
    {
        QFETCH(const QByteArray, bytes);
        ScratchFolder folder;
        const QString path = folder.file(bytes);
        const qint64 before = startedMeasuring();
        QElapsedTimer timer;
        timer.start();
        const auto file = TextFile::open(path);
        const qint64 elapsed = timer.elapsed();
        const qint64 grown = statusOf("VmHWM:") - before;
        QVERIFY(!file.has_value());
        QTEST(nameOf(file.error().code), "code");
        QTEST(file.error().column, "place");
        QCOMPARE(file.error().file, path);
        QVERIFY2(elapsed <= longestRefusal, QByteArray::number(elapsed).constData());
        QVERIFY2(grown <= mostMemory, QByteArray::number(grown).constData());
    }

    void whatIsTooManyIsRefused()
    {
        ScratchFolder folder;
        ZipMaker crowded = workbook(oneCell("r=\"A1\""));
        for (int i = 0; i < 510; ++i) {
            crowded.add("xl/x" + QByteArray::number(i), "x");
        }
        QCOMPARE(TextFile::open(folder.file(crowded.bytes())).error().code, ErrorCode::TooBig);
        ZipMaker heavy = workbook(oneCell("r=\"A1\""));
        const QByteArray loose = noise(2'000) + QByteArray(98'000, ' ');
        heavy.add("xl/a", loose.repeated(600)).add("xl/b", loose.repeated(600)).add("xl/c", loose.repeated(200));
        const QByteArray bytes = heavy.bytes();
        QVERIFY(bytes.size() < XlsxArchive::largestFile);
        QCOMPARE(TextFile::open(folder.file(bytes)).error().column, u"xl/c"_s);
        QCOMPARE(TextFile::open(folder.file("PK\3\4" + QByteArray(21 << 20, 'x'))).error().code, ErrorCode::TooBig);
    }

    void theLargestHonestStringsStayWithinTheMemory()
    {
        QByteArray strings;
        for (int i = 0; strings.size() < (50 << 20); ++i) {
            const QByteArray text = QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha256).toHex();
            strings += "<si><t>" + text + QByteArray(1'400, 'x') + "</t></si>";
        }
        ScratchFolder folder;
        const QString path = folder.file(workbook(oneCell("r=\"A1\""), strings).bytes());
        strings.clear();
        const qint64 before = startedMeasuring();
        const auto file = TextFile::open(path);
        const qint64 grown = statusOf("VmHWM:") - before;
        QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().detail));
        QVERIFY2(grown <= mostMemory, QByteArray::number(grown).constData());
    }

    void aRowTooManyIsRefusedAndTheLastOneIsNot()
    {
        QByteArray rows;
        for (int i = 1; i <= 200'000; ++i) {
            rows += "<row r=\"" + QByteArray::number(i) + "\"><c><v>" + QByteArray::number(i * 7'919LL % 1'000'003)
                + "</v></c></row>";
        }
        ScratchFolder folder;
        QVERIFY(TextFile::open(folder.file(workbook(rows).bytes())).has_value());
        const auto refused = TextFile::open(folder.file(workbook(rows + oneCell("r=\"A200001\"")).bytes()));
        QCOMPARE(refused.error().code, ErrorCode::TooBig);
        QCOMPARE(refused.error().column, u"Sheet1!A200001"_s);
    }

    void noBytesMakeItStumble()
    {
        const QByteArray good = workbook(oneCell("r=\"A1\" t=\"s\"", "<v>0</v>"), "<si><t>a</t></si>").bytes();
        ScratchFolder folder;
        quint32 state = 20241125;
        for (int round = 0; round < 1'500; ++round) {
            QByteArray bytes = good;
            for (int i = 0; i < 3; ++i) {
                state = state * 1'664'525U + 1'013'904'223U;
                bytes[static_cast<qsizetype>(state >> 8U) % bytes.size()] = static_cast<char>(state & 0xFFU);
            }
            const auto archive = XlsxArchive::open(u"x"_s, bytes);
            static_cast<void>(TextFile::open(folder.file(bytes.left(static_cast<qsizetype>(state % 4'096U) + 100))));
            QVERIFY(archive.has_value() || !nameOf(archive.error().code).isEmpty());
            if (round % 5 == 0) {
                static_cast<void>(TextFile::open(folder.file(bytes)));
            }
        }
    }

private:
    static QByteArray noiseOfTags(int count)
    {
        QByteArray tags;
        for (int i = 0; i < count; ++i) {
            tags += "<" + noise(1 + i % 7) + ">";
        }
        return tags;
    }
    static QByteArray attributes(int count)
    {
        QByteArray all;
        for (int i = 0; i < count; ++i) {
            all += "a" + QByteArray::number(i) + "=\"\" ";
        }
        return all;
    }
};

SOSDESK_SUITE(XlsxRefusalsTest);
#include "test_xlsx_refusals.moc"
