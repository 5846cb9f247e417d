// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/advice_text.h"
#include "tests/policy/rules.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

QString said(const MethodAdvice& advice)
{
    return wording::adviceText(advice, builtInShelf().catalogue(), day(u"2024-11-25"_s));
}

MethodAdvice advice(const QString& cause, Method method = Method::Prefecture)
{
    MethodAdvice advice;
    advice.method = method;
    advice.cause = cause;
    advice.item = Item{2};
    advice.runsOut = day(u"2024-11-27"_s);
    advice.byPrefecture = day(u"2024-11-26"_s);
    advice.byState = day(u"2024-11-28"_s);
    return advice;
}

} // namespace

class AdviceTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLineTellsTheReason()
    {
        QCOMPARE(said(advice(u"only_prefecture_in_time"_s)),
            u"在庫切れ見込 11/27(水)。①着 11/26(火)・②着 11/28(木) → ①：②では間に合いません"_s);
        MethodAdvice several = advice(u"stock_short"_s, Method::State);
        several.amongSeveral = true;
        several.shortOf = Item{3};
        QCOMPARE(said(several),
            u"N95等マスク 在庫切れ見込 11/27(水)。①着 11/26(火)・②着 11/28(木) "
            u"→ ②：アイソレーションガウンの目安が県の備蓄に足りません"_s);
        MethodAdvice out = advice(u"already_out"_s);
        out.alreadyOut = true;
        out.runsOut = day(u"2024-11-24"_s);
        QCOMPARE(said(out), u"在庫切れ 11/24(日)。①着 11/26(火)・②着 11/28(木) → ①：在庫が切れているため、早い方"_s);
    }

    void whatIsNotKnownIsLeftOut()
    {
        MethodAdvice unknown = advice(u"use_unknown"_s);
        unknown.runsOut.reset();
        QCOMPARE(
            said(unknown), u"①着 11/26(火)・②着 11/28(木) → ①：在庫か想定消費量が不明ですが、県の備蓄にあります"_s);
        unknown.byState.reset();
        unknown.cause = u"way_unknown"_s;
        QCOMPARE(said(unknown), u"→ ①：到着日は分かりませんが、県の備蓄にあります"_s);
        QCOMPARE(said({}), QString());
    }

    void everyCauseHasALine()
    {
        for (const QLatin1StringView cause : adviceCauses()) {
            const QString text = said(advice(cause));
            QVERIFY2(text.contains(u"→ ①：") && !text.endsWith(u'：') && !text.contains(u'{'), cause.data());
        }
    }

    void aDayOfAnotherYearNamesIt()
    {
        MethodAdvice later = advice(u"both_in_time"_s);
        later.runsOut = day(u"2025-01-04"_s);
        QVERIFY(said(later).startsWith(u"在庫切れ見込 2025/1/4(土)。"));
    }
};

SOSDESK_SUITE(AdviceTextTest);
#include "test_advice.moc"
