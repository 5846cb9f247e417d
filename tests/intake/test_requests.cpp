// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/intake/intake_fixture.h"
#include "tests/shared/suite.h"

#include <QTest>

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
};

SOSDESK_SUITE(RequestsTest);
#include "test_requests.moc"
