// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/check_ticks.h"
#include "core/desk/record_replies.h"
#include "core/desk/shapes.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** 確認済 and the note beside a check. */
class CheckTickTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchDesk>();
        m_scratch->importRequests({Asking{}.row()});
    }

    void aTickIsKeptWithItsVerdictAndWhoMadeIt()
    {
        const qint64 entries = m_scratch->journalEntries();
        tick({CheckId::C6, {}, Verdict::Unknown, true, u" 折返し待ち "_s});
        const QJsonObject check = shownCheck(u"C6"_s);
        QCOMPARE(check[u"confirmed"_s].toBool(), true);
        QCOMPARE(check[u"note"_s].toString(), u"折返し待ち"_s);
        QCOMPARE(check[u"confirmedVerdict"_s].toString(), u"unknown"_s);
        QCOMPARE(check[u"confirmedBy"_s].toString(), m_scratch->office().officer());
        QCOMPARE(check[u"confirmedAt"_s].toString(), isoOf(m_scratch->office().now()));
        QCOMPARE(shownCheck(u"C5"_s)[u"confirmed"_s].toBool(), false);
        QCOMPARE(m_scratch->journalEntries(), entries + 1); // and the outbox agrees with it
    }

    void anotherVerdictAsksAnewAndTheNoteStays()
    {
        tick({CheckId::C6, {}, Verdict::Unknown, true, u"折返し待ち"_s});
        m_scratch->phone("R1");
        const QJsonObject check = shownCheck(u"C6"_s);
        QCOMPARE(check[u"verdict"_s].toString(), u"ok"_s);
        QCOMPARE(check[u"confirmed"_s].toBool(), false);
        QCOMPARE(check[u"confirmedVerdict"_s].toString(), u"unknown"_s);
        QCOMPARE(check[u"note"_s].toString(), u"折返し待ち"_s);
        tick({CheckId::C6, {}, Verdict::Ok, true, {}});
        QCOMPARE(shownCheck(u"C6"_s)[u"confirmed"_s].toBool(), true);
        QCOMPARE(shownCheck(u"C6"_s)[u"note"_s].toString(), u"折返し待ち"_s);
    }

    void aNoteAloneTicksNothing()
    {
        tick({CheckId::C5, {m_scratch->n95()}, {}, {}, u"数え直し"_s});
        QCOMPARE(shownCheck(u"C5"_s)[u"confirmed"_s].toBool(), false);
        QCOMPARE(shownCheck(u"C5"_s)[u"note"_s].toString(), u"数え直し"_s);
        tick({CheckId::C5, {m_scratch->n95()}, {}, {}, QString()});
        QVERIFY(shownCheck(u"C5"_s)[u"note"_s].toString().isEmpty());
    }

    void whatNobodyHasSeenIsNotTicked()
    {
        const auto outcome = tickCheck(m_scratch->office(), u"R1"_s, {CheckId::C6, {}, Verdict::Ok, true, {}});
        QVERIFY(outcome.error().code == ErrorCode::Conflict);
        QCOMPARE(shownCheck(u"C6"_s)[u"confirmed"_s].toBool(), false);
    }

    void aRowThatIsNotThereIsRefused()
    {
        const auto wrong = tickCheck(m_scratch->office(), u"R1"_s, {CheckId::C6, {m_scratch->n95()}, {}, true, {}});
        QVERIFY(wrong.error().code == ErrorCode::BadArgument);
        const auto half =
            tickCheck(m_scratch->office(), u"R1"_s, {CheckId::C5, {m_scratch->n95(), std::nullopt}, {}, true, {}});
        QVERIFY(half.error().code == ErrorCode::BadArgument);
        QVERIFY(tickCheck(m_scratch->office(), u"R9"_s, {CheckId::C5, {}, {}, true, {}}).error().code
            == ErrorCode::UnknownRequest);
        QCOMPARE(shownCheck(u"C5"_s)[u"confirmed"_s].toBool(), false);
    }

    void aClosedRequestIsOnlyRead()
    {
        Asking closed;
        closed.status = u"受付完了"_s;
        m_scratch->importRequests({closed.row()});
        const auto outcome = tickCheck(m_scratch->office(), u"R1"_s, {CheckId::C6, {}, {}, true, {}});
        QVERIFY(outcome.error().code == ErrorCode::RuleViolated);
        QCOMPARE(outcome.error().detail.isEmpty() ? outcome.error().column : outcome.error().detail, u"D8"_s);
    }

    void aTickIsTakenBackUnlessSomebodyWroteThereSince()
    {
        tick({CheckId::C6, {}, {}, {}, u"折返し待ち"_s});
        const TickedRows mine = take(tickCheck(m_scratch->office(), u"R1"_s, {CheckId::C6, {}, {}, true, u"済"_s}));
        (void)take(undoTicks(m_scratch->office(), mine.rows));
        QCOMPARE(shownCheck(u"C6"_s)[u"confirmed"_s].toBool(), false);
        QCOMPARE(shownCheck(u"C6"_s)[u"note"_s].toString(), u"折返し待ち"_s);
        QCOMPARE(undoTicks(m_scratch->office(), mine.rows).error().code, ErrorCode::Conflict); // not twice
        const TickedRows again = take(tickCheck(m_scratch->office(), u"R1"_s, {CheckId::C6, {}, {}, true, {}}));
        tick({CheckId::C6, {}, {}, {}, u"ほかの人のメモ"_s});
        QCOMPARE(undoTicks(m_scratch->office(), again.rows).error().code, ErrorCode::Conflict);
        QCOMPARE(shownCheck(u"C6"_s)[u"note"_s].toString(), u"ほかの人のメモ"_s);
    }

    void theConsoleAnswersWithTheRowsOfTheCheck()
    {
        const Reply reply = take(tickReply(m_scratch->desk(), u"R1"_s, {CheckId::C5, {}, {}, true, u"済"_s}));
        QCOMPARE(reply.committed.size(), std::size_t(1));
        QCOMPARE(reply.json[u"checks"_s].toArray().size(), 1);
        QCOMPARE(reply.json[u"checks"_s].toArray()[0].toObject()[u"note"_s].toString(), u"済"_s);
    }

private:
    void tick(const CheckTickEntry& entry) { (void)take(tickCheck(m_scratch->office(), u"R1"_s, entry)); }
    [[nodiscard]] QJsonObject shownCheck(const QString& id)
    {
        const QJsonObject shape = shapeOf(m_scratch->review("R1"), m_scratch->office().items());
        for (const QJsonValue& check : shape[u"checks"_s].toArray()) {
            if (check.toObject()[u"id"_s].toString() == id) {
                return check.toObject();
            }
        }
        qFatal("no such check");
    }

    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(CheckTickTest);
#include "test_check_ticks.moc"
