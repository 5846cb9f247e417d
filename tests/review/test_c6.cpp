// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/review/dossiers.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;

class C6Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasRecordedIsJudged_data()
    {
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("means");
        QTest::addColumn<QString>("circumstances");
        QTest::addColumn<int>("purchasable"); // -1: not asked
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char* name, const char* result, const char* means, const char* circumstances,
                             int purchasable, const char* note, const char* verdict) {
            QTest::newRow(name) << result << means << circumstances << purchasable << QString::fromUtf8(note)
                                << verdict;
        };
        row("cluster", "talked", "phone", "cluster", -1, "", "ok");
        row("cluster by mail", "call_back", "mail", "cluster", -1, "", "ok");
        row("nobody there", "no_answer", "phone", "cluster", -1, "", "unknown");
        row("to be called back", "call_back", "phone", "", -1, "欠品らしい", "unknown");
        row("stockout and nothing else", "talked", "phone", "stockout", -1, "", "attention");
        row("stockout, nothing can be bought", "talked", "phone", "stockout", 0, "", "ok");
        row("stockout, some can be bought", "talked", "phone", "stockout", 300, "", "ok");
        row("other with words", "talked", "phone", "other", -1, "浸水で倉庫が使えない", "ok");
        row("other without words", "talked", "phone", "other", -1, "", "attention");
        row("other with a wide space", "talked", "phone", "other", -1, "　\u200b", "attention");
        row("only in the note", "talked", "phone", "", 0, "業者が欠品", "ok");
        row("note about something else", "talked", "phone", "", -1, "担当者は明日出勤", "unknown");
    }

    void whatWasRecordedIsJudged()
    {
        QFETCH(const QString, result);
        QFETCH(const QString, means);
        QFETCH(const QString, circumstances);
        QFETCH(const int, purchasable);
        QFETCH(const QString, note);
        QFETCH(const QString, verdict);
        Dossier dossier = cleanDossier();
        Contact contact = talkAt(QStringLiteral("2024-11-22T14:00"), fromCode<Circumstances>(circumstances), note);
        contact.result = fromCode<ContactResult>(result).value();
        contact.means = fromCode<Means>(means).value();
        contact.purchasable = purchasable < 0 ? std::nullopt : std::optional<Quantity>(purchasable);
        dossier.contacts = {contact};
        QCOMPARE(codeOf(findingOf(dossier, CheckId::C6).verdict), verdict);
    }

    void remarksOfTheRequestCountAsWritten_data()
    {
        QTest::addColumn<QString>("remarks");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("nothing") << ""
                                 << "unknown";
        QTest::newRow("a wide space") << QStringLiteral("　") << "unknown";
        QTest::newRow("a size") << QStringLiteral("手袋はMサイズ希望") << "unknown";
        QTest::newRow("cluster") << QStringLiteral("病棟でｸﾗｽﾀｰが発生") << "ok";
        QTest::newRow("stockout") << QStringLiteral("取引先が欠品") << "attention";
        QTest::newRow("prevention") << QStringLiteral("感染拡大防止のため必要") << "unknown";
        QTest::newRow("a measure") << QStringLiteral("院内感染対策として使用") << "unknown";
        QTest::newRow("denied") << QStringLiteral("クラスターは発生していません") << "unknown";
        QTest::newRow("one denied, one not") << QStringLiteral("欠品ではない。院内感染が発生") << "ok";
        QTest::newRow("nothing else denied") << QStringLiteral("欠品のため代替手段なし") << "attention";
        QTest::newRow("a measure against it") << QStringLiteral("欠品（対策として代替品を検討）") << "attention";
        QTest::newRow("another clause") << QStringLiteral("病棟でクラスター、対策として使用") << "ok";
        QTest::newRow("denied behind its topic") << QStringLiteral("クラスターは、ありません") << "unknown";
        QTest::newRow("spread") << QStringLiteral("感染拡大に伴い使用が増加") << "ok";
    }

    void remarksOfTheRequestCountAsWritten()
    {
        QFETCH(const QString, remarks);
        QFETCH(const QString, verdict);
        Dossier dossier = cleanDossier();
        dossier.contacts.clear();
        dossier.request.remarks = remarks;
        const Finding finding = findingOf(dossier, CheckId::C6);
        QCOMPARE(codeOf(finding.verdict), verdict);
        QCOMPARE(finding.source, QStringLiteral("request"));
    }

    void whatCanBeBoughtMayBeHeardInAnotherCall()
    {
        Dossier dossier = cleanDossier();
        dossier.contacts = {talkAt(QStringLiteral("2024-11-22T14:00"), Circumstances::Stockout),
            talkAt(QStringLiteral("2024-11-22T15:00"), {})};
        dossier.contacts[1].purchasable = 100;
        const Finding finding = findingOf(dossier, CheckId::C6);
        QCOMPARE(finding.verdict, Verdict::Ok);
        QCOMPARE(finding.source, QStringLiteral("contact:2024-11-22T14:00:00+09:00"));
        dossier.contacts[1].purchasable.reset();
        QCOMPARE(findingOf(dossier, CheckId::C6).verdict, Verdict::Attention);
        dossier.contacts[1].corrections = {{n95, std::nullopt, std::nullopt, 50}};
        QCOMPARE(findingOf(dossier, CheckId::C6).verdict, Verdict::Ok);
    }

    void theNewestWordCounts()
    {
        Dossier dossier = cleanDossier();
        dossier.contacts = {talkAt(QStringLiteral("2024-11-22T14:00"), Circumstances::Stockout),
            talkAt(QStringLiteral("2024-11-22T15:00"), Circumstances::Cluster)};
        QCOMPARE(findingOf(dossier, CheckId::C6).facts[QStringLiteral("circumstances")].toString(),
            QStringLiteral("cluster"));
    }
};

SOSDESK_SUITE(C6Test);
#include "test_c6.moc"
