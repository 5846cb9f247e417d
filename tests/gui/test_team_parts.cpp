// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/policy_shelf.h"
#include "tests/gui/team_samples.h"
#include "tests/gui/team_shots.h"
#include "tests/shared/suite.h"
#include "ui/settings/office_form.h"
#include "ui/shared/asking.h"
#include "ui/shared/plain_label.h"
#include "ui/sync/conflict_panel.h"
#include "ui/sync/password_dialog.h"
#include "ui/sync/sync_screen.h"
#include "ui/sync/team_strip.h"
#include "ui/sync/team_text.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace sosdesk::ui;
using namespace Qt::StringLiterals;

/** What the window says of the team server, of conflicts and of refusals. */
class TeamPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_worker = std::make_unique<DeskWorker>(
            DeskOptions{m_folder.filePath(u"desk"_s), u"鈴木一郎"_s, m_now, systemIds(), u"0"_s},
            [this] { return m_now; });
        m_asking = std::make_unique<Asking>(*m_worker, nullptr);
    }
    void cleanup()
    {
        m_worker.reset();
        m_asking.reset();
    }

    void theStatusRowTellsTroubleWithTheLastSuccess()
    {
        QCOMPARE(standingText(TeamState(), m_now), QString());
        TeamState state = busyTeam(m_items, m_numbers, m_now);
        QCOMPARE(standingText(state, m_now), u"サーバー 13:59　未送信0　競合2"_s);
        QCOMPARE(standingTone(state), Tone::Attention);
        state.conflicts.clear();
        QCOMPARE(standingTone(state), Tone::Secondary);
        const TeamState lost = lostTeam(m_items, m_numbers, m_now);
        QCOMPARE(standingText(lost, m_now), u"サーバー不通 最終13:19　未送信14"_s);
        QCOMPARE(standingTone(lost), Tone::Attention);
        QVERIFY(serverText(lost).contains(u"つながりません"_s));
    }

    void theScreenTellsWhoIAmBothClocksAndTheJournal()
    {
        SyncScreen screen(*m_asking, m_items, nullptr);
        screen.resize(1300, 900);
        screen.QWidget::show();
        screen.show(busyTeam(m_items, m_numbers, m_now), m_now);
        const auto said = [&](const char* name) {
            return screen.findChild<PlainLabel*>(QString::fromLatin1(name))->text();
        };
        QCOMPARE(said("serverLogin"), u"suzuki@hub.pref.example.jp:5432/sosdesk　PostgreSQL 15.8"_s);
        QCOMPARE(said("serverAttempt"), u"14:00（0分前）"_s);
        QCOMPARE(said("serverSuccess"), u"13:59（1分前）"_s);
        QVERIFY(said("serverJournal").startsWith(u"1,284番"_s));
        QVERIFY(!screen.findChild<PlainLabel*>(u"serverSkew"_s)->isVisible());
        QVERIFY(!screen.findChild<QPushButton*>(u"setUpServer"_s)->isVisible());
        screen.show(lostTeam(m_items, m_numbers, m_now), m_now);
        QVERIFY(screen.findChild<PlainLabel*>(u"serverSkew"_s)->isVisible());
        QVERIFY(said("serverFirst").startsWith(u"週次調査"_s));
        QVERIFY(skewText(-90 * 60).contains(u"90分遅れて"_s));
        QVERIFY(skewText(93 * 3'600).contains(u"93時間進んで"_s));
    }

    void conflictsAndRefusalsAreOpenedByKeys()
    {
        SyncScreen screen(*m_asking, m_items, nullptr);
        screen.QWidget::show();
        QApplication::setActiveWindow(&screen);
        screen.show(busyTeam(m_items, m_numbers, m_now), m_now);
        auto* const conflicts = screen.findChild<QTableView*>(u"conflicts"_s);
        const QAbstractItemModelTester tester(conflicts->model());
        const QSignalSpy wanted(&screen, &SyncScreen::conflictWanted);
        conflicts->setFocus();
        conflicts->selectRow(1);
        QTest::keyClick(conflicts, Qt::Key_Return);
        QCOMPARE(wanted.value(0).value(0).toString(), m_numbers[1]);
        auto* const refused = screen.findChild<QTableView*>(u"refused"_s);
        QCOMPARE(refused->model()->index(0, 3).data().toString(), u"ほかの人が先に決定しました"_s);
        QVERIFY2(refused->model()->index(1, 3).data().toString().contains(u"400"_s),
            qPrintable(refused->model()->index(1, 3).data().toString()));
    }

    void aConflictStandsSideBySide()
    {
        ConflictPanel panel(*m_asking, m_items, nullptr);
        const TeamState state = busyTeam(m_items, m_numbers, m_now);
        panel.show(state.conflicts[0], m_now);
        QCOMPARE(panel.focusWidget(), panel.findChild<QWidget*>(u"takeTheirs"_s)); // sound: Enter keeps it
        const auto texts = panel.findChildren<QPlainTextEdit*>();
        QCOMPARE(texts.size(), 3);
        QCOMPARE(texts[1]->toPlainText(), state.conflicts[0].fields.back().mine);
        QCOMPARE(texts[2]->toPlainText(), state.conflicts[0].fields.back().theirs);
        panel.show(state.conflicts[1], m_now);
        QCOMPARE(panel.focusWidget(), panel.findChild<QWidget*>(u"later"_s)); // nobody says yes by mistake
        QTest::keyClick(&panel, Qt::Key_Escape);
        QVERIFY(!panel.isVisible());
    }

    void theStripTellsOnlyOfTheRequestThatIsShown()
    {
        TeamStrip strip(nullptr);
        strip.show(busyTeam(m_items, m_numbers, m_now), m_now);
        QVERIFY(!strip.isVisible());
        strip.setRequest(m_numbers[2]);
        QVERIFY(strip.isVisible());
        QVERIFY(!strip.hasConflict());
        QVERIFY(strip.findChild<PlainLabel*>(u"openElsewhere"_s)->text().startsWith(u"佐藤花子さんが開いています"_s));
        const QSignalSpy wanted(&strip, &TeamStrip::conflictWanted);
        strip.setRequest(m_numbers[0]);
        QVERIFY(strip.hasConflict());
        strip.findChild<QPushButton*>(u"solveConflict"_s)->click();
        QCOMPARE(wanted.value(0).value(0).toString(), m_numbers[0]);
    }

    void anAddressWithAPasswordIsNotStored()
    {
        OfficeForm form({{u"hub_url"_s, QString()}}, nullptr);
        auto* const field = form.findChild<QLineEdit*>(u"hub_url"_s);
        field->setText(u"postgresql://sato:geheim@hub.example.jp/sosdesk"_s);
        QVERIFY(form.showFirstProblem());
        field->setText(u"postgresql://sato@hub.example.jp/sosdesk"_s);
        QVERIFY(!form.showFirstProblem());
        QCOMPARE(form.changes().at(u"hub_url"_s), u"postgresql://sato@hub.example.jp/sosdesk"_s);
    }

    /** In large type its question wraps, and the window must be as high as that needs. */
    void whatThePasswordIsAskedForIsReadWhole()
    {
        for (const double scale : {1.0, 1.5, 2.0}) {
            PasswordDialog dialog(nullptr);
            QFont large = dialog.font();
            large.setPointSizeF(large.pointSizeF() * scale);
            dialog.setFont(large);
            dialog.ask(u"a-rather-long-login@hub.pref.example.jp:5432/sosdesk"_s, true);
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            const auto* const question = dialog.findChild<PlainLabel*>();
            QVERIFY2(
                question->height() >= question->heightForWidth(question->width()), qPrintable(QString::number(scale)));
        }
    }

    void everyStateCanBePainted()
    {
        const QString kept = qEnvironmentVariable("SHOTS");
        for (const QString& path : shootTeam(kept.isEmpty() ? m_folder.path() : kept)) {
            QVERIFY2(!QImage(path).isNull(), qPrintable(path));
        }
    }

private:
    const Instant m_now = *instantFromIso(u"2026-11-19T14:00"_s);
    const ItemCatalogue m_items = PolicyShelf::load().value().catalogue();
    const QStringList m_numbers{u"UDR-1"_s, u"UDR-2"_s, u"UDR-3"_s, u"UDR-4"_s};
    QTemporaryDir m_folder;
    std::unique_ptr<DeskWorker> m_worker;
    std::unique_ptr<Asking> m_asking;
};

SOSDESK_SUITE(TeamPartsTest);
#include "test_team_parts.moc"
