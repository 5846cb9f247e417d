// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/asked_desk.h"
#include "tests/shared/suite.h"
#include "ui/facilities/facilities_screen.h"
#include "ui/shared/cell_table.h"
#include "ui/shared/plain_label.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** 施設 by keys alone. */
class FacilitiesScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<AskedDesk>();
        m_desk->import(u"facilities.csv"_s, u"医療機関コード,医療機関名,施設種別,住所,電話番号"_s,
            {u"4710001019,髙橋総合病院,病院,那覇市架空町1-2-3,098-861-1234"_s,
                u"4710003015,みどり診療所,診療所,那覇市架空町4-5,098-862-5678"_s,
                u"4710005010,<b>高橋</b>医院,診療所,那覇市架空町9,098-863-0000"_s});
        m_desk->import(u"requests.csv"_s,
            u"管理番号,申請日時,医療機関名,医療機関コード,対応ステータス,N95等マスク_要請枚数"_s,
            {u"R001,2026/11/19 10:00,髙橋総合病院,4710001019,都道府県・国確認中,300"_s,
                u"R002,2026/11/12 10:00,髙橋総合病院,4710001019,受付完了,200"_s});
        m_screen = std::make_unique<ui::FacilitiesScreen>(m_desk->asking(), m_desk->items(), nullptr);
        m_screen->resize(1300, 850);
        m_screen->show();
        QApplication::setActiveWindow(m_screen.get());
        m_screen->focusSearch();
    }
    void cleanup()
    {
        m_desk->settle();
        m_screen.reset();
    }

    void oneWayOfWritingFindsBoth()
    {
        type(u"高橋"_s);
        QCOMPARE(table("facilitiesFound")->model()->rowCount(), 2);
        type(u"8625678"_s);
        QCOMPARE(table("facilitiesFound")->model()->rowCount(), 1);
        type(u"どこにもない"_s);
        QCOMPARE(table("facilitiesFound")->model()->rowCount(), 0);
        QCOMPARE(m_screen->findChild<ui::PlainLabel*>(u"facilitiesFoundWords"_s)->text(), u"見つかりません"_s);
    }

    void fromTheSearchToARequestByKeys()
    {
        const QAbstractItemModelTester tester(table("facilityRequests")->model());
        const QSignalSpy wanted(m_screen.get(), &ui::FacilitiesScreen::requestWanted);
        type(u"髙橋総合"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), table("facilitiesFound"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        m_desk->settle();
        QCOMPARE(QApplication::focusWidget(), table("facilityRequests"));
        QCOMPARE(m_screen->findChild<ui::PlainLabel*>(u"facilityName"_s)->text(), u"髙橋総合病院"_s);
        QCOMPARE(table("facilityRequests")->model()->rowCount(), 2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), u"R002"_s);
    }

    void namesAreNeverMarkup()
    {
        m_screen->open(*facilityCodeFrom(u"4710005010"));
        m_desk->settle();
        QCOMPARE(m_screen->findChild<ui::PlainLabel*>(u"facilityName"_s)->text(), u"<b>高橋</b>医院"_s);
    }

    void whatIsTypedFastShowsTheLastAnswer()
    {
        auto* const search = m_screen->findChild<QLineEdit*>(u"facilitySearch"_s);
        search->setText(u"高橋"_s);
        search->setText(u"みどり"_s);
        m_desk->settle();
        QCOMPARE(table("facilitiesFound")->model()->rowCount(), 1);
    }

    void anUnknownCodeIsTold()
    {
        const QSignalSpy troubled(m_screen.get(), &ui::FacilitiesScreen::troubled);
        m_screen->open(*facilityCodeFrom(u"4710009012"));
        m_desk->settle();
        QCOMPARE(troubled.size(), 1);
    }

private:
    ui::CellTable* table(const char* name) { return m_screen->findChild<ui::CellTable*>(QString::fromLatin1(name)); }
    void type(const QString& text)
    {
        m_screen->findChild<QLineEdit*>(u"facilitySearch"_s)->setText(text);
        m_desk->settle();
    }

    std::unique_ptr<AskedDesk> m_desk;
    std::unique_ptr<ui::FacilitiesScreen> m_screen;
};

SOSDESK_SUITE(FacilitiesScreenTest);
#include "test_facilities_screen.moc"
