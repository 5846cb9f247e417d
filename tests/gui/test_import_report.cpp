// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/import_samples.h"
#include "tests/shared/suite.h"
#include "ui/imports/import_report.h"
#include "ui/imports/issue_model.h"
#include "ui/imports/outcome_model.h"
#include "ui/shared/language.h"
#include "ui/shared/plain_label.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace sosdesk::ui;
using namespace Qt::StringLiterals;

/** What came of an import, and nothing of a file is more than text. */
class ImportReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_report = std::make_unique<ImportReport>(nullptr);
        m_files = m_report->findChild<QTableView*>(u"files"_s);
        m_rows = m_report->findChild<QTableView*>(u"rows"_s);
        new QAbstractItemModelTester(m_files->model(), Mode::QtTest, m_report.get());
        new QAbstractItemModelTester(m_rows->model(), Mode::QtTest, m_report.get());
        m_report->show();
    }
    void cleanup() { m_report.reset(); }

    void aFileARowWithItsCounts()
    {
        m_report->setReply(sampleImport());
        QCOMPARE(m_files->model()->rowCount(), 3);
        QCOMPARE(rowOf(m_files, 0), u"緊急配布要請_1405.csv|緊急配布要請|28|3|1,204|2|1|5"_s);
        QCOMPARE(rowOf(m_files, 1), u"週次調査_1120.csv|週次調査|1,204|0|0|0|0|0"_s);
        QCOMPARE(rowOf(m_files, 2), u"会議メモ.csv|取り込めませんでした||||||"_s);
        const QString summary = m_report->findChild<PlainLabel*>(u"summary"_s)->text();
        QVERIFY(summary.startsWith(u"新規 1,232 · 変更 3 · 変更なし 1,204 · 採れない行 2"_s));
        QVERIFY(summary.contains(u"取り込めなかったファイル 1"_s));
    }

    void everyIssueIsListedWithItsPlaceAndReason()
    {
        m_report->setReply(sampleImport());
        QCOMPARE(m_rows->model()->rowCount(), 4);
        QCOMPARE(rowOf(m_rows, 0), u"採れない|緊急配布要請_1405.csv|17|N95等マスク_要請枚数|-300|枚数が負の数です"_s);
        QVERIFY(rowOf(m_rows, 2).startsWith(u"注意|緊急配布要請_1405.csv|31|医療機関名|"_s));
        QVERIFY(rowOf(m_rows, 3).startsWith(u"採れない|会議メモ.csv||||どの様式のファイルか分かりません"_s));
    }

    void warningsCanBeLeftOut()
    {
        m_report->setReply(sampleImport());
        auto* refused = m_report->findChild<QPushButton*>(u"refused"_s);
        QCOMPARE(refused->text(), u"採れない行だけ 3"_s);
        QTest::keyClick(refused, Qt::Key_Space);
        QCOMPARE(m_rows->model()->rowCount(), 3);
        for (int row = 0; row < 3; ++row) {
            QVERIFY(rowOf(m_rows, row).startsWith(u"採れない|"_s));
        }
        QTest::keyClick(m_report->findChild<QPushButton*>(u"all"_s), Qt::Key_Space);
        QCOMPARE(m_rows->model()->rowCount(), 4);
    }

    void theChosenRowsAreCopiedAsText()
    {
        m_report->setReply(sampleImport());
        m_rows->setFocus();
        m_rows->selectRow(0);
        m_report->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(),
            u"［緊急配布要請_1405.csv］17行目 N95等マスク_要請枚数「-300」 採れない：枚数が負の数です"_s);
        m_rows->clearSelection();
        QTest::keyClick(m_report->findChild<QPushButton*>(u"copy"_s), Qt::Key_Space);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[3].startsWith(u"［会議メモ.csv］採れない：どの様式"_s));
    }

    void theRowUnderTheCursorIsToldInFull()
    {
        m_report->setReply(sampleImport());
        auto* detail = m_report->findChild<PlainLabel*>(u"detail"_s);
        QVERIFY(!detail->isVisible());
        m_rows->setFocus();
        QTest::keyClick(m_rows, Qt::Key_Down);
        QTest::keyClick(m_rows, Qt::Key_Down);
        QVERIFY(detail->isVisible());
        QVERIFY(detail->text().endsWith(u"文字列の列として保存し直してください"_s));
        m_report->setReply(sampleImport());
        QVERIFY(!detail->isVisible());
    }

    void anEnglishWindowTellsTheReasonsInEnglish()
    {
        const QJsonObject reply = sampleImport(); // worded as the console does, in Japanese
        const Language english(LanguageChoice::English, QLocale::c());
        m_report->setReply(reply);
        QVERIFY(rowOf(m_rows, 0).endsWith(u"The number of pieces is negative"_s));
        QVERIFY(rowOf(m_rows, 3).contains(u"The layout of the file is not known"_s));
    }

    void aReasonOfAnUnknownCodeIsToldAsItCame()
    {
        QJsonObject issue = issueShape(2, u"列"_s, u"x"_s, u"of_tomorrow"_s);
        issue[u"reason"_s] = u"明日の理由"_s;
        m_report->setReply(replyOf({fileShape(u"a.csv"_s, u"requests"_s, {0, 0, 0, 1, 0}, {issue})}));
        QVERIFY(rowOf(m_rows, 0).endsWith(u"|明日の理由"_s));
    }

    void nothingOfAFileIsMoreThanText()
    {
        m_report->setReply(hostileImport());
        QVERIFY(!m_report->grab().isNull());
        QCOMPARE(m_files->model()->index(0, 0).data().toString(), u"b>\uFFFDgpj.csv"_s);
        for (const QTableView* table : {m_files, m_rows}) {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                for (int column = 0; column < table->model()->columnCount(); ++column) {
                    const QModelIndex index = table->model()->index(row, column);
                    const QString shown = index.data().toString();
                    QVERIFY(shown.size() <= 401);
                    QVERIFY(!shown.contains(u'\n') && !shown.contains(u'\u202e') && !shown.contains(QChar(0)));
                    const QString tip = index.data(Qt::ToolTipRole).toString();
                    QVERIFY(tip.isEmpty() || tip.startsWith(u"<qt>"_s));
                    QVERIFY(!tip.contains(u"<img"_s) && !tip.contains(u"<b>"_s) && !tip.contains(u"<i>"_s));
                }
            }
        }
        m_report->copy();
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        for (const QString& line : lines) {
            QVERIFY(line.startsWith(u'［') && !line.contains(u'\t'));
        }
    }

    void tenThousandRowsAreAllThereAndTheRestIsCounted()
    {
        std::vector<QJsonObject> issues;
        for (int line = 2; line < 10'002; ++line) {
            issues.push_back(issueShape(line, u"枚数"_s, u"x"_s, u"bad_quantity"_s));
        }
        // A row with two faults is one refused row.
        issues.push_back(issueShape(2, u"日付"_s, u"x"_s, u"bad_date"_s));
        m_report->setReply(replyOf({fileShape(u"big.csv"_s, u"requests"_s, {0, 0, 0, 10'250, 0}, issues)}));
        QCOMPARE(m_rows->model()->rowCount(), 10'001);
        auto* unlisted = m_report->findChild<PlainLabel*>(u"unlisted"_s);
        QVERIFY(unlisted->isVisible() && unlisted->text().contains(u"250"_s));
        m_report->setReply(sampleImport());
        QVERIFY(!unlisted->isVisible());
    }

    void aReplyOfAnotherShapeIsEmpty_data()
    {
        QTest::addColumn<QJsonObject>("reply");
        QTest::newRow("nothing") << QJsonObject();
        QTest::newRow("no list") << QJsonObject{{u"files"_s, 7}};
        QTest::newRow("no objects") << replyOf({QJsonObject()});
    }
    void aReplyOfAnotherShapeIsEmpty()
    {
        QFETCH(const QJsonObject, reply);
        m_report->setReply(reply);
        QCOMPARE(m_rows->model()->rowCount(), 0);
        QTest::keyClick(m_report.get(), Qt::Key_Escape);
        QVERIFY(!m_report->isVisible());
    }

private:
    using Mode = QAbstractItemModelTester::FailureReportingMode;

    static QString rowOf(const QTableView* table, int row)
    {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            cells << table->model()->index(row, column).data().toString();
        }
        return cells.join(u'|');
    }

    std::unique_ptr<ImportReport> m_report;
    QTableView* m_files = nullptr;
    QTableView* m_rows = nullptr;
};

SOSDESK_SUITE(ImportReportTest);
#include "test_import_report.moc"
