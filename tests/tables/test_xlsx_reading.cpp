// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/csv_reader.h"
#include "core/tables/inert.h"
#include "tests/shared/suite.h"
#include "tests/tables/scratch_folder.h"
#include "tests/tables/small_workbook.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

/** `row: field | field`, as an importer sees it. */
QStringList rowsOf(const TextFile& file)
{
    QStringList rows;
    CsvReader reader(file);
    CsvRecord record;
    for (;;) {
        const Result<bool> more = reader.next(record);
        if (!more || !*more) {
            return more ? rows : QStringList{nameOf(more.error().code)};
        }
        QStringList fields;
        for (const std::string_view field : record.fields) {
            fields += QString::fromStdString(std::string(withoutApostrophe(reader.text(field))));
        }
        rows += record.isBlank() ? u"-"_s : u"%1: %2"_s.arg(record.line).arg(fields.join(u" | "_s));
    }
}

QStringList rowsOf(const QByteArray& archive)
{
    ScratchFolder folder;
    const auto file = TextFile::open(folder.file(archive));
    return file ? rowsOf(*file) : QStringList{nameOf(file.error().code), file.error().column, file.error().detail};
}

QByteArray cells(const QByteArray& inside)
{
    return "<row r=\"1\">" + inside + "</row>";
}

} // namespace

class XlsxReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfCellBecomesItsText_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("text");
        const auto add = [](const char* name, const QByteArray& cell, const QString& text) {
            QTest::newRow(name) << cell << text;
        };
        add("shared string", "<c r=\"A1\" t=\"s\"><v>0</v></c>", u"病院 & 診療所"_s);
        add("runs without their reading", "<c r=\"A1\" t=\"s\"><v>1</v></c>", u"髙橋医院"_s);
        add("inline string", "<c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> a </t></is></c>", u" a "_s);
        add("inline runs", "<c r=\"A1\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t>あ</t></r><r><t>い</t></r></is></c>",
            u"あい"_s);
        add("text that looks like a formula stays text", "<c r=\"A1\" t=\"inlineStr\"><is><t>=1+1</t></is></c>",
            u"=1+1"_s);
        add("text with an apostrophe", "<c r=\"A1\" t=\"inlineStr\"><is><t>'=1</t></is></c>", u"'=1"_s);
        add("escaped characters", "<c r=\"A1\" t=\"inlineStr\"><is><t>a_x000A_b_x005F_x0041_</t></is></c>",
            u"a\nb_x0041_"_s);
        add("CDATA", "<c r=\"A1\" t=\"inlineStr\"><is><t><![CDATA[<b>]]></t></is></c>", u"<b>"_s);
        add("number", "<c r=\"A1\"><v>1200</v></c>", u"1200"_s);
        add("ten digits", "<c r=\"A1\" t=\"n\"><v>4710112233</v></c>", u"4710112233"_s);
        add("ten digits as a spreadsheet may store them", "<c r=\"A1\"><v>4.710112233E9</v></c>", u"4710112233"_s);
        add("more digits than a double has", "<c r=\"A1\"><v>1.23456789012346E+19</v></c>", u"1.23456789012346E+19"_s);
        add("fraction", "<c r=\"A1\"><v>0.5</v></c>", u"0.5"_s);
        add("negative", "<c r=\"A1\"><v>-3</v></c>", u"-3"_s);
        add("yes", "<c r=\"A1\" t=\"b\"><v>1</v></c>", u"TRUE"_s);
        add("no", "<c r=\"A1\" t=\"b\"><v>0</v></c>", u"FALSE"_s);
        add("error", "<c r=\"A1\" t=\"e\"><v>#N/A</v></c>", u"#N/A"_s);
        add("ISO date", "<c r=\"A1\" t=\"d\"><v>2024-11-25T13:44:00</v></c>", u"2024-11-25 13:44:00"_s);
        add("text of a formula", "<c r=\"A1\" t=\"str\"><f>A2</f><v>abc</v></c>", u"abc"_s);
    }
    void everyKindOfCellBecomesItsText()
    {
        QFETCH(const QByteArray, cell);
        QFETCH(const QString, text);
        const QByteArray strings = "<si><t>病院 &amp; 診療所</t></si><si><r><t>髙橋</t></r><r><t>医院</t></r>"
                                   "<rPh sb=\"0\" eb=\"2\"><t>タカハシ</t></rPh><phoneticPr fontId=\"1\"/></si>";
        QCOMPARE(rowsOf(workbook(cells(cell), strings).bytes()), QStringList{u"1: "_s + text});
    }

    void datesFollowTheNumberFormatAndTheDateSystem_data()
    {
        QTest::addColumn<QByteArray>("serial");
        QTest::addColumn<int>("style");
        QTest::addColumn<QString>("from1900");
        QTest::addColumn<QString>("from1904");
        const auto add = [](const char* serial, int style, const char* from1900, const char* from1904) {
            QTest::addRow("%s in style %d", serial, style)
                << QByteArray(serial) << style << QString::fromLatin1(from1900) << QString::fromLatin1(from1904);
        };
        add("45621", 0, "45621", "45621");
        add("45621", 1, "2024-11-25", "2028-11-26");
        add("45621", 4, "2024-11-25", "2028-11-26");
        add("45621", 2, "2024-11-25 00:00", "2028-11-26 00:00");
        add("45621.5416666667", 2, "2024-11-25 13:00", "2028-11-26 13:00");
        add("45621.541666666664", 1, "2024-11-25 13:00", "2028-11-26 13:00");
        add("45621.5416550926", 2, "2024-11-25 12:59:59", "2028-11-26 12:59:59");
        add("45621.5416666551", 2, "2024-11-25 12:59:59", "2028-11-26 12:59:59"); // 12:59:59.999
        add("0.572222222222222", 3, "13:44", "13:44");
        add("1", 1, "1900-01-01", "1904-01-02");
        add("59", 1, "1900-02-28", "1904-02-29");
        add("60", 1, "1900-02-29", "1904-03-01"); // the day that there was not
        add("61", 1, "1900-03-01", "1904-03-02");
        add("0", 1, "0", "1904-01-01");
        add("-1", 1, "-1", "-1");
        add("2958465", 1, "9999-12-31", "2958465");
        add("99999999", 1, "99999999", "99999999");
        add("x", 1, "x", "x");
    }
    void datesFollowTheNumberFormatAndTheDateSystem()
    {
        QFETCH(const QByteArray, serial);
        QFETCH(const int, style);
        ZipMaker book =
            workbook(cells("<c r=\"A1\" s=\"" + QByteArray::number(style) + "\"><v>" + serial + "</v></c>"));
        QTEST(rowsOf(book.bytes()).join(u';').mid(3), "from1900");
        QByteArray sheets = book.parts[2].second;
        book.replace("xl/workbook.xml", sheets.replace("<workbookPr/>", "<workbookPr date1904=\"1\"/>"));
        if (QByteArray(QTest::currentDataTag()).startsWith("2958465")) {
            return; // beyond the last year there
        }
        QTEST(rowsOf(book.bytes()).join(u';').mid(3), "from1904");
    }

    void placesAreKeptWhatIsEmptyIsPassedOver()
    {
        const QByteArray rows = "<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>title</t></is></c></row>"
                                "<row r=\"4\"><c r=\"A4\"><v>1</v></c><c r=\"D4\"><v>2</v></c></row>"
                                "<row r=\"5\"><c r=\"A5\" s=\"1\"/><c r=\"B5\"/></row>"
                                "<row><c><v>6</v></c><c><v>7</v></c></row>"
                                "<row r=\"1048576\"><c r=\"A1048576\" s=\"1\"/></row>";
        QCOMPARE(rowsOf(workbook(rows).bytes()),
            (QStringList{u"2:  | title"_s, u"-"_s, u"4: 1 |  |  | 2"_s, u"-"_s, u"6: 6 | 7 |  | "_s}));
    }

    void rowsAreCountedAsInTheSheetWhateverTheirCellsHold()
    {
        const QByteArray rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a\nb_x000D_c_x000D_\nd,\"</t></is></c>"
                                "</row><row r=\"2\"><c r=\"A2\"><v>5</v></c></row>";
        QCOMPARE(rowsOf(workbook(rows).bytes()), (QStringList{u"1: a\nb\rc\r\nd,\""_s, u"2: 5"_s}));
    }

    void cellsOfFormulasAreFlagged()
    {
        ScratchFolder folder;
        const auto file = TextFile::open(folder.file(
            workbook(cells("<c r=\"A1\"><v>1</v></c><c r=\"B1\"><f>A1*2</f><v>2</v></c><c r=\"C1\"><f>A1</f></c>"))
                .bytes()));
        QVERIFY(file.has_value());
        QCOMPARE(rowsOf(*file), QStringList{u"1: 1 | 2"_s});
        QVERIFY(!file->isCached(1, 0) && file->isCached(1, 1) && !file->isCached(1, 2));
        QCOMPARE(file->cellName(1, 1), u"Sheet1!B1"_s);
        QCOMPARE(file->cellName(12, 27), u"Sheet1!AB12"_s);
        QCOMPARE(file->encoding(), Encoding::Xlsx);
    }

    void archivesOfSanitisersAreAsGoodAsAny()
    {
        const QStringList good{u"1: 7"_s};
        ZipMaker book = workbook(cells("<c r=\"A1\"><v>7</v></c>"));
        ZipMaker stored = book;
        stored.stored = true;
        QCOMPARE(rowsOf(stored.bytes()), good);
        ZipMaker described = book;
        described.descriptors = true;
        QCOMPARE(rowsOf(described.bytes()), good);
        ZipMaker named = book;
        for (auto& part : named.parts) {
            part.first = part.first.toLower().replace('/', '\\');
        }
        QCOMPARE(rowsOf(named.bytes()), good);
        ZipMaker bare = book;
        bare.remove("[Content_Types].xml").remove("xl/styles.xml").remove("xl/sharedStrings.xml").remove("_rels/.rels");
        QCOMPARE(rowsOf(bare.bytes()), good);
        ZipMaker prefixed = book;
        QByteArray sheet = prefixed.parts.last().second;
        sheet.replace("</", "\1").replace("<", "<x:").replace("\1", "</x:").replace("xmlns=", "xmlns:x=");
        prefixed.replace("xl/worksheets/sheet1.xml", sheet);
        QCOMPARE(rowsOf(prefixed.bytes()), good);
    }

    void theFirstSheetThatIsShownIsRead()
    {
        ZipMaker book = workbook(cells("<c r=\"A1\"><v>7</v></c>"));
        QByteArray sheets = book.parts[2].second;
        sheets.replace("<sheets>", "<sheets><sheet name=\"隠し\" sheetId=\"9\" state=\"hidden\" r:id=\"rId9\"/>");
        book.replace("xl/workbook.xml", sheets);
        QCOMPARE(rowsOf(book.bytes()), QStringList{u"1: 7"_s});
    }

    void twoHundredThousandHonestStringsAreRead()
    {
        QByteArray strings;
        QByteArray rows;
        for (int i = 0; i < 200'000; ++i) {
            const QByteArray number = QByteArray::number(i);
            strings += "<si><t>" + QByteArray::number(i * 2'654'435'761LL % 1'000'003) + " &amp; Co</t></si>";
            rows += "<row r=\"" + QByteArray::number(i + 1) + "\"><c t=\"s\"><v>" + number + "</v></c></row>";
        }
        ScratchFolder folder;
        const QString path = folder.file(workbook(rows, strings).bytes());
        QElapsedTimer timer;
        timer.start();
        const auto file = TextFile::open(path);
        qInfo("200,000 shared strings: %lld ms", timer.elapsed());
        QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().column + file.error().detail));
        const QStringList all = rowsOf(*file);
        QCOMPARE(all.size(), 200'000);
        QCOMPARE(all.first(), u"1: 0 & Co"_s);
    }
};

SOSDESK_SUITE(XlsxReadingTest);
#include "test_xlsx_reading.moc"
