// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/shown_pane.h"
#include "tests/shared/suite.h"
#include "ui/review/checklist.h"
#include "ui/review/missing_list.h"
#include "ui/review/stock_chart.h"
#include "ui/shared/moment_text.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

#include <algorithm>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace sosdesk::ui;
using namespace Qt::StringLiterals;

/** The parts of the review pane: what they tell, and what hands can do with them. */
class ReviewPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_pane = std::make_unique<ShownPane>(); }
    void cleanup() { m_pane.reset(); }

    void everyFindingIsOnTheChecklistByVerdict()
    {
        const ReviewedRequest busy = busyRequest();
        ChecklistModel model(builtInItems(), nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFindings(busy.review.findings);
        std::size_t findings = 0;
        std::set<Verdict> verdicts;
        CheckId last = CheckId::C1;
        for (int row = 0; row < model.rowCount(); ++row) {
            const ChecklistRow& shown = model.row(row);
            QVERIFY(last <= shown.id); // grouped by check, in their order
            last = shown.id;
            findings += shown.findings.size();
            verdicts.insert(shown.verdict);
            QVERIFY(!shown.evidence.isEmpty());
            QVERIFY(shown.verdict == Verdict::Ok || shown.findings.size() == 1); // what needs a look hides nowhere
            QVERIFY(!model.data(model.index(row), Qt::AccessibleTextRole).toString().isEmpty());
        }
        QCOMPARE(findings, busy.review.findings.size());
        QCOMPARE(verdicts, (std::set{Verdict::Ok, Verdict::Attention, Verdict::Fail, Verdict::Unknown}));
        model.setFindings({});
        QCOMPARE(model.rowCount(), 0);
    }

    void theChecklistIsWalkedByKeysAndEnterTellsAll()
    {
        (*m_pane)->show(busyRequest());
        auto* checks = m_pane->find<QListView>("checks");
        auto* details = m_pane->find<PlainLabel>("checkDetails");
        checks->setFocus();
        QTest::keyClick(checks, Qt::Key_End);
        QCOMPARE(checks->currentIndex().row(), checks->model()->rowCount() - 1);
        QTest::keyClick(checks, Qt::Key_Home);
        while (
            static_cast<ChecklistModel*>(checks->model())->row(checks->currentIndex().row()).verdict != Verdict::Fail) {
            QTest::keyClick(checks, Qt::Key_Down);
        }
        QVERIFY(!details->isVisible());
        QTest::keyClick(checks, Qt::Key_Return);
        QVERIFY(details->isVisible());
        QVERIFY2(details->text().contains(u"出典：要請"_s), qPrintable(details->text()));
        QVERIFY(details->text().contains(u"前日時点の在庫量 12,000枚"_s));
        QTest::keyClick(checks, Qt::Key_Escape);
        QVERIFY(!details->isVisible());
    }

    void whatTheFacilityChangedIsToldOldAndNew()
    {
        (*m_pane)->show(busyRequest());
        auto* changes = m_pane->find<PlainLabel>("changes");
        QVERIFY(changes->isVisible());
        QVERIFY2(changes->text().contains(u"N95等マスク 要請　800 → 600"_s), qPrintable(changes->text()));
        QVERIFY(changes->text().contains(u"備考　（空欄） → ガウンは"_s));
        (*m_pane)->show(reviewedFrom(sampleDossier()));
        QVERIFY(!changes->isVisible());
    }

    void aContactIsRecordedByKeys()
    {
        (*m_pane)->show(reviewedFrom(sampleDossier()));
        const QSignalSpy recorded(&**m_pane, &ReviewPane::contactWanted);
        QVERIFY(!m_pane->find<QWidget>("contactForm")->isVisible());
        (*m_pane)->recordContact();
        QCOMPARE(ShownPane::focused(), u"contactResult0"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);  // 折返し待ち
        m_pane->find<QRadioButton>("contactCircumstances1")->click(); // 欠品
        m_pane->type("contactPerson", u"用度課"_s);
        m_pane->type("contactPurchasable", u"１００"_s);
        m_pane->type("contactPurchasableFrom", u"１２／５"_s);
        m_pane->type("contactNote", u"卸の納期"_s);
        m_pane->type("contactRedial", u"15:30"_s);
        m_pane->type("correctStock1", u"30"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(recorded.size(), 1);
        const auto contact = recorded.at(0).at(0).value<Contact>();
        QCOMPARE(contact.requestNumber, u"UDR-00010234"_s);
        QCOMPARE(contact.result, ContactResult::CallBack);
        QCOMPARE(contact.means, Means::Phone);
        QCOMPARE(contact.circumstances, std::optional(Circumstances::Stockout));
        QCOMPARE(contact.person, u"用度課"_s);
        QCOMPARE(contact.purchasable, std::optional<Quantity>(100));
        QCOMPARE(contact.purchasableFrom, dayFromIso(u"2024-12-05"_s));
        QCOMPARE(contact.redialAt, instantFromIso(u"2024-11-25T15:30"_s));
        QCOMPARE(
            contact.corrections, (std::vector<Correction>{{itemOf("isolation_gown"), 30, std::nullopt, std::nullopt}}));
    }

    void aContactThatIsNotReadyStaysOpenWithAWord()
    {
        (*m_pane)->show(reviewedFrom(sampleDossier()));
        const QSignalSpy recorded(&**m_pane, &ReviewPane::contactWanted);
        (*m_pane)->recordContact();
        m_pane->find<QRadioButton>("contactCircumstances3")->click(); // その他
        m_pane->find<QPushButton>("recordContact")->click();
        QCOMPARE(ShownPane::focused(), u"contactNote"_s);
        m_pane->write(u"工場の火災"_s);
        m_pane->type("contactRedial", u"25:00"_s);
        m_pane->find<QPushButton>("recordContact")->click();
        QCOMPARE(ShownPane::focused(), u"contactRedial"_s);
        auto* redial = m_pane->find<QLineEdit>("contactRedial");
        redial->selectAll();
        QTest::keyClick(redial, Qt::Key_Delete);
        m_pane->type("correctUse0", u"-1"_s);
        m_pane->find<QPushButton>("recordContact")->click();
        QCOMPARE(ShownPane::focused(), u"correctUse0"_s);
        QVERIFY(m_pane->find<PlainLabel>("contactHint")->text().contains(u"負の数"_s));
        QVERIFY(recorded.isEmpty());
    }

    void aContactThatIsBeingTypedOutlivesARefreshAndClosesOnceRecorded()
    {
        Dossier dossier = sampleDossier();
        (*m_pane)->show(reviewedFrom(dossier));
        (*m_pane)->recordContact();
        m_pane->type("contactNote", u"途中"_s);
        (*m_pane)->show(reviewedFrom(dossier));
        QVERIFY(m_pane->find<QWidget>("contactForm")->isVisible());
        QCOMPARE(m_pane->find<QLineEdit>("contactNote")->text(), u"途中"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_pane->find<QWidget>("contactForm")->isVisible());
        (*m_pane)->recordContact();
        QCOMPARE(m_pane->find<QLineEdit>("contactNote")->text(), u"途中"_s); // Escape loses nothing
        dossier.contacts.push_back(dossier.contacts.front());
        (*m_pane)->show(reviewedFrom(dossier)); // somebody else's
        QCOMPARE(m_pane->find<QLineEdit>("contactNote")->text(), u"途中"_s);
        const QSignalSpy recorded(&**m_pane, &ReviewPane::contactWanted);
        m_pane->find<QPushButton>("recordContact")->click();
        dossier.contacts.push_back(recorded.at(0).at(0).value<Contact>());
        dossier.contacts.back().officer = u"佐藤"_s;
        (*m_pane)->show(reviewedFrom(dossier));
        QVERIFY(!m_pane->find<QWidget>("contactForm")->isVisible());
        QVERIFY(m_pane->find<QLineEdit>("contactNote")->text().isEmpty());
    }

    void aHalfTypedContactWaitsForItsRequest()
    {
        const ReviewedRequest first = reviewedFrom(sampleDossier());
        Dossier other = sampleDossier();
        other.request.number = u"UDR-2"_s;
        (*m_pane)->show(first);
        (*m_pane)->recordContact();
        m_pane->find<QPushButton>("recordContact")->click();
        QCOMPARE(ShownPane::focused(), u"contactNote"_s); // a talk in which nothing was said is none
        m_pane->write(u"途中"_s);
        m_pane->type("correctUse1", u"1.5"_s);
        (*m_pane)->show(reviewedFrom(other));
        QVERIFY(!m_pane->find<QWidget>("contactForm")->isVisible());
        (*m_pane)->recordContact();
        QVERIFY(m_pane->find<QLineEdit>("contactNote")->text().isEmpty());
        (*m_pane)->show(first);
        QVERIFY(m_pane->find<QWidget>("contactForm")->isVisible());
        QCOMPARE(m_pane->find<QLineEdit>("contactNote")->text(), u"途中"_s);
        QCOMPARE(m_pane->find<QLineEdit>("correctUse1")->text(), u"1.5"_s);
    }

    void whatCannotBeDecidedIsOnlyRead_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("reason");
        QTest::newRow("closed") << static_cast<int>(RequestStatus::Closed) << u"受付完了"_s;
        QTest::newRow("draft") << static_cast<int>(RequestStatus::Draft) << u"未申請"_s;
        QTest::newRow("error") << static_cast<int>(RequestStatus::Error) << u"エラー有り"_s;
    }
    void whatCannotBeDecidedIsOnlyRead()
    {
        QFETCH(const int, status);
        QFETCH(const QString, reason);
        Dossier dossier = sampleDossier();
        dossier.request.status = static_cast<RequestStatus>(status);
        dossier.request.gmis = {Need::Yes, Method::State, u"国の記録"_s, {{itemOf("n95_mask"), 0, 500}}};
        (*m_pane)->show(reviewedFrom(dossier));
        QVERIFY(m_pane->find<PlainLabel>("standing")->text().contains(reason));
        const QSignalSpy decided(&**m_pane, &ReviewPane::decisionWanted);
        (*m_pane)->approve();
        (*m_pane)->deny();
        QVERIFY(!(*m_pane)->takeSuggestion());
        (*m_pane)->focusQuantities();
        m_pane->write(u"7"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"7"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        (*m_pane)->saveDraft();
        QVERIFY(decided.isEmpty());
        QVERIFY(!(*m_pane)->isTouched());
        QVERIFY(!m_pane->find<QPushButton>("approve")->isEnabled());
        QVERIFY(m_pane->find<QTextEdit>("opinion")->isReadOnly());
        const bool closed = dossier.request.status == RequestStatus::Closed;
        QCOMPARE(m_pane->find<QLineEdit>("state0")->text(), closed ? u"500"_s : QString()); // G-MIS's is the record
        QCOMPARE(m_pane->find<QPushButton>("contact")->isEnabled(), !closed);
        QVERIFY(m_pane->find<QPushButton>("print")->isEnabled());
    }

    void hostileTextStaysTextAndInPlace()
    {
        (*m_pane)->show(hostileRequest());
        auto* name = m_pane->find<PlainLabel>("facilityName");
        QVERIFY(name->accessibleName().startsWith(u"<b>太字</b>"_s)); // as it was written
        QVERIFY(!name->accessibleName().contains(QChar(0x202E)));
        for (const QWidget* widget : (*m_pane)->findChildren<QWidget*>()) {
            QVERIFY2(!widget->isVisibleTo(&**m_pane) || widget->width() <= (*m_pane)->width(),
                qPrintable(widget->objectName()));
            QVERIFY(!widget->toolTip().contains(u"<img"_s) && !widget->toolTip().contains(u"<script"_s));
        }
        QVERIFY(name->height() < 3 * name->fontMetrics().height());
        (*m_pane)->grab();
        QVERIFY(!name->toolTip().isEmpty()); // elided
        QVERIFY(name->toolTip().contains(u"&lt;b&gt;"_s));
    }

    void everyWidgetForHandsHasANameAndWords()
    {
        (*m_pane)->show(busyRequest());
        (*m_pane)->recordContact();
        for (const QWidget* widget : (*m_pane)->findChildren<QWidget*>()) {
            if (widget->focusPolicy() & Qt::TabFocus && widget->isVisibleTo(&**m_pane)) {
                QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
                QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<const QAbstractButton*>(widget) != nullptr,
                    qPrintable(widget->objectName()));
            }
        }
    }

    void theChartFollowsTheItem()
    {
        (*m_pane)->show(busyRequest());
        auto* chart = m_pane->find<StockChart>("chart");
        QVERIFY(chart->accessibleName().startsWith(u"N95"_s));
        m_pane->find<QLineEdit>("prefecture1")->setFocus();
        QVERIFY(chart->accessibleName().startsWith(u"アイソレーションガウン"_s));
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Right);
        QVERIFY(chart->accessibleName().startsWith(u"フェイスシールド"_s));
        Dossier nothing;
        nothing.request.number = u"R9"_s;
        (*m_pane)->show(reviewedFrom(nothing)); // neither items nor surveys
        (*m_pane)->grab();
        QVERIFY(chart->accessibleName().contains(u"回答がありません"_s));
    }

    void typedTextIsOnlyReplacedOnRequest()
    {
        (*m_pane)->show(reviewedFrom(sampleDossier()));
        auto* opinion = m_pane->find<QTextEdit>("opinion");
        const QString composed = opinion->toPlainText();
        (*m_pane)->focusOpinion();
        m_pane->write(u"補足。"_s);
        m_pane->find<QPushButton>("compose")->click();
        QCOMPARE(opinion->toPlainText(), composed + u"補足。"_s);
        m_pane->find<QPushButton>("composeKeep")->click();
        QCOMPARE(opinion->toPlainText(), composed + u"補足。"_s);
        m_pane->find<QPushButton>("compose")->click();
        m_pane->find<QPushButton>("composeReplace")->click();
        QCOMPARE(opinion->toPlainText(), composed);
        QVERIFY(!(*m_pane)->isTouched());
    }

    void momentsAreUnderstoodAsTheyAreTyped()
    {
        const Day today = *dayFromIso(u"2024-12-20"_s);
        const Instant now = *instantFromIso(u"2024-12-20T14:00"_s);
        QCOMPARE(dayFromTyped(u"12/25"_s, today), dayFromIso(u"2024-12-25"_s));
        QCOMPARE(dayFromTyped(u"１月５日"_s, today), dayFromIso(u"2025-01-05"_s)); // the next one
        QCOMPARE(dayFromTyped(u"12/1"_s, today), dayFromIso(u"2024-12-01"_s));     // the past month
        QCOMPARE(dayFromTyped(u"2026/2/3"_s, today), dayFromIso(u"2026-02-03"_s));
        QCOMPARE(dayFromTyped(u"2/30"_s, today), std::optional<Day>());
        QCOMPARE(dayFromTyped(u"来週"_s, today), std::optional<Day>());
        QCOMPARE(momentFromTyped(u"15:30"_s, now), instantFromIso(u"2024-12-20T15:30"_s));
        QCOMPARE(momentFromTyped(u"０９３０"_s, now), instantFromIso(u"2024-12-21T09:30"_s)); // has passed
        QCOMPARE(momentFromTyped(u"12/24 9:00"_s, now), instantFromIso(u"2024-12-24T09:00"_s));
        QCOMPARE(momentFromTyped(u"24:00"_s, now), std::optional<Instant>());
    }

    void anotherRequestIsPaintedAtOnce()
    {
        ReviewedRequest busy = busyRequest();
        ReviewedRequest other = reviewedFrom(sampleDossier());
        other.stored.request.number = u"UDR-2"_s;
        (*m_pane)->grab();
        std::vector<qint64> times;
        for (int i = 0; i < 20; ++i) {
            QElapsedTimer timer;
            timer.start();
            (*m_pane)->show(i % 2 == 0 ? busy : other);
            QApplication::processEvents();
            (*m_pane)->repaint();
            times.push_back(timer.nsecsElapsed() / 1000);
        }
        std::sort(times.begin(), times.end());
        qInfo("shown and painted: median %lld us, slowest %lld us", times[10], times.back());
        QElapsedTimer hostile;
        hostile.start();
        (*m_pane)->show(hostileRequest());
        QApplication::processEvents();
        (*m_pane)->repaint();
        qInfo("a hostile one: %lld us", hostile.nsecsElapsed() / 1000);
        QVERIFY(times[10] < 50'000); // a bound for the slowest machine; the bench holds the real one
    }

private:
    std::unique_ptr<ShownPane> m_pane;
};

SOSDESK_SUITE(ReviewPartsTest);
#include "test_review_parts.moc"
