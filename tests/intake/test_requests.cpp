// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/cp932.h"
#include "tests/intake/intake_fixture.h"
#include "tests/shared/suite.h"

#include <QTest>

#include <random>

using namespace sosdesk;
using namespace sosdesk::tests;

class RequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWideRowBecomesARequestWithAllItsFields()
    {
        Desk desk;
        const QByteArray csv =
            "管理番号,タイトル,申請日時,医療機関名,医療機関コード,対応ステータス,都道府県確認ステータス,"
            "緊急配布条件の確認,備考,最終更新日時,Ｎ９５等マスク＿要請枚数,N95等マスク_在庫量,"
            "N95等マスク_今後１週間の想定消費量,N95等マスク_購入見込み量,N95等マスク_備蓄見通し,"
            "非滅菌手袋_要請枚数,緊急配布の要否,配布方法,都道府県意見,N95等マスク_県の配布枚数\n"
            "UDR-00009356,2024/12/4_城北病院_緊急配布要請,2024/12/4 10:05,髙﨑 城北病院,"
            + goodCode(1)
            + ",都道府県・国確認中,,TRUE,\"手袋はM\r\n至急\",2024/12/4 "
              "10:06:07,\"1,200\",80,400,0,２～３週間,５０双,要,"
              "①都道府県の備蓄,過去0回,800\n";
        const auto report = desk.open(csv);
        QVERIFY(report.has_value());
        QCOMPARE((*report)->kind(), ReportKind::Requests);
        const auto requests = requestsOf(**report);
        QVERIFY(requests.has_value());
        QCOMPARE(toldBy(**report), QStringList());
        QCOMPARE(requests->size(), 1U);
        const Request& request = requests->front();
        QCOMPARE(request.number, QStringLiteral("UDR-00009356"));
        QCOMPARE(request.facilityName, QStringLiteral("髙﨑 城北病院"));
        QCOMPARE(isoOf(*request.received), QStringLiteral("2024-12-04T10:05:00+09:00"));
        QCOMPARE(isoOf(*request.lastModified), QStringLiteral("2024-12-04T10:06:07+09:00"));
        QCOMPARE(request.prefectureStatus, PrefectureStatus::Untouched);
        QCOMPARE(request.conditionsConfirmed, std::optional(true));
        QCOMPARE(request.remarks, QStringLiteral("手袋はM\n至急"));
        const std::vector<RequestLine> lines = {
            {{2}, 1200, 80, 400, 0, Outlook::Within3Weeks}, {{5}, 100, {}, {}, {}, {}}};
        QCOMPARE(request.lines, lines);
        QCOMPARE(request.gmis.need, std::optional(Need::Yes));
        QCOMPARE(request.gmis.method, std::optional(Method::Prefecture));
        QCOMPARE(request.gmis.lines, std::vector<DecisionLine>({{{2}, 800, 0}}));
    }

    void wideAndLongFormAndEveryEncodingGiveTheSameRequest()
    {
        const QByteArray head = "管理番号,申請日時,医療機関名,医療機関コード,対応ステータス,";
        const QByteArray common = "UDR-1,2024/12/4 10:05,城北病院," + goodCode(1) + ",受付完了,";
        const QByteArray wide =
            head + "N95等マスク_要請枚数,非滅菌手袋_要請枚数,非滅菌手袋_在庫量\n" + common + "200,5双,0\n";
        const QByteArray longForm =
            head + "品目,要請枚数,在庫量\n" + common + "非滅菌手袋,10,0\n" + common + "N95等マスク,200,\n";
        const QString text = QString::fromUtf8(wide);
        QByteArray cp932;
        QVERIFY(Cp932::table().append(text, cp932).isEmpty());
        const QByteArray utf16 = "\xFF\xFE" + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        Desk desk;
        const auto expected = requestsOf(**desk.open(wide));
        QCOMPARE(expected->size(), 1U);
        for (const QByteArray& form : {longForm, "\xEF\xBB\xBF" + wide, cp932, utf16}) {
            const auto report = desk.open(form);
            QVERIFY(report.has_value());
            QVERIFY(*requestsOf(**report) == *expected);
            QCOMPARE(toldBy(**report), QStringList());
        }
    }

    void takenRefusedAndFooterMakeUpTheRecordsInTheLongFormToo()
    {
        std::mt19937 random(5);
        Desk desk;
        for (int round = 0; round < 300; ++round) {
            QByteArray csv = "管理番号,申請日時,医療機関名,医療機関コード,対応ステータス,品目,要請枚数\n";
            const auto rows = random() % 12;
            for (std::size_t i = 0; i < rows; ++i) {
                const int serial = static_cast<int>(random() % 4);
                csv += (random() % 9 == 0 ? QByteArray() : "UDR-" + QByteArray::number(serial))
                    + ",2024/12/4 10:05,城北病院," + goodCode(serial + 1) + ",受付完了,"
                    + (random() % 2 == 0 ? "N95等マスク" : "非滅菌手袋") + ',' + (random() % 6 == 0 ? "-1" : "7")
                    + '\n';
            }
            csv += random() % 2 == 0 ? "\n一覧\n山田,2024/12/4\n" : "";
            const auto report = desk.open(csv);
            qint64 taken = 0;
            QVERIFY((*report)
                        ->eachRequest([&taken](RowPosition position, Request&& request) -> Result<void> {
                            taken += position.rows;
                            return static_cast<quint32>(request.lines.size()) == position.rows ? Result<void>()
                                                                                               : fail({});
                        })
                        .has_value());
            QCOMPARE(taken + (*report)->refusedRows() + (*report)->footerRows(), (*report)->records());
            QCOMPARE((*report)->refusedRows() > 0, (*report)->issueCount() > 0);
        }
    }

    void ofThousandsOfRowsWithOneNumberTheLastCounts()
    {
        Desk desk;
        QByteArray csv = "管理番号,申請日時,医療機関名,医療機関コード,対応ステータス,N95等マスク_要請枚数\n";
        const QByteArray behind = ",2024/12/4 10:05,城北病院," + goodCode(1) + ",受付完了,";
        for (int i = 0; i < 5'000; ++i) {
            csv += "UDR-1" + behind + QByteArray::number(i) + '\n';
        }
        const auto report = desk.open(csv);
        const auto requests = requestsOf(**report);
        QCOMPARE(requests->size(), 1U);
        QCOMPARE(requests->front().lines.front().asked, 4'999);
        QCOMPARE((*report)->refusedRows(), 4'999);
    }
};

SOSDESK_SUITE(RequestsTest);
#include "test_requests.moc"
