// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/csv_reader.h"
#include "core/tables/csv_writer.h"
#include "core/tables/inert.h"
#include "tests/shared/suite.h"
#include "tests/tables/scratch_folder.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;

namespace {

QByteArray written(const CsvStyle& style, const QList<QStringList>& rows)
{
    ScratchFolder folder;
    const QString path = folder.path("out.csv");
    const auto result = writeCsv(path, style, [&rows](CsvWriter& writer) -> Result<void> {
        for (const QStringList& row : rows) {
            SOSDESK_TRY(writer.row(row));
        }
        return {};
    });
    QFile file(path);
    return result && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("failed");
}

/** What a spreadsheet might run, and what is harmless, with spaces and full-width forms. */
QStringList payloads()
{
    QStringList all;
    for (const QString& space :
        {QString(), QStringLiteral(" "), QStringLiteral("　"), QStringLiteral("\uFEFF"), QStringLiteral("\u200B ")}) {
        for (const QString& sign : {QStringLiteral("="), QStringLiteral("+"), QStringLiteral("-"), QStringLiteral("@"),
                 QStringLiteral("\t"), QStringLiteral("\r"), QStringLiteral("\n"), QStringLiteral("＝"),
                 QStringLiteral("＋"), QStringLiteral("－"), QStringLiteral("＠")}) {
            for (const QString& tail :
                {QString(), QStringLiteral("1+1"), QStringLiteral("SUM(A1:A9)"), QStringLiteral("cmd|' /C calc'!A0")}) {
                all += space + sign + tail;
            }
        }
    }
    return all;
}

} // namespace

class CsvWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stylesDifferInMarkLineEndAndQuotes()
    {
        const QList<QStringList> rows = {{QStringLiteral("a"), QStringLiteral("b,\"c\"\nd"), QString()}, {QString()}};
        QCOMPARE(written({}, rows),
            QByteArray("\xEF\xBB\xBF"
                       "a,\"b,\"\"c\"\"\nd\",\r\n\"\"\r\n"));
        QCOMPARE(written(CsvStyle::gmis(), rows), QByteArray("\"a\",\"b,\"\"c\"\"\nd\",\"\"\n\"\"\n"));
        QCOMPARE(written({Encoding::Cp932, LineEnd::CrLf, false, false, {}}, {{QStringLiteral("髙〜")}}),
            QByteArray("\xFB\xFC\x81\x60\r\n"));
    }

    void everyPayloadIsInertAndComesBackAsItWas()
    {
        const QStringList all = payloads();
        QVERIFY(all.size() >= 200);
        for (const QString& payload : all) {
            for (const QString& text : {payload, u'\'' + payload, QStringLiteral("''") + payload}) {
                const std::string original = text.toStdString();
                const std::string inert = madeInert(original);
                QVERIFY(inert.starts_with('\''));
                QCOMPARE(std::string(withoutApostrophe(inert)), original);
            }
        }
        for (const std::string harmless : {"", "'", "'quoted'", "病院", "a=b", "1-2", "城北－病院", "  x", "'90"}) {
            QCOMPARE(madeInert(harmless), harmless);
            QCOMPARE(std::string(withoutApostrophe(harmless)), harmless);
        }
    }

    void trueNumbersNeedNoApostrophe()
    {
        CsvStyle style{Encoding::Utf8, LineEnd::Lf, false, true, {1}};
        QCOMPARE(written(style, {{QStringLiteral("-5"), QStringLiteral("-5")}}), QByteArray("'-5,-5\n"));
        style.inert = false;
        QCOMPARE(written(style, {{QStringLiteral("-5"), QStringLiteral("-5")}}), QByteArray("-5,-5\n"));
    }

    void aCharacterWithoutAPlaceStopsTheFileAndIsNamed()
    {
        ScratchFolder folder;
        const QString path = folder.file("old");
        const auto result =
            writeCsv(path, {Encoding::Cp932, LineEnd::CrLf, false, false, {}}, [](CsvWriter& writer) -> Result<void> {
                SOSDESK_TRY(writer.row({QStringLiteral("名前"), QStringLiteral("住所")}));
                return writer.row({QStringLiteral("田中"), QStringLiteral("𠮷野町")});
            });
        QCOMPARE(result.error().code, ErrorCode::BadEncoding);
        QCOMPARE(result.error().file, path);
        QCOMPARE(result.error().line, 2);
        QCOMPARE(result.error().column, QStringLiteral("2"));
        QCOMPARE(result.error().value, QStringLiteral("𠮷"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("old"));
    }

    void whatIsWrittenIsReadBackInEveryStyle()
    {
        const QList<QStringList> rows = {{QStringLiteral("医療機関名"), QStringLiteral("備考")},
            {QStringLiteral("城北,\"病院\""), QStringLiteral("一行\n二行")}, {QStringLiteral(" 前後 "), QString()}};
        for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf8Bom, Encoding::Cp932}) {
            for (const bool quoteAll : {false, true}) {
                ScratchFolder folder;
                const auto file =
                    TextFile::open(folder.file(written({encoding, LineEnd::CrLf, quoteAll, true, {}}, rows)));
                QVERIFY(file.has_value());
                CsvReader reader(*file);
                CsvRecord record;
                for (const QStringList& row : rows) {
                    QVERIFY(reader.next(record).value());
                    for (qsizetype i = 0; i < row.size(); ++i) {
                        QCOMPARE(QString::fromStdString(
                                     std::string(reader.text(record.fields[static_cast<std::size_t>(i)]))),
                            row[i]);
                    }
                }
            }
        }
    }
};

SOSDESK_SUITE(CsvWriterTest);
#include "test_csv_writer.moc"
