// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/notice.h"
#include "core/documents/response_form.h"
#include "tests/documents/matters.h"
#include "tests/shared/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** What forms say, as values: golden texts in tests/data/documents. UPDATE_GOLDEN=1 rewrites; the diff is read. */
class FormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theResponseFormOfAnApproval()
    {
        Dossier dossier = mockedDossier();
        dossier.decision = mockedApproval();
        compare("response-form-approved", formOf(dossier));
    }

    void theResponseFormOfADenialInLive()
    {
        Dossier dossier = mockedDossier();
        dossier.decision = denial();
        compare("response-form-denied", formOf(dossier, Mode::Live));
    }

    void anUndecidedFormSaysSo()
    {
        Dossier dossier = mockedDossier();
        dossier.contacts.clear();
        dossier.facility.reset();
        compare("response-form-undecided", formOf(dossier));
    }

    void aDraftIsNotTakenForADecision()
    {
        Dossier dossier = mockedDossier();
        dossier.decision = mockedApproval();
        dossier.decision->complete = false;
        QVERIFY(formOf(dossier).contains(u"【訓練】【下書き（未完了）】"_s));
    }

    void ticksAndNotesStandBesideTheirChecks()
    {
        Dossier dossier = mockedDossier();
        dossier.ticks = {{CheckId::C1, {}, true, Verdict::Ok, {}, u"山田"_s, {}},
            {CheckId::C4, {}, true, Verdict::Attention, u"９月分と重ならない"_s, u"山田"_s, {}},
            {CheckId::C5, n95, true, Verdict::Ok, {}, u"山田"_s, {}}};
        const QStringList lines = formOf(dossier).split(u'\n');
        QVERIFY(lines.filter(u"対象医療機関"_s).first().endsWith(u" | 済"_s));
        QVERIFY(lines.filter(u"在庫と想定消費量"_s).first().startsWith(u"適合"_s));
        QCOMPARE(lines.filter(u" | 一部"_s).size(), 1);   // one of three items
        QVERIFY(lines.contains(u"（確認時：要確認）"_s)); // another verdict: not ticked
        QVERIFY(lines.filter(u"メモ：９月分と重ならない"_s).size() == 1);
    }

    void inquiriesAndAWithdrawalAreTold()
    {
        Dossier dossier = mockedDossier();
        QVERIFY(!formOf(dossier).contains(u"照会・協議"_s));
        Inquiry asked;
        asked.kind = InquiryKind::Quantities;
        asked.at = moment(u"2024-11-25T14:10"_s);
        asked.person = u"厚労省"_s;
        asked.lines = {{n95, 0, 300}};
        Inquiry withdrawn = asked;
        withdrawn.kind = InquiryKind::Withdrawal;
        withdrawn.question = u"入荷した"_s;
        withdrawn.lines.clear();
        dossier.inquiries = {asked, withdrawn};
        const QString words = formOf(dossier);
        QVERIFY(words.contains(u"【取り下げ】"_s));
        QVERIFY(words.contains(u"国による数量変更"_s) && words.contains(u"県 0・国 300"_s));
        QVERIFY(words.contains(u"（回答待ち）"_s) && words.contains(u"入荷した"_s));
    }

    void aBatchAndAnOverrideAreTold()
    {
        Dossier dossier = mockedDossier();
        dossier.decision = mockedApproval();
        dossier.decision->inBatch = true;
        dossier.decision->overrideReason = u"クラスター発生のため"_s;
        const QString words = formOf(dossier);
        QVERIFY(words.contains(u"見本太郎（一括）"_s));
        QVERIFY(words.contains(u"不適合でも要とする理由 | クラスター発生のため"_s));
    }

    /** D4: 1,000 pairs are the most for which a wish is carried. */
    void aGloveSizeIsCarriedUpToTheLimit()
    {
        Dossier dossier = mockedDossier();
        dossier.decision = mockedApproval();
        QVERIFY(formOf(dossier).contains(u"手袋のサイズ希望"_s));
        dossier.decision->lines.back().prefecture = 2001;
        QVERIFY(!formOf(dossier).contains(u"手袋のサイズ希望"_s));
    }

    /** DOMAIN 4: after 受付完了 G-MIS's values are the record, ours stay visible. */
    void aClosedRequestShowsTheRecordAndTheDifference()
    {
        Dossier dossier = mockedDossier();
        dossier.decision = mockedApproval();
        dossier.request.status = RequestStatus::Closed;
        dossier.request.gmis = {Need::Yes, Method::Prefecture, u"G-MISの意見"_s, {{n95, 500, 0}}};
        const QString words = formOf(dossier);
        QVERIFY(words.contains(u"| 500 | 0 | 500"_s));
        QVERIFY(words.contains(u"当方の決定は 要、① 都道府県の備蓄、N95等マスク 県 600・国 0"_s));
        QVERIFY(words.contains(u"G-MISの意見"_s));
    }

    void theNoticeOfAShipmentFromThePrefecture()
    {
        Dossier dossier = mockedDossier();
        dossier.decision = mockedApproval();
        compare("notice-prefecture", noticeOf(dossier));
    }

    void theNoticeOfAShipmentFromTheState()
    {
        Dossier dossier = mockedDossier();
        dossier.decision = mockedApproval();
        dossier.decision->method = Method::State;
        dossier.decision->lines = {{n95, 100, 500}};
        compare("notice-state", noticeOf(dossier, Mode::Live));
    }

    void theNoticeThatNothingComes()
    {
        Dossier dossier = mockedDossier();
        dossier.decision = denial();
        compare("notice-denied", noticeOf(dossier, Mode::Live));
    }

    /** F2: entered on the Friday before a holiday, it leaves on Tuesday. */
    void shippingWaitsForTheNextBusinessDay()
    {
        Dossier dossier = mockedDossier();
        dossier.decision = mockedApproval();
        dossier.decision->at = moment(u"2024-11-01T16:00"_s); // 文化の日 is moved to Monday the 4th
        QVERIFY(formOf(dossier).contains(u"発送予定 | 11月5日（火）"_s));
    }

    void nothingIsToldBeforeADecisionIsComplete()
    {
        Dossier dossier = mockedDossier();
        QVERIFY(!canBeToldOf(matterOf(dossier, judged(dossier))));
        dossier.decision = mockedApproval();
        dossier.decision->complete = false;
        QVERIFY(!canBeToldOf(matterOf(dossier, judged(dossier))));
    }

    void wordsOfTheOfficeReplaceOurs_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("mistake"); // the key that is named; empty: none
        QTest::newRow("another title") << QByteArray("回答票") << QByteArray("審査票") << QString();
        QTest::newRow("a missing key") << QByteArray("\"title\"") << QByteArray("\"titel\"") << u"title"_s;
        QTest::newRow("an empty word") << QByteArray("\"未決定\"") << QByteArray("\"\"") << u"undecided"_s;
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray("[") << u""_s;
    }
    void wordsOfTheOfficeReplaceOurs()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, mistake);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"forms"_s));
        QFile built(QStringLiteral(SOSDESK_SOURCE_DIR "/resources/forms/response-form.json"));
        QVERIFY(built.open(QIODevice::ReadOnly));
        QFile own(folder.filePath(u"forms/response-form.json"_s));
        QVERIFY(own.open(QIODevice::WriteOnly) && own.write(built.readAll().replace(from, to)) > 0);
        own.close();
        const auto words = responseFormWords({folder.path()});
        if (words) {
            QVERIFY(mistake.isNull());
            QVERIFY((*words)("title").endsWith(u"審査票"_s));
        } else {
            QCOMPARE(words.error().code, ErrorCode::BadResource);
            QCOMPARE(words.error().column, mistake);
            QVERIFY(words.error().file.startsWith(folder.path()));
        }
    }

private:
    static Decision denial()
    {
        Decision decision = mockedApproval();
        decision.need = Need::No;
        decision.method.reset();
        decision.lines.clear();
        decision.opinion = u"前日時点の在庫量が想定消費量の4週分を超えており、緊急配布の対象外と判断した。"_s;
        return decision;
    }
    static Matter matterOf(const Dossier& dossier, const Review& review)
    {
        return {dossier, review, regimeOf(dossier), builtInCalendar()};
    }
    static QString formOf(const Dossier& dossier, Mode mode = Mode::Drill)
    {
        const Review review = judged(dossier);
        return wordsOf(responseForm(matterOf(dossier, review), letterhead(mode), responseFormWords().value()));
    }
    static QString noticeOf(const Dossier& dossier, Mode mode = Mode::Drill)
    {
        const Review review = judged(dossier);
        return wordsOf(notice(matterOf(dossier, review), letterhead(mode), NoticeWords::load().value()));
    }
    static void compare(const char* name, const QString& words)
    {
        QFile file(QStringLiteral(SOSDESK_SOURCE_DIR "/tests/data/documents/%1.txt").arg(QString::fromLatin1(name)));
        if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(words.toUtf8() + '\n') > 0);
            file.close();
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), name);
        QCOMPARE(words + u'\n', QString::fromUtf8(file.readAll()));
    }
};

SOSDESK_SUITE(FormsTest);
#include "test_forms.moc"
