// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/denial_reasons.h"
#include "tests/gui/played_window.h"
#include "tests/shared/suite.h"
#include "ui/requests/lane_bar.h"
#include "ui/requests/request_model.h"
#include "ui/requests/request_pane.h"
#include "ui/review/review_pane.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

/** JSON that is written with single quotes: moc does not read raw strings. */
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

/** 保留, 否 and the call, by keys; what counts is what the store holds. */
class DecidingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_played = std::make_unique<PlayedWindow>();
        m_clean = m_played->numbersOf(Lane::Clean);
        QVERIFY(m_clean.size() >= 2);
        choose(m_clean[0]);
    }

    void lSetsAsideAndLTakesUpAgain()
    {
        const ReviewedRequest before = m_played->stored(m_clean[0]);
        m_played->press(Qt::Key_L);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"holdReason"_s);
        type(u"本省に照会中"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        type(u"15:30"_s);
        enter();
        const ReviewedRequest held = m_played->stored(m_clean[0]);
        QVERIFY(held.hold.held);
        QCOMPARE(held.hold.reason, u"本省に照会中"_s);
        QCOMPARE(held.hold.until, instantFromIso(u"2026-11-19T15:30"));
        QCOMPARE(held.stored.request, before.stored.request); // nothing else of it changes
        QCOMPARE(held.review.lane, before.review.lane);
        QVERIFY(requests().currentNumber() != m_clean[0]); // and the officer goes on
        QVERIFY(markOf(m_clean[0]).contains(u"保留"_s));
        m_played->press(Qt::Key_0);
        QCOMPARE(requests().model().rowCount(), 1);
        QCOMPARE(requests().currentNumber(), m_clean[0]);
        m_played->press(Qt::Key_L);
        QVERIFY(!m_played->stored(m_clean[0]).hold.held);
    }

    void twoKeysAreEnoughAndZTakesThemBack()
    {
        m_played->press(Qt::Key_L);
        enter();
        QVERIFY(m_played->stored(m_clean[0]).hold.held);
        m_played->press(Qt::Key_Z);
        QVERIFY(!m_played->stored(m_clean[0]).hold.held);
    }

    void aMomentThatIsNoneIsSaidInPlace()
    {
        m_played->press(Qt::Key_L);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        type(u"そのうち"_s);
        enter();
        QVERIFY(!m_played->stored(m_clean[0]).hold.held);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"holdUntil"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), requests().list());
    }

    void decidingTakesUpAgainAndZHoldsAgain()
    {
        m_played->press(Qt::Key_L);
        enter();
        choose(m_clean[0]);
        m_played->press(Qt::Key_A);
        QVERIFY(m_played->stored(m_clean[0]).dossier.decision.value().complete);
        QVERIFY(!m_played->stored(m_clean[0]).hold.held);
        m_played->press(Qt::Key_Z);
        QVERIFY(!m_played->stored(m_clean[0]).dossier.decision.value().complete);
        QVERIFY(m_played->stored(m_clean[0]).hold.held);
    }

    /** D2 */
    void threeKeysDeny()
    {
        const std::vector<DenialReason> reasons = reasonsOfTheOffice();
        m_played->press(Qt::Key_D);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
        type(u"12月に再度ご相談ください。"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        m_played->settle();
        const Decision decision = m_played->stored(m_clean[0]).dossier.decision.value();
        QVERIFY(decision.complete);
        QCOMPARE(decision.need, std::optional(Need::No));
        QVERIFY(decision.lines.empty() && !decision.method);
        QCOMPARE(decision.opinion, reasons[2].text + u"12月に再度ご相談ください。"_s);
    }

    void anOpinionOfTwoThousandCharactersIsDecidedWhole()
    {
        const QString text(2'000, u'否');
        m_played->press(Qt::Key_D);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        type(text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        m_played->settle();
        QVERIFY(m_played->stored(m_clean[0]).dossier.decision.value().opinion.endsWith(text));
    }

    void theReasonsOfTheOfficeReplaceTheBuiltInOnes()
    {
        writeReasons(json("{'id':'denial','reasons':[{'category':'県の方針','text':'県の方針による。'}]}"));
        const auto own = reasonsOfTheOffice();
        QCOMPARE(own, (std::vector<DenialReason>{{u"県の方針"_s, u"県の方針による。"_s}}));
    }

    void aBadListOfReasonsIsNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("key");
        QTest::newRow("no text") << json("{'id':'denial','reasons':[{'category':'a','text':'　'}]}") << u"text"_s;
        QTest::newRow("twice") << json(
            "{'id':'denial','reasons':[{'category':'a','text':'b'},{'category':'a','text':'c'}]}")
                               << u"category"_s;
        QByteArray ten = json("{'id':'denial','reasons':[");
        for (int at = 0; at < 10; ++at) {
            ten += (at > 0 ? "," : "") + json("{'category':'c") + QByteArray::number(at) + json("','text':'t'}");
        }
        QTest::newRow("ten") << ten + "]}" << u"reasons"_s;
        QTest::newRow("no list") << json("{'id':'denial'}") << u"reasons"_s;
    }
    void aBadListOfReasonsIsNamed()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, key);
        writeReasons(content);
        const Error error = m_played->ask<Error>([](Desk& desk) -> Result<Error> {
            const auto reasons = denialReasons(desk.office());
            return reasons ? Error{} : reasons.error();
        });
        QCOMPARE(error.code, ErrorCode::BadResource);
        QVERIFY(error.file.endsWith(u"reasons/denial.json"_s));
        QVERIFY2(error.column.contains(key), qPrintable(error.column));
    }

    void nobodyAnswersFourKeysAndTheCallComesBack()
    {
        m_played->press(Qt::Key_C);
        key(Qt::Key_2); // 不在
        key(Qt::Key_4); // in 15 minutes
        record();
        m_played->press(Qt::Key_C);
        key(Qt::Key_2);
        key(Qt::Key_5);
        record();
        const std::vector<Contact> contacts = m_played->stored(m_clean[0]).dossier.contacts;
        QCOMPARE(contacts.back().result, ContactResult::NoAnswer);
        QCOMPARE(contacts.back().redialAt, instantFromIso(u"2026-11-19T14:30"));
        QCOMPARE(markOf(m_clean[0]), u"不在×2 折返し 14:30"_s);
        m_played->press(Qt::Key_R);
        QCOMPARE(requests().model().rowCount(), 1);
        QVERIFY(!requests().model().isDueAt(0));
        requests().setNow(instantFromIso(u"2026-11-19T14:30").value());
        QVERIFY(requests().model().isDueAt(0));
        QVERIFY(m_played->find<QPushButton>("lane11")->text().contains(u"時刻 1"_s));
    }

    void aCallThatWasAnsweredClearsTheCount()
    {
        m_played->press(Qt::Key_C);
        key(Qt::Key_2);
        key(Qt::Key_6);
        record();
        m_played->press(Qt::Key_C);
        key(Qt::Key_7); // 欠品
        type(u"0"_s);
        record();
        QCOMPARE(markOf(m_clean[0]), QString());
        const Contact last = m_played->stored(m_clean[0]).dossier.contacts.back();
        QCOMPARE(last.circumstances, std::optional(Circumstances::Stockout));
        QCOMPARE(last.purchasable, std::optional<Quantity>(0));
    }

    /** A call answers what was asked, so the request leaves the lane of calls: the next key still means it. */
    void whoIsAtARequestStaysAtItWhenItsLaneChanges()
    {
        QString unheard;
        m_played->press(Qt::Key_3);
        for (int row = 0; row < requests().model().rowCount() && unheard.isEmpty(); ++row) {
            const QString number = requests().model().numberAt(row);
            const std::vector<Finding> findings = m_played->stored(number).review.findings;
            const bool only = std::all_of(findings.begin(), findings.end(),
                [](const Finding& finding) { return finding.verdict == Verdict::Ok || finding.id == CheckId::C6; });
            unheard = only ? number : QString();
        }
        QVERIFY(!unheard.isEmpty());
        choose(unheard);
        m_played->press(Qt::Key_C);
        key(Qt::Key_7);
        type(u"0"_s);
        record();
        QCOMPARE(m_played->stored(unheard).review.lane, std::optional(Lane::Clean));
        QCOMPARE(requests().currentNumber(), unheard);
        m_played->press(Qt::Key_A);
        QVERIFY(m_played->stored(unheard).dossier.decision.value().complete);
        QVERIFY(requests().currentNumber() != unheard);
    }

private:
    [[nodiscard]] ui::RequestPane& requests() { return m_played->window().requests(); }
    void choose(const QString& number)
    {
        QVERIFY(requests().select(number));
        m_played->settle();
    }
    static void type(const QString& text)
    {
        QKeyEvent typed(QEvent::KeyPress, 0, Qt::NoModifier, text);
        QApplication::sendEvent(QApplication::focusWidget(), &typed);
    }
    void enter()
    {
        key(Qt::Key_Return);
        m_played->settle();
    }
    static void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void record()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        m_played->settle();
    }
    [[nodiscard]] QString markOf(const QString& number)
    {
        const ui::RequestModel& model = requests().model();
        const auto row = model.order().find(number);
        const int at = row ? model.order().rowOf(*row) : -1;
        return at < 0 ? u"not in the list"_s : model.markAt(at);
    }
    [[nodiscard]] std::vector<DenialReason> reasonsOfTheOffice()
    {
        return m_played->ask<std::vector<DenialReason>>([](Desk& desk) { return denialReasons(desk.office()); });
    }
    void writeReasons(const QByteArray& content)
    {
        QVERIFY(QDir(m_played->path(u"desk"_s)).mkpath(u"reasons"_s));
        (void)m_played->file(u"desk/reasons/denial.json"_s, content);
    }

    std::unique_ptr<PlayedWindow> m_played;
    QStringList m_clean;
};

SOSDESK_SUITE(DecidingTest);
#include "test_deciding.moc"
