// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/hold_store.h"
#include "core/store/typing_store.h"
#include "tests/shared/suite.h"
#include "tests/store/scratch_store.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** 保留 is a row a request, each change journalled and sent. */
class HoldStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasNeverHeldIsNot()
    {
        ScratchStore store;
        store.addRequest("R1");
        QCOMPARE(take(HoldStore(store.database()).of(u"R1"_s)), Hold{u"R1"_s});
    }

    void eachChangeIsTheNextVersionWithItsTrace()
    {
        ScratchStore store;
        store.addRequest("R1");
        HoldStore holds(store.database());
        auto work = store.begin();
        const Hold first =
            take(holds.record(*work, {u"R1"_s, 0, true, u"本省に照会中"_s, at("2026-11-19T15:30")}, u"hold"_s));
        QCOMPARE(first.version, 1);
        QCOMPARE(take(holds.record(*work, {u"R1"_s}, u"resume"_s)).version, 2);
        take(work->commit());
        QCOMPARE(take(holds.of(u"R1"_s)), (Hold{u"R1"_s, 2}));
        QCOMPARE(store.number("SELECT count(*) FROM outbox WHERE kind = 'hold'"), 2);
        QVERIFY(store.text("SELECT payload FROM journal WHERE action = 'hold'").contains(u"本省に照会中"_s));
    }

    void aRequestThatIsNotThereCannotBeHeld()
    {
        ScratchStore store;
        auto work = store.begin();
        QVERIFY(!HoldStore(store.database()).record(*work, {u"R9"_s, 0, true}, u"hold"_s));
    }
};

/** What was typed and not decided. */
class TypingStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<ScratchStore>();
        m_store->addRequest("R1");
    }

    void whatIsKeptComesBackAndWhatIsEmptyGoes()
    {
        TypingStore typings(m_store->database());
        Typing typing{u"R1"_s, at("2026-11-19T14:00"), {{u"opinion"_s, QString(2'000, u'意')}}, {}};
        take(typings.keep(typing));
        QCOMPARE(take(typings.all()), std::vector<Typing>{typing});
        typing.decision = {};
        typing.contact = {{u"note"_s, u"'); DROP TABLE typing; --"_s}};
        take(typings.keep(typing));
        QCOMPARE(take(typings.all()), std::vector<Typing>{typing});
        typing.contact = {};
        take(typings.keep(typing));
        QVERIFY(take(typings.all()).empty());
        QCOMPARE(m_store->number("SELECT count(*) FROM typing"), 0);
        QCOMPARE(m_store->number("SELECT count(*) FROM journal"), 0);
    }

    void whatIsDecidedLeavesTheContactFormAlone()
    {
        TypingStore typings(m_store->database());
        const Typing both{u"R1"_s, at("2026-11-19T14:00"), {{u"need"_s, u"no"_s}}, {{u"note"_s, u"欠品"_s}}};
        take(typings.keep(both));
        take(typings.drop(u"R1"_s, TypingPart::Decision));
        QCOMPARE(take(typings.all()), (std::vector<Typing>{{both.requestNumber, both.at, {}, both.contact}}));
        take(typings.drop(u"R1"_s, TypingPart::Contact));
        QCOMPARE(m_store->number("SELECT count(*) FROM typing"), 0);
        take(typings.keep(both));
        take(typings.drop(u"R1"_s, TypingPart::Contact));
        QCOMPARE(take(typings.all()), (std::vector<Typing>{{both.requestNumber, both.at, both.decision, {}}}));
        take(typings.drop(u"R1"_s, TypingPart::Decision));
        QCOMPARE(m_store->number("SELECT count(*) FROM typing"), 0);
    }

    void whatIsTypedBesideStaysWhateverIsDecidedOrHeard()
    {
        TypingStore typings(m_store->database());
        const Typing all{u"R1"_s, at("2026-11-19T14:00"), {{u"need"_s, u"no"_s}}, {{u"note"_s, u"欠品"_s}},
            {{u"hold"_s, QJsonObject{{u"reason"_s, u"返事待ち"_s}}}}};
        take(typings.keep(all));
        take(typings.drop(u"R1"_s, TypingPart::Decision));
        take(typings.drop(u"R1"_s, TypingPart::Contact));
        QCOMPARE(take(typings.all()), (std::vector<Typing>{{all.requestNumber, all.at, {}, {}, all.beside}}));
    }

    void aCorrectionIsKeptByItselfAndSoIsANote()
    {
        TypingStore typings(m_store->database());
        Typing typing{u"R1"_s, at("2026-11-19T14:00")};
        typing.note = {{u"text"_s, u"電話で確認"_s}};
        take(typings.keep(typing));
        typing.correction = {{u"version"_s, 2}};
        take(typings.keepCorrection(typing));
        QCOMPARE(take(typings.all()), std::vector<Typing>{typing});
        Typing review = typing; // its window knows no correction
        review.correction = {};
        take(typings.keep(review));
        QCOMPARE(take(typings.all()), std::vector<Typing>{typing});
        take(typings.drop(u"R1"_s, TypingPart::Note));
        typing.note = {};
        QCOMPARE(take(typings.all()), std::vector<Typing>{typing});
        take(typings.drop(u"R1"_s, TypingPart::Correction));
        QCOMPARE(m_store->number("SELECT count(*) FROM typing"), 0);
    }

    void aRowOfSomebodyElsesIsLeftOutAndGoesWithTheDecision()
    {
        m_store->tamper("INSERT INTO typing VALUES ('R1', '2026-11-19T14:00:00+09:00', 'no json')");
        TypingStore typings(m_store->database());
        QVERIFY(take(typings.all()).empty());
        take(typings.drop(u"R1"_s, TypingPart::Decision));
        QCOMPARE(m_store->number("SELECT count(*) FROM typing"), 0);
    }

private:
    std::unique_ptr<ScratchStore> m_store;
};

SOSDESK_SUITE(HoldStoreTest);
SOSDESK_SUITE(TypingStoreTest);
#include "test_holds.moc"
