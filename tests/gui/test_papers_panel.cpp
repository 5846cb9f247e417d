// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/asked_desk.h"
#include "tests/gui/paper_shots.h"
#include "tests/shared/suite.h"
#include "ui/papers/papers_panel.h"
#include "ui/shared/plain_label.h"

#include <QApplication>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** Choosing what leaves: it is counted before anything is done, and nothing can be asked for that is empty. */
class PapersPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<AskedDesk>();
        m_desk->importRequests(6);
        (void)m_desk->ask([](Desk& desk) -> Result<Reply> {
            DecisionEntry denial;
            denial.need = Need::No;
            denial.opinion = u"一斉配布と重なるため"_s;
            denial.complete = true;
            return decideReply(desk, u"R002"_s, denial);
        });
        m_panel = std::make_unique<ui::PapersPanel>(m_desk->asking(), nullptr);
        m_panel->open(u"R001"_s, u"城北病院"_s, dayFromIso(u"2026-11-19").value());
        m_desk->settle();
        QApplication::setActiveWindow(m_panel.get());
    }
    void cleanup()
    {
        m_desk->settle();
        m_panel.reset();
    }

    void whatIsDecidedAndNotToldIsOfferedFirst()
    {
        QVERIFY(m_panel->order().selection.untold);
        QCOMPARE(m_panel->order().form, PrintedForm::Notice);
        QCOMPARE(counted(), u"1件"_s);
        QVERIFY(enabled("paperPrint") && enabled("paperPdf") && enabled("paperMail") && enabled("paperPreview"));
    }

    void anEmptySelectionSaysWhatToDoAndOffersNothing()
    {
        choose("paperSet", 1); // this request: undecided
        QVERIFY2(counted().contains(u"先に決定を完了"_s), qPrintable(counted()));
        QVERIFY(!enabled("paperPrint") && !enabled("paperPdf") && !enabled("paperMail") && !enabled("paperPreview"));
        choose("paperForm", 2);
        QVERIFY(counted().contains(u"要請シート"_s));
        choose("paperSet", 3); // no lane `clean` here
        QVERIFY(counted().contains(u"0件"_s));
    }

    void theCallSheetAndTheReportGoByPaperOnly()
    {
        choose("paperForm", 3);
        choose("paperSet", 2);
        QVERIFY2(counted().startsWith(u"5件"_s), qPrintable(counted()));
        QVERIFY(enabled("paperPrint") && !enabled("paperMail"));
        choose("paperForm", 4);
        QVERIFY(enabled("paperPdf") && !enabled("paperMail"));
        QVERIFY(!m_panel->order().selection.untold);
        choose("paperForm", 5); // 別添２ is a mail
        choose("paperSet", 2);
        QVERIFY(!enabled("paperPrint") && enabled("paperMail"));
        QCOMPARE(m_panel->mailOrder().letter, std::optional(MailLetter::Annex2));
    }

    void aDayAndALaneAreChosen()
    {
        choose("paperSet", 4);
        QCOMPARE(m_panel->order().selection.date, dayFromIso(u"2026-11-19"));
        choose("paperSet", 3);
        QCOMPARE(m_panel->order().selection.lane, std::optional(Lane::Clean));
    }

    void everyActIsAKey()
    {
        QSignalSpy previewed(m_panel.get(), &ui::PapersPanel::previewWanted);
        QSignalSpy printed(m_panel.get(), &ui::PapersPanel::printWanted);
        QSignalSpy saved(m_panel.get(), &ui::PapersPanel::pdfWanted);
        QSignalSpy mailed(m_panel.get(), &ui::PapersPanel::mailWanted);
        QTest::keyClick(m_panel.get(), Qt::Key_Return);
        QTest::keyClick(m_panel.get(), Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(printed.size(), 1); // a button that is clicked by its key shows it first
        QTest::keyClick(m_panel.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(saved.size(), 1);
        QTest::keyClick(m_panel.get(), Qt::Key_M, Qt::ControlModifier);
        QTRY_COMPARE(mailed.size(), 1);
        QCOMPARE(previewed.size(), 1);
        QTest::keyClick(m_panel.get(), Qt::Key_Escape);
        QVERIFY(!m_panel->isVisible());
    }

    /** An answer to an earlier choice never stands beside a later one. */
    void aLateCountIsNotShown()
    {
        radio("paperForm", 3)->click();
        radio("paperForm", 4)->click();
        m_desk->settle();
        QVERIFY(counted().startsWith(u"1枚"_s));
    }

    void picturesAreMade()
    {
        const QTemporaryDir folder;
        const QStringList paths = shootPapers(folder.path());
        QVERIFY(paths.size() > 12 && !paths.contains(QString()));
    }

private:
    [[nodiscard]] QRadioButton* radio(const char* name, int answer) const
    {
        return m_panel->findChild<QRadioButton*>(QString::fromLatin1(name) + QString::number(answer));
    }
    void choose(const char* name, int answer)
    {
        radio(name, answer)->click();
        m_desk->settle();
    }
    [[nodiscard]] QString counted() const { return m_panel->findChild<ui::PlainLabel*>(u"paperCount"_s)->text(); }
    [[nodiscard]] bool enabled(const char* name) const
    {
        return m_panel->findChild<QPushButton*>(QString::fromLatin1(name))->isEnabled();
    }

    std::unique_ptr<AskedDesk> m_desk;
    std::unique_ptr<ui::PapersPanel> m_panel;
};

SOSDESK_SUITE(PapersPanelTest);
#include "test_papers_panel.moc"
