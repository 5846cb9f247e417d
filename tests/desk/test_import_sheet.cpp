// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/new_request.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QJsonArray>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** Paper sheets that came as workbooks. */
class ImportSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_scratch = std::make_unique<ScratchDesk>(); }

    void aSheetBecomesARequestOfOurs()
    {
        const QJsonObject told = imported(u"xlsx-sheet"_s);
        QCOMPARE(told[u"kind"_s].toString(), u"sheet"_s);
        QCOMPARE(told[u"taken"_s].toInt(), 1);
        QCOMPARE(told[u"issues"_s][0][u"column"_s].toString(), u"医療機関コード (別紙!B4)"_s); // its check digit
        QCOMPARE(told[u"issues"_s][0][u"cell"_s].toString(), u"別紙!B4"_s);
        const ReviewedRequest reviewed = m_scratch->review("SHT-20241125-W94-01");
        const Request& request = reviewed.stored.request;
        QCOMPARE(request.channel, Channel::Sheet);
        QCOMPARE(request.facilityName, u"髙橋医院"_s);
        QCOMPARE(isoOf(*request.received), u"2024-11-25T00:00:00+09:00"_s);
        QCOMPARE(request.lines.size(), std::size_t(3));
        QCOMPARE(request.lines[2].asked, 600); // 300双
        QCOMPARE(request.remarks, u"手袋はMサイズ希望\n卸の納期は12月5日"_s);
        const RequestEntry entry = take(entryOf(m_scratch->office(), u"SHT-20241125-W94-01"_s));
        QCOMPARE(entry.form.phone, u"098-000-0000"_s);
        QCOMPARE(entry.form.contactPerson, u"山田"_s);
        QVERIFY(m_scratch->journalEntries() > 0);
    }

    void theSameSheetTwiceChangesNothing()
    {
        (void)imported(u"xlsx-sheet"_s);
        const StoredRequest before = m_scratch->review("SHT-20241125-W94-01").stored;
        const QJsonObject told = imported(u"xlsx-sheet"_s);
        QCOMPARE(told[u"unchanged"_s].toInt(), 1);
        QCOMPARE(told[u"taken"_s].toInt() + told[u"changed"_s].toInt() + told[u"refused"_s].toInt(), 0);
        const StoredRequest after = m_scratch->review("SHT-20241125-W94-01").stored;
        QCOMPARE(after.version, before.version);
        QVERIFY(after.request == before.request);
        QVERIFY(after.changed.empty());
    }

    void aNewerSheetOfTheSameDayCorrectsItWhereverItsCellsStand()
    {
        (void)imported(u"xlsx-sheet"_s);
        const QJsonObject told = imported(u"xlsx-sheet-moved-and-filled"_s);
        QCOMPARE(told[u"changed"_s].toInt(), 1);
        const StoredRequest stored = m_scratch->review("SHT-20241125-W94-01").stored;
        QCOMPARE(stored.request.facilityName, u"医療法人 みどり会 髙橋医院"_s);
        QCOMPARE(stored.version, 2);
    }

    void aBlockThatWasFilledIsReadWithTheRest()
    {
        (void)imported(u"xlsx-sheet-moved-and-filled"_s);
        const GmisEntry entry = m_scratch->review("SHT-20241125-W94-01").stored.request.gmis;
        QCOMPARE(entry.need, std::optional(Need::Yes));
        QCOMPARE(entry.method, std::optional(Method::State));
        QCOMPARE(entry.opinion, u"これまでの緊急配布 0 回。欠品。"_s);
        QCOMPARE(entry.lines.size(), std::size_t(2));
        QCOMPARE(imported(u"xlsx-sheet-moved-and-filled"_s)[u"unchanged"_s].toInt(), 1);
        QCOMPARE(imported(u"xlsx-sheet"_s)[u"changed"_s].toInt(), 1); // an empty block takes nothing back
        QVERIFY(m_scratch->review("SHT-20241125-W94-01").stored.request.gmis == entry);
    }

    void aSheetWithABadCellIsRefusedAndTheCellsAreNamed()
    {
        const QJsonObject told = imported(u"xlsx-sheet-bad-cells"_s);
        QCOMPARE(told[u"refused"_s].toInt(), 1);
        QStringList cells;
        for (const QJsonValue& issue : told[u"issues"_s].toArray()) {
            cells << issue[u"cell"_s].toString() + u' ' + issue[u"code"_s].toString();
        }
        QCOMPARE(cells,
            (QStringList{u"別紙!B10 bad_date"_s, u"別紙!B11 bad_boolean"_s, u"別紙!B14 bad_quantity"_s,
                u"別紙!C14 fractional_quantity"_s, u"別紙!E14 bad_outlook"_s}));
        QVERIFY(!requestOf("SHT-20241125-W94-01"));
    }

    void aSheetOfADayToComeIsRefusedWithItsReason()
    {
        m_scratch->setNow("2024-11-20T10:00");
        const QJsonObject told = imported(u"xlsx-sheet"_s);
        QCOMPARE(told[u"refused"_s].toInt(), 1);
        const QJsonArray issues = told[u"issues"_s].toArray();
        QCOMPARE(issues[0][u"code"_s].toString(), u"received_in_future"_s);
        QVERIFY(issues[0][u"reason"_s].toString() != issues[0][u"code"_s].toString());
    }

    void aTableIsNoSheetAndASheetIsNoTable()
    {
        const Result<Reply> sheet = importReply(m_scratch->desk(), {workbook(u"xlsx-stock"_s)}, u"sheet"_s, {});
        QCOMPARE(sheet->json[u"files"_s][0][u"error"_s][u"code"_s].toString(), u"missing_column"_s);
        QCOMPARE(sheet->exitCode, 2);
        const Result<Reply> table = importReply(m_scratch->desk(), {workbook(u"xlsx-sheet"_s)}, u"stock"_s, {});
        QCOMPARE(table->exitCode, 2);
        const Result<Reply> asked = importReply(m_scratch->desk(), {workbook(u"xlsx-sheet"_s)}, u"sheet"_s, {});
        QCOMPARE(asked->json[u"files"_s][0][u"taken"_s].toInt(), 1);
    }

private:
    static QString workbook(const QString& folder)
    {
        return QStringLiteral(SOSDESK_SOURCE_DIR "/tests/data/intake/") + folder + u"/input.xlsx"_s;
    }
    [[nodiscard]] QJsonObject imported(const QString& folder)
    {
        const Reply reply = m_scratch->import({workbook(folder)});
        return reply.json[u"files"_s][0].toObject();
    }
    [[nodiscard]] bool requestOf(const char* number)
    {
        return entryOf(m_scratch->office(), QString::fromLatin1(number)).has_value();
    }

    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(ImportSheetTest);
#include "test_import_sheet.moc"
