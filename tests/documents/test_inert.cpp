// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/csv_table.h"
#include "core/documents/form_sheet.h"
#include "core/tables/csv_reader.h"
#include "core/tables/inert.h"
#include "tests/shared/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace sosdesk;
using namespace Qt::StringLiterals;

namespace {

/** What a spreadsheet might run, behind every kind of space, and what is harmless. */
QStringList payloads()
{
    QStringList all;
    for (const QString& space : {QString(), u" "_s, u"　"_s, u"\uFEFF"_s, u"\u200B "_s}) {
        for (const QString& sign :
            {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t="_s, u"\r="_s, u"\n="_s, u"＝"_s, u"＋"_s, u"－"_s, u"＠"_s}) {
            for (const QString& tail :
                {u"1+1"_s, u"SUM(A1:A9)"_s, u"cmd|' /C calc'!A0"_s, u"HYPERLINK(\"http://x.invalid\",\"x\")"_s}) {
                all << space + sign + tail;
            }
        }
    }
    return all << u"病院"_s << u"'=1"_s << u"''=1"_s << u"'quoted'"_s << u"a,\"b\"\nc"_s << u"0110113719"_s
               << u"_x0041_"_s << u"_x000D_"_s << u"http://x.invalid/"_s << u"{=1}"_s << u"1E5"_s;
}

SheetTable tableOf(const QStringList& texts)
{
    SheetTable table;
    table.name = u"一覧"_s;
    table.columns = {{u"文"_s, SheetType::Text, 20}, {u"数"_s, SheetType::Number, 8}};
    for (const QString& text : texts) {
        table.rows.push_back({text, Quantity{-5}});
    }
    return table;
}

/** The first column behind the head, as an import reads it, to the byte. */
std::vector<std::string> importedFrom(const QString& path)
{
    const auto file = TextFile::open(path);
    if (!file) {
        return {nameOf(file.error().code).toStdString()};
    }
    CsvReader reader(*file);
    CsvRecord record;
    std::vector<std::string> texts;
    for (bool head = true; reader.next(record).value_or(false); head = false) {
        if (!head) {
            texts.emplace_back(withoutApostrophe(reader.text(record.fields.front())));
        }
    }
    return texts;
}

std::vector<std::string> bytesOf(const QStringList& texts)
{
    std::vector<std::string> all;
    for (const QString& text : texts) {
        all.push_back(text.toStdString());
    }
    return all;
}

QJsonObject foundBy(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(120'000);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QJsonObject foundByPython(const QString& path)
{
    return foundBy(u"/usr/bin/python3"_s, {QStringLiteral(SOSDESK_SOURCE_DIR "/tests/documents/payloads.py"), path});
}

QStringList textsOf(const QJsonObject& found)
{
    QStringList texts;
    for (const QJsonValue& text : found[u"texts"_s].toArray()) {
        texts << text.toString();
    }
    return texts;
}

} // namespace

/** Exports are inert (P17): whatever a facility calls itself, no spreadsheet runs it, and an import gives it back. */
class InertTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWorkbookHoldsNoFormulaAndComesBackAsItWas()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.xlsx"_s);
        QVERIFY(payloads().size() >= 200);
        QVERIFY(writeXlsx(path, tableOf(payloads()), Instant{}).has_value());
        const QJsonObject found = foundByPython(path);
        QCOMPARE(found[u"formulas"_s].toInt(-1), 0);
        QCOMPARE(found[u"links"_s].toInt(-1), 0);
        QCOMPARE(found[u"numbers"_s].toArray().size(), payloads().size()); // numbers stay numbers
        QCOMPARE(found[u"numbers"_s][0].toInt(), -5);
        QVERIFY(importedFrom(path) == bytesOf(payloads()));
    }

    void aCsvComesBackAsItWasAndIsInertInEveryCell()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(writeCsv(file, tableOf(payloads())).has_value());
        file.close();
        QVERIFY(importedFrom(path) == bytesOf(payloads()));
        const auto text = TextFile::open(path);
        CsvReader reader(*text);
        CsvRecord record;
        while (reader.next(record).value_or(false)) {
            const std::string_view field = reader.text(record.fields[0]);
            QVERIFY2(field.starts_with('\'') || !needsApostrophe(field), std::string(field).c_str());
            QVERIFY(record.line == 1 || reader.text(record.fields[1]) == "-5");
        }
    }

    void aFormHoldsNoFormula()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"form.xlsx"_s);
        FormSheet form{u"別紙"_s, u"=1+1"_s, {}, {}};
        FormSheet::Block block;
        for (const QString& payload : payloads()) {
            block.fields.emplace_back(payload, payload);
            block.rows.push_back({payload});
        }
        block.heads = {u"=1"_s};
        form.blocks = {block};
        QVERIFY(writeForm(path, form, Instant{}).has_value());
        const QJsonObject found = foundByPython(path);
        QCOMPARE(found[u"formulas"_s].toInt(-1), 0);
        QCOMPARE(found[u"links"_s].toInt(-1), 0);
        QVERIFY(textsOf(found).contains(u"=1+1"_s));
    }

    void libreOfficeFindsNoFormulaEither()
    {
        const QString office = QStandardPaths::findExecutable(u"soffice"_s);
        if (office.isEmpty()) {
            qInfo("LibreOffice is not installed: openpyxl's word stands alone");
            return;
        }
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(writeCsv(file, tableOf(payloads())).has_value());
        file.close();
        (void)foundBy(office,
            {u"--headless"_s, u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--convert-to"_s,
                u"xlsx"_s, u"--outdir"_s, folder.filePath(u"out"_s), path});
        const QJsonObject found = foundByPython(folder.filePath(u"out/list.xlsx"_s));
        QCOMPARE(found[u"formulas"_s].toInt(-1), 0);
    }
};

SOSDESK_SUITE(InertTest);
#include "test_inert.moc"
