// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/console.h"
#include "core/desk/list_filter.h"
#include "core/desk/record_contact.h"
#include "core/desk/set_aside.h"
#include "core/desk/undo_act.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QJsonArray>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** 保留: set aside and taken up again, and what refuses it. */
class HoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchDesk>();
        m_scratch->importRequests({Asking{}.row()});
        m_scratch->importStock(1'000);
        m_scratch->phone("R1");
    }

    void whatIsHeldIsSaidInTheListWithItsReasonAndMoment()
    {
        QCOMPARE(listed()[u"held"_s].toBool(true), false);
        Hold hold = holdOf(u"R1"_s);
        hold.reason = u"在庫の再確認待ち"_s;
        hold.until = instantFromIso(u"2026-11-19T15:30"_s);
        (void)take(setAside(m_scratch->office(), hold));
        QCOMPARE(listed()[u"held"_s].toBool(), true);
        QCOMPARE(listed()[u"holdReason"_s].toString(), u"在庫の再確認待ち"_s);
        QCOMPARE(listed()[u"heldUntil"_s].toString(), u"2026-11-19T15:30:00+09:00"_s);
        hold.held = false;
        (void)take(setAside(m_scratch->office(), hold));
        QCOMPARE(listed()[u"held"_s].toBool(true), false);
        QVERIFY(listed()[u"heldUntil"_s].isNull());
    }

    void theNextCallIsSaidInTheList()
    {
        QVERIFY(listed()[u"redialAt"_s].isNull());
        Contact unanswered;
        unanswered.requestNumber = u"R1"_s;
        unanswered.at = *instantFromIso(u"2026-11-19T14:05"_s);
        unanswered.result = ContactResult::CallBack;
        unanswered.redialAt = instantFromIso(u"2026-11-19T14:45"_s);
        (void)take(recordContact(m_scratch->office(), unanswered));
        QCOMPARE(listed()[u"redialAt"_s].toString(), u"2026-11-19T14:45:00+09:00"_s);
    }

    void aCompletedOneIsNotHeld()
    {
        QVERIFY(m_scratch->approve("R1", 400).operation);
        const auto refused = setAside(m_scratch->office(), holdOf(u"R1"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::RuleViolated);
        QCOMPARE(refused.error().column, u"D5"_s);
    }

    void whatIsClosedIsNeitherHeldNorTakenUp()
    {
        m_scratch->importRequests({Asking{u"R1"_s, u"2026/11/19 10:05"_s, u"4710001019"_s, u"受付完了"_s}.row()});
        for (const bool held : {true, false}) {
            Hold hold = holdOf(u"R1"_s);
            hold.held = held;
            const auto refused = setAside(m_scratch->office(), hold);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::RuleViolated);
            QCOMPARE(refused.error().column, u"D8"_s);
        }
    }

    void aDraftOfTheFacilityIsNotHeld()
    {
        m_scratch->importRequests({Asking{u"R2"_s, QString(), u"4710001019"_s, u"未申請"_s}.row()});
        const auto refused = setAside(m_scratch->office(), holdOf(u"R2"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().column, u"D5"_s);
    }

    void aReasonHasABound()
    {
        Hold hold = holdOf(u"R1"_s);
        hold.reason = QString(1'001, u'待');
        QCOMPARE(setAside(m_scratch->office(), hold).error().code, ErrorCode::BadArgument);
        hold.reason.chop(1);
        QVERIFY(setAside(m_scratch->office(), hold));
    }

    void nobodyKnowsOfAnUnknownOne()
    {
        QCOMPARE(setAside(m_scratch->office(), holdOf(u"R9"_s)).error().code, ErrorCode::UnknownRequest);
    }

    void takingBackIsRefusedWhenSomebodyChangedItSince()
    {
        const HeldRequest first = take(setAside(m_scratch->office(), holdOf(u"R1"_s)));
        Hold again = holdOf(u"R1"_s);
        again.reason = u"別の理由"_s;
        (void)take(setAside(m_scratch->office(), again));
        const auto undone = undoHold(m_scratch->office(), {first.before, first.now.version});
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, ErrorCode::Conflict);
        QCOMPARE(listed()[u"holdReason"_s].toString(), u"別の理由"_s);
    }

private:
    static Hold holdOf(const QString& number)
    {
        Hold hold{number};
        hold.held = true;
        return hold;
    }
    /** R1 as `list --view all --json` has it. */
    QJsonObject listed()
    {
        ListFilter filter;
        filter.view = View::All;
        for (const QJsonValue request : take(listReply(m_scratch->desk(), filter)).json[u"requests"_s].toArray()) {
            if (request[u"id"_s] == u"R1"_s) {
                return request.toObject();
            }
        }
        return {};
    }

    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(HoldTest);
#include "test_hold.moc"
