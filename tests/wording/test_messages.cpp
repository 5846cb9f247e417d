// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/causes.h"
#include "core/wording/judgement.h"
#include "core/wording/labels.h"
#include "core/wording/messages.h"
#include "tests/review/dossiers.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;

namespace {

bool isSentence(const QString& text)
{
    return !text.trimmed().isEmpty() && !text.contains(u'{') && !text.contains(u'%') && !text.contains(u'\n');
}

template <typename Code>
void everyCodeHasADistinctLabel()
{
    QStringList labels;
    for (const auto& [value, code] : CodeTable<Code>::rows) {
        const QString label = wording::label(value);
        QVERIFY2(isSentence(label), code.data());
        QVERIFY2(!labels.contains(label), code.data());
        labels += label;
    }
}

} // namespace

class MessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorSaysWhatWhereAndWhatToDo()
    {
        for (int code = 0; code <= static_cast<int>(ErrorCode::JournalBroken); ++code) {
            const QString bare = wording::message(Error{static_cast<ErrorCode>(code)});
            QVERIFY2(isSentence(bare), qPrintable(QString::number(code)));
            const QString full = wording::message(Error{static_cast<ErrorCode>(code), QStringLiteral("/tmp/週次.csv"),
                777, QStringLiteral("在庫量"), QStringLiteral("1.5"), QStringLiteral("whole number")});
            for (const char* part : {"/tmp/週次.csv", "777行目", "在庫量", "1.5", "whole number"}) {
                QVERIFY2(full.contains(QString::fromUtf8(part)), part);
            }
        }
    }

    void aKindThatIsRecognisedButNotTakenIsNoUnknownOne()
    {
        const QString said = wording::message(
            {ErrorCode::UnknownLayout, QStringLiteral("a.csv"), 0, {}, QStringLiteral("aggregator"), {}});
        QCOMPARE(said,
            QStringLiteral("この種類のファイルは、まだ取り込めません（a.csv、値「aggregator」）。"
                           "取り込める種類のファイルを選んでください。"));
    }

    void whatAFileHoldsCannotDisturbTheSentence()
    {
        Error error{ErrorCode::BadEncoding, QStringLiteral("100%1.csv"), 3, QStringLiteral("%2"), QString(500, u'あ')};
        error.value[3] = u'\n';
        const QString text = wording::message(error);
        QVERIFY(text.contains(QStringLiteral("100%1.csv")) && text.contains(QStringLiteral("%2")));
        QVERIFY(!text.contains(u'\n'));
        QVERIFY(text.size() < 300);
    }

    void everyViolationHasASentence()
    {
        const ItemCatalogue items = builtInShelf().catalogue();
        for (const ViolationCause& cause : violationCauses()) {
            const Violation violation{cause.rule, std::nullopt, cause.cause, {}, cause.blocking, cause.evenAsDraft};
            QVERIFY2(isSentence(wording::message(violation, items)), cause.cause.data());
        }
    }

    void aViolationNamesItemAndNumbers()
    {
        Dossier dossier = cleanDossier();
        dossier.stock = std::vector<StockBalance>{{n95, 5'000, 4'900}};
        Decision decision = approval();
        decision.lines = {{n95, 1'200, 0}};
        const auto violations = violationsOf(decision, dossier, judged(dossier), regimeOf(dossier));
        QCOMPARE(violations.size(), std::size_t(1));
        const QString text = wording::message(violations.front(), builtInShelf().catalogue());
        QVERIFY2(text.startsWith(QStringLiteral("N95等マスク：県の配布枚数 1,200枚 が備蓄の空き 100枚 を超えて")),
            qPrintable(text));
    }

    void rowIssuesHaveSentencesAndUnknownOnesStay()
    {
        for (const char* code : {"bad_code", "lost_zero", "exponent_code", "check_digit", "bad_quantity",
                 "negative_quantity", "fractional_quantity", "too_large", "bad_date", "bad_time", "bad_boolean",
                 "bad_outlook", "unknown_item", "unknown_status", "missing_value", "duplicate_row", "not_wednesday",
                 "too_few_fields", "bad_character", "too_long", "sibling_refused", "unknown_request",
                 "private_character", "unknown_word", "nothing_asked", "total_mismatch"}) {
            const QString text = wording::rowIssue(QString::fromLatin1(code));
            QVERIFY2(isSentence(text) && text != QLatin1StringView(code), code);
        }
        QCOMPARE(wording::rowIssue(QStringLiteral("moon_phase")), QStringLiteral("moon_phase"));
    }

    void everyCodeHasAName()
    {
        everyCodeHasADistinctLabel<Outlook>();
        everyCodeHasADistinctLabel<FacilityKind>();
        everyCodeHasADistinctLabel<Agreement>();
        everyCodeHasADistinctLabel<Designation>();
        everyCodeHasADistinctLabel<Circumstances>();
        everyCodeHasADistinctLabel<ContactResult>();
        everyCodeHasADistinctLabel<Means>();
        everyCodeHasADistinctLabel<DistributionKind>();
        everyCodeHasADistinctLabel<DistributionState>();
        everyCodeHasADistinctLabel<Lane>();
        everyCodeHasADistinctLabel<Channel>();
        everyCodeHasADistinctLabel<RequestStatus>();
        everyCodeHasADistinctLabel<PrefectureStatus>();
        everyCodeHasADistinctLabel<Need>();
        everyCodeHasADistinctLabel<Method>();
        everyCodeHasADistinctLabel<Verdict>();
        everyCodeHasADistinctLabel<CheckId>();
        everyCodeHasADistinctLabel<Mode>();
    }
};

SOSDESK_SUITE(MessageTest);
#include "test_messages.moc"
