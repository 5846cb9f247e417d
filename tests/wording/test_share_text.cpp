// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/share_reason.h"
#include "core/wording/share_text.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace Qt::StringLiterals;

namespace {

const QString n95 = u"N95等マスク"_s;

QString sentenceFor(ShareMethod method, const std::vector<Claim>& claims, Quantity free)
{
    ShareRule rule;
    rule.method = method;
    rule.free = free;
    rule.packSize = 100;
    const Division division = divide(claims, rule);
    const Share& share = division.shares.front();
    return wording::shareSentence(share.reason, shareFacts(claims.front(), share, division, rule), n95);
}

} // namespace

class ShareTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSentenceTellsWhyAndHowMany()
    {
        const std::vector<Claim> claims{
            {u"A"_s, 1'600, 900, 100, 500}, {u"B"_s, 9'000, 100, 0, 500}, {u"C"_s, 50, {}, {}, {}}};
        QCOMPARE(sentenceFor(ShareMethod::EqualCover, claims, 1'000),
            u"N95等マスクは備蓄が不足するため（配分できる1,000枚、要請の計10,"
            u"650枚）、備蓄週数が均等に近づくよう配分し、"
            "要請1,600枚に対して500枚とします（備蓄は0.2週分から1.2週分へ）。"_s);
        QCOMPARE(sentenceFor(ShareMethod::ByNeed, claims, 500),
            u"N95等マスクは備蓄が不足するため（配分できる500枚、要請の計10,650枚）、必要枚数に比例して配分し、"
            "要請1,600枚に対して500枚とします（目安の55％）。"_s);
        QCOMPARE(sentenceFor(ShareMethod::ByTier, claims, 90),
            u"N95等マスクは備蓄が不足するため（配分できる90枚、要請の計10,650枚）、"
            "配分できる備蓄が最小単位100枚に届かず、今回の配分はありません（要請1,600枚）。"_s);
    }

    void thereIsNothingToSayWhenThereIsEnough()
    {
        QCOMPARE(sentenceFor(ShareMethod::EqualCover, {{u"A"_s, 300, 300, 0, 50}}, 300), QString());
    }

    void everyReasonHasItsSentenceWithoutAnOpenKey()
    {
        const QJsonObject facts{{u"offered"_s, 1}, {u"askedInAll"_s, 2}, {u"pieces"_s, 1}, {u"asked"_s, 2}};
        for (const auto& [reason, code] : CodeTable<ShareReason>::rows) {
            const QString sentence = wording::shareSentence(reason, facts, n95);
            QVERIFY2(sentence.startsWith(n95) && sentence.endsWith(u"。"_s) && !sentence.contains(u'{'), code.data());
            QVERIFY(!wording::label(reason).isEmpty());
        }
    }

    /** Shared anew, the opinion tells the newest share and not two. */
    void anEarlierSentenceOfOursGivesWay()
    {
        for (const auto& [reason, code] : CodeTable<ShareReason>::rows) {
            const QJsonObject before{{u"offered"_s, 1'000}, {u"askedInAll"_s, 9'000}, {u"pieces"_s, 400},
                {u"asked"_s, 2'000}, {u"coverBefore"_s, 3}, {u"coverAfter"_s, 12}, {u"percent"_s, 44}, {u"tier"_s, 2},
                {u"packSize"_s, 100}, {u"floor"_s, 100}};
            QJsonObject after = before;
            after.insert(u"pieces"_s, 0);
            const QString typed = u"緊急配布は0回。欠品。"_s;
            const QString once = wording::withShareSentence(typed, wording::shareSentence(reason, before, n95), n95);
            const QString anew = wording::shareSentence(reason, after, n95);
            QCOMPARE(wording::withShareSentence(once, anew, n95), typed + anew);
            QCOMPARE(wording::withShareSentence(once, {}, n95), typed);
        }
    }

    void whatAPersonTypedStays_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("another item")
            << u"ガウンは備蓄が不足するため（配分できる1枚、要請の計2枚）、要請どおり1枚とします。"_s;
        QTest::newRow("our sentence, changed")
            << u"N95等マスクは備蓄が不足するため（配分できる1,000枚、要請の計9,000枚）、協議のうえ400枚とします。"_s;
        QTest::newRow("our sentence, with a word more")
            << u"N95等マスクは備蓄が不足するため（配分できる1枚、要請の計2枚）、要請どおり約1枚とします。"_s;
        QTest::newRow("words only") << u"N95等マスクは備蓄が不足するため、次週に回す。"_s;
    }

    void whatAPersonTypedStays()
    {
        QFETCH(const QString, typed);
        QCOMPARE(wording::withShareSentence(typed, u"新しい文。"_s, n95), typed + u"新しい文。"_s);
    }

    void anOpenEndGetsALineOfItsOwn()
    {
        QCOMPARE(wording::withShareSentence(u"欠品"_s, u"文。"_s, n95), u"欠品\n文。"_s);
        QCOMPARE(wording::withShareSentence({}, u"文。"_s, n95), u"文。"_s);
    }
};

SOSDESK_SUITE(ShareTextTest);
#include "test_share_text.moc"
