// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/console.h"
#include "core/policy/policy_shelf.h"
#include "tests/shared/suite.h"
#include "ui/review/change_strip.h"
#include "ui/shared/asking.h"
#include "ui/shared/plain_label.h"

#include <QFile>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

} // namespace

/** The line above a request that changed, on a desk of its own. */
class ChangeStripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        DeskOptions options;
        options.folder = m_folder->filePath(u"desk"_s);
        options.officer = u"officer"_s;
        options.newId = systemIds();
        options.appVersion = u"test"_s;
        m_worker = std::make_unique<DeskWorker>(options, [] { return instantFromIso(u"2026-11-19T14:00").value(); });
        m_asking = std::make_unique<Asking>(*m_worker, nullptr);
        m_strip = std::make_unique<ChangeStrip>(*m_asking, m_items, nullptr);
        import(200, 10);
    }
    void cleanup()
    {
        m_strip.reset();
        m_asking.reset();
        m_worker.reset();
    }

    /** Which check of which item is read before S, however narrow the pane. */
    void aLongSentenceTakesTheLinesItNeeds()
    {
        LookedAgain again;
        again.number = u"R1"_s;
        again.look.outcome = SecondLookOutcome::NowUnclear;
        for (const Item item : {Item{1}, Item{2}, Item{3}, Item{4}, Item{5}}) {
            again.look.about.push_back({CheckId::C9, item, Verdict::Ok, Verdict::Attention});
        }
        m_strip->show(again);
        auto* const sentence = m_strip->findChild<PlainLabel*>(u"changeSentence"_s);
        m_strip->resize(500, m_strip->layout()->heightForWidth(500));
        (void)m_strip->grab();
        QVERIFY2(sentence->toolTip().isEmpty(), qPrintable(sentence->toolTip())); // nothing is cut
    }

    void nothingIsShownWhereNothingWaits()
    {
        m_strip->setRequest(u"R1"_s, false);
        QVERIFY(!m_strip->isVisible());
        m_strip->setRequest(u"R1"_s, true); // the list was out of date
        QVERIFY(QTest::qWaitFor([this] { return m_asking->open() == 0; }, patience));
        QVERIFY(!m_strip->isVisible());
    }

    void whatFailsNowIsSaidAndTheKeySettlesIt()
    {
        import(200, 401);
        m_strip->setRequest(u"R1"_s, true);
        QVERIFY(QTest::qWaitFor([this] { return m_strip->isVisible(); }, patience));
        const auto* const sentence = m_strip->findChild<PlainLabel*>(u"changeSentence"_s);
        QVERIFY2(sentence->text().contains(u"C5"_s), qPrintable(sentence->text()));
        QCOMPARE(sentence->mark(), std::optional(Verdict::Fail));
        QSignalSpy settled(m_strip.get(), &ChangeStrip::settled);
        QTest::keyClick(m_strip->findChild<QPushButton*>(u"settle"_s), Qt::Key_Space);
        QVERIFY(settled.wait(patience));
        QCOMPARE(settled[0][0].toString(), u"R1"_s);
        QVERIFY(!m_strip->isVisible());
    }

    void aChangeInTheMeantimeIsAConflictAndNotSettled()
    {
        import(150, 10);
        m_strip->setRequest(u"R1"_s, true);
        QVERIFY(QTest::qWaitFor([this] { return m_strip->isVisible(); }, patience));
        import(160, 10);
        QSignalSpy failed(m_strip.get(), &ChangeStrip::failed);
        m_strip->settle();
        QVERIFY(failed.wait(patience));
        QVERIFY(failed[0][0].value<Error>().code == ErrorCode::Conflict);
        QVERIFY(m_strip->isVisible());
    }

    void aYesThatFailsNowAsksForItsReasonInPlace()
    {
        LookedAgain again{u"R1"_s, u"城北病院"_s, 1, 2, true, {}, {}, true};
        again.look.outcome = SecondLookOutcome::NowFails;
        m_strip->show(again);
        QSignalSpy settled(m_strip.get(), &ChangeStrip::settled);
        m_strip->settle();
        QVERIFY(!QTest::qWaitFor([&] { return m_asking->open() > 0 || settled.size() > 0; }, 50));
        QVERIFY(m_strip->findChild<QLineEdit*>(u"changeReason"_s)->isVisibleTo(m_strip.get()));
    }

private:
    void import(int asked, int stock)
    {
        QFile file(m_folder->filePath(u"r.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            u"管理番号,申請日時,医療機関名,医療機関コード,対応ステータス,N95等マスク_要請枚数,N95等マスク_在庫量,"
            "N95等マスク_想定消費量,N95等マスク_購入見込量,N95等マスク_備蓄見通し\n"
            "R1,2026/11/19 10:05,城北病院,4710001019,都道府県・国確認中,%1,%2,100,0,１週間以内\n"_s.arg(asked)
                .arg(stock)
                .toUtf8());
        file.close();
        bool done = false;
        m_asking->ask(
            Turn::Long, [path = file.fileName()](Desk& desk) { return importReply(desk, {path}, {}, {}); },
            [&done](const Result<Reply>& reply) { done = reply.has_value(); });
        QVERIFY(QTest::qWaitFor([&] { return done; }, patience));
    }

    const ItemCatalogue m_items = PolicyShelf::load().value().catalogue();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DeskWorker> m_worker;
    std::unique_ptr<Asking> m_asking;
    std::unique_ptr<ChangeStrip> m_strip;
};

SOSDESK_SUITE(ChangeStripTest);
#include "test_change_strip.moc"
