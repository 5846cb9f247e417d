// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/codes.h"
#include "core/domain/facility.h"
#include "tests/shared/suite.h"

#include <QTest>

#include <random>
#include <set>

using namespace sosdesk;

namespace {

template <typename Code>
void verifyVocabulary()
{
    std::set<QString> seen;
    for (const auto& row : CodeTable<Code>::rows) {
        const QString code = codeOf(row.first);
        QVERIFY2(seen.insert(code).second, qPrintable(code));
        QVERIFY(fromCode<Code>(code) == row.first);
        QVERIFY(!fromCode<Code>(code + u' '));
        // `C1` …, `A1` … are the ids of the checks; all others are lower case.
        QVERIFY(code == code.toLower() || code.startsWith(u'C') || code.startsWith(u'A'));
    }
    QVERIFY(!fromCode<Code>(u""));
}

} // namespace

class CodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** FACTS 2.4: Luhn over ten digits, in Saitama, Chiba, Tokyo and Kanagawa over the last seven. */
    void checkDigitsAreThoseOfTheField_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("valid");
        QTest::newRow("published example") << "0110113719" << true;
        QTest::newRow("its neighbour") << "0110113718" << false;
        QTest::newRow("the manual's dummy, by the special rule") << "1110000000" << true;
        QTest::newRow("the same outside the four") << "1510000000" << false;
        QTest::newRow("last of the four") << "1410000000" << true;
        QTest::newRow("before the four") << "1010000000" << false;
    }

    void checkDigitsAreThoseOfTheField()
    {
        QFETCH(QString, code);
        QFETCH(bool, valid);
        QCOMPARE(hasValidCheckDigit(*facilityCodeFrom(code)), valid);
    }

    void oneWrongDigitIsAlwaysNoticed()
    {
        std::mt19937 random(20241121);
        for (int round = 0; round < 2'000; ++round) {
            const int prefecture = static_cast<int>(random() % 47) + 1;
            QString text = QString::asprintf("%02d1%07d", prefecture, static_cast<int>(random() % 10'000'000));
            int valid = 0;
            QString good;
            for (char16_t last = u'0'; last <= u'9'; ++last) {
                text[9] = last;
                if (hasValidCheckDigit(*facilityCodeFrom(text))) {
                    ++valid;
                    good = text;
                }
            }
            QCOMPARE(valid, 1); // exactly one last digit fits
            const bool special = prefecture >= 11 && prefecture <= 14;
            // In the four the rule does not look at prefecture and table.
            for (qsizetype at = special ? 3 : 2; at < 10; ++at) {
                QString wrong = good;
                wrong[at] = QChar(static_cast<char16_t>(u'0' + (good[at].unicode() - u'0' + 1 + random() % 9) % 10));
                QVERIFY2(!hasValidCheckDigit(*facilityCodeFrom(wrong)), qPrintable(good + u' ' + wrong));
            }
        }
    }

    void codesKeepTheirZeros()
    {
        QCOMPARE(textOf(*facilityCodeFrom(u"0110113719")), QStringLiteral("0110113719"));
        QCOMPARE(textOf(FacilityCode{1}), QStringLiteral("0000000001"));
        QCOMPARE(textOf(FacilityCode{}), QString());
    }

    void onlyTenDigitsAreACode_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "011011371", "01101137190", "0000000000", "01101137l9", " 110113719", "-110113719",
                 "+110113719", "1.11E+0900", "０１１０１１３７１９", "٠١١٠١١٣٧١٩"}) {
            QTest::newRow(*text == '\0' ? "nothing" : text) << QString::fromUtf8(text);
        }
    }

    void onlyTenDigitsAreACode()
    {
        QFETCH(QString, text);
        QVERIFY(!facilityCodeFrom(text));
    }

    void vocabulariesGoThereAndBack()
    {
        verifyVocabulary<Outlook>();
        verifyVocabulary<FacilityKind>();
        verifyVocabulary<Agreement>();
        verifyVocabulary<Designation>();
        verifyVocabulary<Circumstances>();
        verifyVocabulary<ContactResult>();
        verifyVocabulary<Means>();
        verifyVocabulary<DistributionKind>();
        verifyVocabulary<DistributionState>();
        verifyVocabulary<Lane>();
        verifyVocabulary<Channel>();
        verifyVocabulary<RequestStatus>();
        verifyVocabulary<PrefectureStatus>();
        verifyVocabulary<Need>();
        verifyVocabulary<Method>();
        verifyVocabulary<Verdict>();
        verifyVocabulary<CheckId>();
        verifyVocabulary<Mode>();
    }
};

SOSDESK_SUITE(CodesTest);
#include "test_codes.moc"
