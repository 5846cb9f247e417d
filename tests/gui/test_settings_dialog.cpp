// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/settings.h"
#include "tests/gui/dressed.h"
#include "tests/shared/suite.h"
#include "ui/settings/approval_preview.h"
#include "ui/settings/folder_list.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shared/plain_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace sosdesk::ui;
using namespace Qt::StringLiterals;

namespace {

const std::map<QString, QString> office = {
    {u"prefecture"_s, u"47"_s},
    {u"office"_s, u"見本県 感染症対策課"_s},
    {u"contact"_s, QString()},
    {u"document_number"_s, QString()},
    {u"approval_boxes"_s, u"決裁,確認者,起案者"_s},
    {u"reservation_days"_s, u"14"_s},
    {u"expiring_days"_s, u"90"_s},
    {u"batch_sample_percent"_s, u"10"_s},
    {u"delivery_means"_s, u"own_arrangement"_s},
    {u"sender"_s, QString()},
    {u"recipients"_s, u"sos-busshi@mhlw.go.jp"_s},
    {u"mail_from"_s, QString()},
    {u"sender_phone"_s, QString()},
    {u"yamato_customer_code"_s, QString()},
    {u"watched_folders"_s, u"/"_s + u"in/受信;/"_s + u"in/b"_s},
};

} // namespace

/** The settings dialog by keys alone; the office's values as core/desk would take them. */
class SettingsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dialog = std::make_unique<SettingsDialog>(office, m_preferences, nullptr);
        m_changes = std::make_unique<QSignalSpy>(m_dialog.get(), &SettingsDialog::officeChanged);
        m_looks = std::make_unique<QSignalSpy>(m_dialog.get(), &SettingsDialog::appearanceChanged);
        m_dialog->show();
    }
    void cleanup()
    {
        m_looks.reset();
        m_changes.reset();
        m_dialog.reset();
    }

    void nothingTouchedIsNothingChanged()
    {
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Accepted));
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_changes->size(), 0);
        QCOMPARE(m_looks->size(), 0);
    }

    void theMeansOfDeliveryIsChosenByKeys()
    {
        auto* const means = m_dialog->findChild<QComboBox*>(u"delivery_means"_s);
        QCOMPARE(means->currentText(), u"県手配"_s);
        QTest::keyClick(means, Qt::Key_Down);
        QTest::keyClick(m_dialog->findChild<QPushButton*>(u"save"_s), Qt::Key_Space);
        QCOMPARE(m_changes->size(), 1);
        QCOMPARE((*m_changes)[0][0].toString(), u"delivery_means"_s);
        QCOMPARE((*m_changes)[0][1].toString(), u"handover"_s);
    }

    void foldersAreTypedAndTakenOffByKeys()
    {
        QApplication::setActiveWindow(m_dialog.get());
        auto* const list = m_dialog->findChild<QListWidget*>(u"watched_folders"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QTest::keyClick(m_dialog->findChild<QPushButton*>(u"type-folder"_s), Qt::Key_Space);
        QTest::keyClicks(QApplication::focusWidget(), u"/"_s + u"neu"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QApplication::processEvents(); // a list takes over what was typed in its own time
        QVERIFY(m_dialog->isVisible());
        QTest::keyClick(m_dialog->findChild<QPushButton*>(u"save"_s), Qt::Key_Space);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_changes->size(), 1);
        QCOMPARE((*m_changes)[0][1].toString(), u"/"_s + u"in/b;/"_s + u"neu"_s);
    }

    void aFolderThatIsNoAbsolutePathIsSaidAndNotSaved()
    {
        auto* const folders = m_dialog->findChild<FolderList*>();
        folders->add(u"Downloads"_s);
        QVERIFY(!m_dialog->findChild<PlainLabel*>(u"watched_folders-problem"_s)->text().isEmpty());
        QTest::keyClick(m_dialog->findChild<QPushButton*>(u"save"_s), Qt::Key_Space);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(m_changes->size(), 0);
    }

    void whatChangedIsToldByKey()
    {
        type(u"contact"_s, u"  電話　098-000-0000 "_s);
        type(u"approval_boxes"_s, u"課長、、係長，担当"_s);
        type(u"reservation_days"_s, u"２１"_s);
        QTest::keyClick(m_dialog->findChild<QComboBox*>(u"prefecture"_s), Qt::Key_Home);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QVERIFY(!m_dialog->isVisible());
        const QList<QList<QVariant>> expected = {{u"approval_boxes"_s, u"課長,係長,担当"_s},
            {u"contact"_s, u"電話 098-000-0000"_s}, {u"prefecture"_s, QString()}, {u"reservation_days"_s, u"21"_s}};
        QCOMPARE(static_cast<const QList<QList<QVariant>>&>(*m_changes), expected);
        for (const QList<QVariant>& change : expected) {
            QVERIFY(fitsSetting(change[0].toString(), change[1].toString()));
        }
    }

    void aPrefectureIsFoundByItsNumber()
    {
        auto* box = m_dialog->findChild<QComboBox*>(u"prefecture"_s);
        QCOMPARE(box->count(), 48);
        QCOMPARE(box->currentText(), u"47 沖縄県"_s);
        QTest::keyClicks(box, u"13"_s);
        QCOMPARE(box->currentText(), u"13 東京都"_s);
        for (int i = 0; i < box->count(); ++i) {
            QVERIFY(fitsSetting(u"prefecture"_s, box->itemData(i).toString()));
        }
    }

    void whatCannotBeStoredStaysWithItsReason_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::newRow("too many days") << u"reservation_days"_s << u"1000"_s;
        QTest::newRow("days below zero") << u"reservation_days"_s << u"-1"_s;
        QTest::newRow("no days") << u"reservation_days"_s << QString();
        QTest::newRow("kanji") << u"reservation_days"_s << u"十四"_s;
        QTest::newRow("letters in a customer code") << u"yamato_customer_code"_s << u"12a"_s;
        QTest::newRow("no phone number") << u"sender_phone"_s << u"電話"_s;
        QTest::newRow("a sample of nothing") << u"batch_sample_percent"_s << u"0"_s;
        QTest::newRow("more than all") << u"batch_sample_percent"_s << u"101"_s;
        QTest::newRow("too far ahead") << u"expiring_days"_s << u"10000"_s;
        QTest::newRow("too long") << u"office"_s << QString(201, u'課');
        QTest::newRow("boxes too long") << u"approval_boxes"_s << QString(201, u'印');
        QTest::newRow("control character") << u"sender"_s << u"倉庫\u0007"_s;
    }
    void whatCannotBeStoredStaysWithItsReason()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, text);
        auto* field = type(key, text);
        auto* problem = m_dialog->findChild<PlainLabel*>(key + u"-problem"_s);
        QVERIFY(problem->isVisible() && !problem->text().isEmpty());
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(m_changes->size(), 0);
        QCOMPARE(m_dialog->focusWidget(), field);
        const bool isWords = QStringList{u"office"_s, u"approval_boxes"_s, u"sender"_s}.contains(key);
        type(key, isWords ? QString(200, u'課') : u"99"_s);
        QVERIFY(!problem->isVisible());
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_changes->size(), 1);
    }

    void escGivesUpAtOnceWhenNothingChanged()
    {
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Rejected));
    }

    void escAsksBeforeWhatWasTypedIsLost()
    {
        type(u"office"_s, u"薬務課"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(m_dialog->findChild<PlainLabel*>(u"question"_s)->text().contains(u"Esc"_s));
        // Whoever goes on typing is asked again.
        type(u"office"_s, u"薬務衛生課"_s);
        QVERIFY(m_dialog->findChild<PlainLabel*>(u"question"_s)->text().isEmpty());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_changes->size(), 0);
    }

    void theLookFollowsEachChoiceAndGoesBack()
    {
        QTest::keyClick(m_dialog->findChild<QPushButton*>(u"theme-dark"_s), Qt::Key_Space);
        QTest::keyClick(m_dialog->findChild<QPushButton*>(u"text-150"_s), Qt::Key_Space);
        QCOMPARE(m_looks->size(), 2);
        const auto last = m_looks->last()[0].value<Preferences>();
        QCOMPARE(last.theme, ThemeChoice::Dark);
        QCOMPARE(last.textPercent, 150);
        QCOMPARE(last.geometry, m_preferences.geometry);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_looks->last()[0].value<Preferences>(), m_preferences);
    }

    void theBoxesOfAForm()
    {
        QCOMPARE(approvalTitles(u" 決裁 ,確認者、起案者，, "_s), (QStringList{u"決裁"_s, u"確認者"_s, u"起案者"_s}));
        QCOMPARE(approvalTitles(u"、,"_s), QStringList());
    }

    void tabReachesEveryField()
    {
        QSet<QString> seen;
        QWidget* widget = m_dialog->findChild<QComboBox*>(u"prefecture"_s);
        widget->setFocus();
        for (int i = 0; i < 60; ++i) {
            seen << widget->objectName();
            QTest::keyClick(widget, Qt::Key_Tab);
            widget = m_dialog->focusWidget();
        }
        for (const auto& value : office) {
            QVERIFY2(seen.contains(value.first), qPrintable(value.first));
        }
        QVERIFY(seen.contains(u"save"_s) && seen.contains(u"cancel"_s));
    }

    void atTwiceTheTextItStaysOnTheScreen()
    {
        const Dressed dressed({ThemeChoice::Light, 100});
        const QSize small = (applyAppearance(*qApp, {ThemeChoice::Light, 100}), m_dialog->size());
        applyAppearance(*qApp, {ThemeChoice::Light, 200});
        QVERIFY(m_dialog->width() >= small.width());
        QVERIFY(m_dialog->height() <= m_dialog->screen()->availableSize().height());
        QVERIFY(m_dialog->width() <= m_dialog->screen()->availableSize().width());
    }

private:
    QLineEdit* type(const QString& key, const QString& text)
    {
        auto* field = m_dialog->findChild<QLineEdit*>(key);
        field->setFocus();
        field->selectAll();
        field->insert(text);
        return field;
    }

    const Preferences m_preferences{ThemeChoice::Light, 100, LanguageChoice::Japanese, QByteArray("where"), {}};
    std::unique_ptr<SettingsDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_changes;
    std::unique_ptr<QSignalSpy> m_looks;
};

SOSDESK_SUITE(SettingsDialogTest);
#include "test_settings_dialog.moc"
