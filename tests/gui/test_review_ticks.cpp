// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/shown_pane.h"
#include "tests/shared/suite.h"
#include "ui/review/checklist_delegate.h"
#include "ui/review/checklist_model.h"
#include "ui/shared/plain_label.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace sosdesk::ui;
using namespace Qt::StringLiterals;

/** 確認済 and notes, from the keyboard, in the checklist of the review pane. */
class ReviewTickTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_pane = std::make_unique<ShownPane>();
        (*m_pane)->show(reviewedFrom(sampleDossier()));
        checks().setFocus();
    }
    void cleanup() { m_pane.reset(); }

    void spaceTicksTheLineWithTheVerdictThatIsSeen()
    {
        const QSignalSpy wanted(&**m_pane, &ReviewPane::tickWanted);
        QTest::keyClick(&checks(), Qt::Key_Down);
        const ChecklistRow& row = model().row(checks().currentIndex().row());
        QTest::keyClick(&checks(), Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).toString(), u"UDR-00010234"_s);
        const auto entry = wanted.at(0).at(1).value<CheckTickEntry>();
        QCOMPARE(entry.check, row.id);
        QCOMPARE(entry.seen, std::optional(row.verdict));
        QCOMPARE(entry.confirmed, std::optional(true));
        QCOMPARE(entry.items.size(), row.findings.size());
        QVERIFY(!entry.note);
    }

    void whatWasTickedShowsAndTheLineStaysWhereItIs()
    {
        QTest::keyClick(&checks(), Qt::Key_Down);
        const int at = checks().currentIndex().row();
        Dossier dossier = sampleDossier();
        for (const Finding& finding : model().row(at).findings) {
            dossier.ticks.push_back({finding.id, finding.item, true, finding.verdict, u"見た"_s, u"山田"_s, {}});
        }
        const int height = checks().height();
        (*m_pane)->show(reviewedFrom(dossier));
        QVERIFY(model().row(at).confirmed);
        QCOMPARE(model().row(at).note, u"見た"_s);
        QCOMPARE(model().confirmedCount(), 1);
        QCOMPARE(checks().currentIndex().row(), at);
        QTRY_VERIFY(checks().height() > height); // the note has a line of its own
        const QSignalSpy wanted(&**m_pane, &ReviewPane::tickWanted);
        QTest::keyClick(&checks(), Qt::Key_Space);
        QCOMPARE(wanted.at(0).at(1).value<CheckTickEntry>().confirmed, std::optional(false));
        QVERIFY(spoken(at).contains(u"確認済"_s));
    }

    void aTickOfAnotherVerdictIsShownAndConfirmsNothing()
    {
        Dossier dossier = sampleDossier();
        const Finding finding = model().row(0).findings.front();
        dossier.ticks = {{finding.id, finding.item, true, Verdict::Fail, {}, u"山田"_s, {}}};
        (*m_pane)->show(reviewedFrom(dossier));
        QVERIFY(!model().row(0).confirmed);
        QCOMPARE(model().row(0).earlier, std::optional(Verdict::Fail));
        QCOMPARE(model().row(0).remark, u"確認時：不適合 → 今：適合"_s);
        QVERIFY(spoken(0).contains(u"未確認"_s));
    }

    void aNoteIsTypedInPlaceAndEnterWritesIt()
    {
        const QSignalSpy wanted(&**m_pane, &ReviewPane::tickWanted);
        QTest::keyClick(&checks(), Qt::Key_N);
        QCOMPARE(ShownPane::focused(), u"checkNoteText"_s);
        ShownPane::write(u"卸に<b>確認</b>"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        const auto entry = wanted.at(0).at(1).value<CheckTickEntry>();
        QCOMPARE(entry.note, std::optional(u"卸に<b>確認</b>"_s));
        QVERIFY(!entry.confirmed && !entry.seen);
        QCOMPARE(ShownPane::focused(), u"checks"_s);
        QVERIFY(!m_pane->find<QWidget>("checkNote")->isVisible());
    }

    void escapeLeavesTheNoteAndAnotherRequestWritesIt()
    {
        const QSignalSpy wanted(&**m_pane, &ReviewPane::tickWanted);
        QTest::keyClick(&checks(), Qt::Key_Return, Qt::ShiftModifier); // with an input method on
        ShownPane::write(u"やめる"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(wanted.isEmpty());
        QTest::keyClick(&checks(), Qt::Key_N);
        ShownPane::write(u"途中"_s);
        Dossier other = sampleDossier();
        other.request.number = u"UDR-2"_s;
        (*m_pane)->show(reviewedFrom(other));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).toString(), u"UDR-00010234"_s); // of the request it was typed for
    }

    void theBoxIsTickedByTheMouseAndTheRestOpensDetails()
    {
        const QSignalSpy wanted(&**m_pane, &ReviewPane::tickWanted);
        const QRect row = checks().visualRect(model().index(1, 0));
        QTest::mouseClick(
            checks().viewport(), Qt::LeftButton, {}, ChecklistDelegate::tickRect(row, &checks()).center());
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!m_pane->find<QWidget>("checkDetails")->isVisible());
        QTest::mouseClick(checks().viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(wanted.size(), 1);
        QVERIFY(m_pane->find<QWidget>("checkDetails")->isVisible());
    }

    void aClosedRequestIsNotTicked()
    {
        Dossier dossier = sampleDossier();
        dossier.request.status = RequestStatus::Closed;
        (*m_pane)->show(reviewedFrom(dossier));
        const QSignalSpy wanted(&**m_pane, &ReviewPane::tickWanted);
        checks().setCurrentIndex(model().index(0, 0));
        QTest::keyClick(&checks(), Qt::Key_Space);
        QTest::keyClick(&checks(), Qt::Key_N);
        QVERIFY(wanted.isEmpty());
        QVERIFY(!m_pane->find<QWidget>("checkNote")->isVisible());
    }

private:
    [[nodiscard]] QListView& checks() { return *m_pane->find<QListView>("checks"); }
    [[nodiscard]] const ChecklistModel& model() { return *static_cast<ChecklistModel*>(checks().model()); }
    [[nodiscard]] QString spoken(int row)
    {
        return model().data(model().index(row, 0), Qt::AccessibleTextRole).toString();
    }

    std::unique_ptr<ShownPane> m_pane;
};

SOSDESK_SUITE(ReviewTickTest);
#include "test_review_ticks.moc"
