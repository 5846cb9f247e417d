// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/decide.h"
#include "core/desk/review_request.h"
#include "tests/gui/asked_desk.h"
#include "tests/gui/share_shots.h"
#include "tests/shared/suite.h"
#include "ui/share/share_preview.h"
#include "ui/shared/cell_table.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/quantity_field.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QImage>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

class SharePreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<AskedDesk>();
        m_preview = std::make_unique<ui::SharePreview>(m_desk->asking(), nullptr);
        m_preview->resize(1200, 800);
        m_preview->show();
        QApplication::setActiveWindow(m_preview.get());
    }
    void cleanup()
    {
        m_desk->settle();
        m_preview.reset();
    }

    void withoutStockItSaysWhy()
    {
        m_desk->importRequests(3);
        refresh();
        QVERIFY(find<ui::PlainLabel>("shareSummary")->text().contains(u"備蓄一覧がまだない"_s));
        QVERIFY(!find<QPushButton>("acceptShares")->isEnabled());
    }

    void theSharesNeverExceedWhatIsLeftBesideTheReserve()
    {
        short12();
        QCOMPARE(table()->model()->rowCount(), 12);
        QCOMPARE(sumShown(), Quantity(1'000));
        type("shareReserve", u"３００"_s); // full-width digits
        QCOMPARE(sumShown(), Quantity(700));
        type("shareReserve", u"99999"_s);
        QCOMPARE(sumShown(), Quantity(0));
        type("shareReserve", u"x"_s);
        QVERIFY(!find<QPushButton>("acceptShares")->isEnabled());
    }

    /** 双 is understood while gloves are divided, and only then. */
    void theUnitIsThatOfTheItemChosen()
    {
        m_desk->importRequests(12);
        m_desk->importStock({u"N95等マスク,1000,A,2028/3/31,県庁,"_s, u"非滅菌手袋,1000,B,2028/3/31,県庁,"_s});
        refresh();
        auto* const item = find<QComboBox>("shareItem");
        auto* const reserve = find<ui::QuantityField>("shareReserve");
        const auto choose = [item](const QString& name) {
            item->setCurrentIndex(item->findText(name, Qt::MatchStartsWith));
        };
        choose(u"N95等マスク"_s);
        type("shareReserve", u"300双"_s);
        QVERIFY(!reserve->problem().isEmpty());
        choose(u"非滅菌手袋"_s);
        QVERIFY2(reserve->problem().isEmpty(), qPrintable(reserve->problem())); // read again
        QCOMPARE(reserve->quantity(), std::optional<Quantity>(600));
        type("shareReserve", u"100双"_s);
        QCOMPARE(reserve->quantity(), std::optional<Quantity>(200));
        choose(u"N95等マスク"_s);
        type("shareFloor", u"10双"_s);
        QVERIFY(!find<ui::QuantityField>("shareFloor")->problem().isEmpty());
    }

    void anotherMethodDividesAnotherWay()
    {
        short12();
        const QStringList equal = column(6);
        const auto buttons = m_preview->findChildren<QRadioButton*>();
        buttons[1]->click();
        QCOMPARE(sumShown(), Quantity(1'000));
        QVERIFY(column(6) != equal);
        QVERIFY(find<ui::PlainLabel>("shareSentence")->text().contains(u"備蓄が不足"_s));
    }

    void nothingIsWrittenUntilEnter()
    {
        short12();
        QVERIFY(!review(u"R001"_s).dossier.decision);
        const QSignalSpy changed(m_preview.get(), &ui::SharePreview::draftsChanged);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
        m_desk->settle();
        QCOMPARE(changed.count(), 1);
        const ReviewedRequest reviewed = review(u"R001"_s);
        QVERIFY(reviewed.dossier.decision && !reviewed.dossier.decision->complete);
        QVERIFY(reviewed.dossier.decision->opinion.contains(u"備蓄が不足"_s));
        QVERIFY(find<ui::PlainLabel>("shareResult")->text().contains(u"12件"_s));
        QCOMPARE(column(8).count(u"下書きに記入"_s), 12);
        QVERIFY(!find<QPushButton>("acceptShares")->isEnabled()); // not twice
        QTest::keyClick(table(), Qt::Key_Z);
        m_desk->settle();
        QVERIFY(!review(u"R001"_s).dossier.decision->need);
        QVERIFY(find<QWidget>("shareResult")->isVisible());
        QVERIFY(find<QPushButton>("acceptShares")->isEnabled());
    }

    void whatChangedMeanwhileIsNamed()
    {
        short12();
        m_desk->importRequests(1); // the same report, but R001 alone: nothing changes
        for (const auto& [number, need] : {std::pair(u"R003"_s, Need::No), std::pair(u"R005"_s, Need::Yes)}) {
            DecisionEntry entry;
            entry.need = need;
            entry.opinion = u"在庫が足りている"_s;
            (void)m_desk->ask([number = number, entry](Desk& desk) { return decide(desk.office(), number, entry); });
        }
        m_preview->accept();
        m_desk->settle();
        const QString result = find<ui::PlainLabel>("shareResult")->text();
        QVERIFY2(result.contains(u"R003（「否」の下書き）"_s), qPrintable(result));
        QVERIFY2(result.contains(u"R005（下書きが書き換えられた）"_s), qPrintable(result));
        QVERIFY2(result.contains(u"10件"_s), qPrintable(result));
    }

    void stockThatIsGoneStopsItAndSaysSo()
    {
        short12();
        m_desk->importStock({u"N95等マスク,900,A,2028/3/31,県庁,"_s});
        m_preview->accept();
        m_desk->settle();
        QVERIFY(!review(u"R001"_s).dossier.decision);
        QVERIFY(find<ui::PlainLabel>("shareResult")->text().contains(u"備蓄が変わった"_s));
        QVERIFY(find<QWidget>("shareResult")->isVisible());
        QCOMPARE(sumShown(), Quantity(900)); // looked at anew
    }

    void threeThousandRequestsAreDividedAsSomebodyTypes()
    {
        ItemClaims claims;
        claims.item = *m_desk->items().find(Item{2});
        claims.balance = {Item{2}, 300'000, 0};
        for (int at = 0; at < 3'000; ++at) {
            OpenClaim open;
            open.claim = {u"UDR-%1"_s.arg(at, 8, 10, QLatin1Char('0')), 400 + at % 700, Quantity(200 + at % 300),
                Quantity(at % 250), Quantity(50 + at % 90), 1 + at % 3};
            open.facility = u"見本第%1病院"_s.arg(at);
            claims.asked += open.claim.asked;
            claims.suggested += *open.claim.need;
            claims.claims.push_back(open);
        }
        m_preview->setClaims({claims});
        QElapsedTimer clock;
        clock.start();
        for (const char16_t digit : u"12345") {
            if (digit != 0) {
                find<QLineEdit>("shareReserve")->insert(QString(QChar(digit)));
                m_preview->repaint();
            }
        }
        QVERIFY2(clock.elapsed() < 5 * 250, qPrintable(QString::number(clock.elapsed()))); // a debug build, shared
        QCOMPARE(table()->model()->rowCount(), 3'000);
        QVERIFY(sumShown() <= 300'000 - 12'345);
    }

    void everyStateCanBePainted()
    {
        const QTemporaryDir scratch;
        const QString kept = qEnvironmentVariable("SHOTS");
        const QStringList paths = shootShares(kept.isEmpty() ? scratch.path() : kept);
        QCOMPARE(paths.size(), 16);
        for (const QString& path : paths) {
            QVERIFY2(!QImage(path).isNull(), qPrintable(path));
        }
    }

private:
    template <typename Widget>
    Widget* find(const char* name)
    {
        auto* const widget = m_preview->findChild<Widget*>(QString::fromLatin1(name));
        if (widget == nullptr) {
            qFatal("no %s", name);
        }
        return widget;
    }
    ui::CellTable* table() { return find<ui::CellTable>("shares"); }
    QStringList column(int column)
    {
        QStringList texts;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            texts << table()->model()->index(row, column).data().toString();
        }
        return texts;
    }
    Quantity sumShown()
    {
        Quantity sum = 0;
        const QStringList shown = column(6);
        for (const QString& text : shown) {
            sum += QString(text).remove(u',').toLongLong();
        }
        return sum;
    }
    void type(const char* field, const QString& text)
    {
        find<QLineEdit>(field)->selectAll();
        find<QLineEdit>(field)->insert(text);
    }
    void refresh()
    {
        m_preview->refresh();
        m_desk->settle();
    }
    void short12()
    {
        m_desk->importStock({u"N95等マスク,1000,A,2028/3/31,県庁,"_s});
        m_desk->importRequests(12);
        refresh();
    }
    ReviewedRequest review(const QString& number)
    {
        return m_desk->ask([number](Desk& desk) { return reviewRequest(desk.office(), number); });
    }

    std::unique_ptr<AskedDesk> m_desk;
    std::unique_ptr<ui::SharePreview> m_preview;
};

SOSDESK_SUITE(SharePreviewTest);
#include "test_share_preview.moc"
