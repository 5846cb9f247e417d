// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/intake/intake_fixture.h"
#include "tests/shared/suite.h"

#include <QFile>
#include <QTest>

#include <random>
#include <set>

using namespace sosdesk;
using namespace sosdesk::tests;

namespace {

const QByteArray header =
    "医療機関コード,医療機関名,調査日,N95等マスク_在庫量,N95等マスク_備蓄見通し,非滅菌手袋_在庫量\n";

QByteArray row(int serial, const QByteArray& stock = "5", const QByteArray& name = "城北病院")
{
    return goodCode(serial) + ',' + name + ",2024/12/4," + stock + ",１週間以内,3双\n";
}

} // namespace

class SurveysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowIsReusedWithoutLeavingsOfTheOneBefore()
    {
        Desk desk;
        const auto report = desk.open(header + row(1) + goodCode(2) + ",,2024/12/11,,,\n");
        const auto surveys = surveysOf(**report);
        QCOMPARE(surveys->size(), 2U);
        QCOMPARE(surveys->front().line({5}).stock, 6);
        QCOMPARE(surveys->front().line({2}).outlook, static_cast<std::int8_t>(Outlook::Within1Week));
        Survey bare;
        bare.facility = *facilityCodeFrom(QString::fromLatin1(goodCode(2)));
        bare.day = *dayFromIso(u"2024-12-11");
        QCOMPARE(surveys->back(), bare);
    }

    void aRowThatWasTakenBeforeIsCountedButNotParsed_data()
    {
        QTest::addColumn<bool>("utf16");
        QTest::newRow("utf-8") << false;
        QTest::newRow("utf-16") << true;
    }

    void aRowThatWasTakenBeforeIsCountedButNotParsed()
    {
        QFETCH(bool, utf16);
        QByteArray csv = header;
        for (int i = 1; i < 3'000; ++i) {
            csv += row(i, QByteArray::number(i), i % 7 == 0 ? "\"城北\n\"\"病院\"\"\"" : "城北病院");
        }
        if (utf16) {
            const QString text = QString::fromUtf8(csv);
            csv = "\xFF\xFE" + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        }
        Desk desk;
        const auto report = desk.open(csv);
        std::vector<std::pair<RowPosition, Survey>> seen;
        QVERIFY((*report)
                    ->eachSurvey([&seen](RowPosition position, const Survey& survey) -> Result<void> {
                        seen.emplace_back(position, survey);
                        return {};
                    })
                    .has_value());
        QCOMPARE(seen.size(), 2'999U);
        std::set<quint64> sources;
        for (const auto& entry : seen) {
            sources.insert(entry.first.source);
        }
        QCOMPARE(sources.size(), seen.size());
        // What was taken before is counted, but not parsed again.
        qint64 parsed = 0;
        const qint64 records = (*report)->records();
        QVERIFY(
            (*report)
                ->eachSurvey(
                    [&parsed](RowPosition, const Survey&) -> Result<void> {
                        ++parsed;
                        return {};
                    },
                    [&sources](Day, quint64 source, qint64 line) { return sources.contains(source) && line % 2 == 0; })
                .has_value());
        QVERIFY(parsed > 0 && parsed < 2'999);
        QCOMPARE((*report)->records(), records);
        QCOMPARE((*report)->refusedRows(), 0);
    }

    void aRowWithAWarningIsNeverSkipped()
    {
        Desk desk;
        const auto report = desk.open(header + row(1).replace("2024/12/4", "2024/12/5") + row(2));
        std::vector<quint64> sources;
        QVERIFY((*report)
                    ->eachSurvey([&sources](RowPosition position, const Survey&) -> Result<void> {
                        sources.push_back(position.source);
                        return {};
                    })
                    .has_value());
        QCOMPARE(sources.size(), 2U);
        QCOMPARE(sources[0], 0U);
        QVERIFY(sources[1] != 0U);
    }

    void whatTheCallerRefusesEndsTheReading()
    {
        Desk desk;
        const auto report = desk.open(header + row(1) + row(2));
        int taken = 0;
        const auto result = (*report)->eachSurvey([&taken](RowPosition, const Survey&) -> Result<void> {
            ++taken;
            return fail({ErrorCode::DiskFull});
        });
        QCOMPARE(result.error().code, ErrorCode::DiskFull);
        QCOMPARE(taken, 1);
    }

    void aFileThatGrowsWhileItIsReadIsRefused()
    {
        Desk desk;
        const QString path = desk.file(header + row(1) + row(2));
        const auto report = desk.openPath(path);
        const auto result = (*report)->eachSurvey([&path](RowPosition, const Survey&) -> Result<void> {
            QFile file(path);
            return file.open(QIODevice::Append) && file.write("x") == 1 ? Result<void>() : fail({ErrorCode::IoFailed});
        });
        QCOMPARE(result.error().code, ErrorCode::FileChanged);
    }

    void aSecondReadingTellsTheSame()
    {
        Desk desk;
        const auto report = desk.open(header + row(1) + row(2, "-1") + row(3) + "\n作成者\n");
        const auto first = surveysOf(**report);
        const QStringList told = toldBy(**report);
        const auto second = surveysOf(**report);
        QVERIFY(*first == *second);
        QCOMPARE(toldBy(**report), told);
        QCOMPARE(told, QStringList(QStringLiteral("!3 N95等マスク_在庫量 negative_quantity")));
        QCOMPARE((*report)->records(), 4);
        QCOMPARE((*report)->refusedRows(), 1);
        QCOMPARE((*report)->footerRows(), 1);
    }

    void issuesAreListedToALimitAndCountedBeyond()
    {
        QByteArray csv = header;
        const int rows = 25'000;
        for (int i = 1; i <= rows; ++i) {
            csv += i % 2 == 0 ? row(i, "-1") : goodCode(i) + ",,2024/12/5,,,\n";
        }
        Desk desk;
        const auto report = desk.open(csv);
        QCOMPARE(surveysOf(**report)->size(), static_cast<std::size_t>(rows / 2));
        QCOMPARE((*report)->refusedRows(), rows / 2);
        QCOMPARE((*report)->issueCount(), rows);
        QCOMPARE((*report)->issues().size(), 2 * IssueList::mostListed);
        QVERIFY(std::is_sorted((*report)->issues().begin(), (*report)->issues().end(),
            [](const RowIssue& left, const RowIssue& right) { return left.line < right.line; }));
    }

    void aCellOverTheLimitRefusesItsRow()
    {
        Desk desk;
        const QByteArray longest = QByteArray("長").repeated(32'767);
        const auto report = desk.open(header + row(1, "5", longest) + row(2, "5", longest + "い") + row(3));
        QCOMPARE(surveysOf(**report)->size(), 2U);
        QCOMPARE(toldBy(**report), QStringList(QStringLiteral("!3 医療機関名 too_long")));
        QCOMPARE((*report)->issues().front().value.size(), 200);
    }

    void brokenBytesNeverBreakTheReading()
    {
        std::mt19937 random(20241204);
        const QByteArray sound = header + row(1) + row(2, "\"1,200\"") + row(3, "９") + "\n報告書\n";
        Desk desk;
        for (int round = 0; round < 3'000; ++round) {
            QByteArray bytes = sound;
            for (unsigned i = 0; i <= random() % 4; ++i) {
                const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
                switch (random() % 3) {
                case 0:
                    bytes[at] = static_cast<char>(random() % 256);
                    break;
                case 1:
                    bytes.remove(at, static_cast<qsizetype>(random() % 9));
                    break;
                default:
                    bytes.insert(at, "\",\r\n\x82"[random() % 5]);
                    break;
                }
            }
            const auto report = desk.open(bytes, ReportKind::Weekly);
            if (!report) {
                continue;
            }
            const auto surveys = surveysOf(**report);
            if (surveys) {
                QCOMPARE(static_cast<qint64>(surveys->size()) + (*report)->refusedRows() + (*report)->footerRows(),
                    (*report)->records());
            }
        }
    }
};

SOSDESK_SUITE(SurveysTest);
#include "test_surveys.moc"
