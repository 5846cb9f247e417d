// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/shown_pane.h"
#include "tests/shared/suite.h"
#include "ui/review/item_facts.h"
#include "ui/shared/plain_label.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** The balance of an item: what is free, promised, and left after all open suggestions. */
class ItemBalanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void afterAllIsWhatTheOthersAndThisOneLeave()
    {
        ui::ItemFacts facts;
        facts.free = 1'000;
        QVERIFY(!facts.afterAll(100)); // not reckoned, and not guessed
        facts.elsewhere = 900;
        QCOMPARE(facts.afterAll(100), std::optional<Quantity>(0));
        QCOMPARE(facts.afterAll(300), std::optional<Quantity>(-200));
        facts.free.reset();
        QVERIFY(!facts.afterAll(100));
    }

    void theBalanceFallsAsOneTypesAndSaysWhenAllTogetherIsTooMuch()
    {
        ReviewedRequest reviewed = reviewedFrom(sampleDossier());
        const Item first = reviewed.stored.request.lines.front().item;
        Quantity free = 0;
        for (const StockBalance& balance : *reviewed.dossier.stock) {
            free = balance.item == first ? balance.free() : free;
        }
        reviewed.suggestedElsewhere = std::map<Item, Quantity>{{first, free - 100}};
        ShownPane pane;
        pane->show(reviewed);
        pane.type("prefecture0", u"100"_s);
        QVERIFY(!pane.find<ui::PlainLabel>("suggestion")->text().contains(u"すべて目安どおり"_s));
        QVERIFY(pane.find<QWidget>("prefecture0")->accessibleDescription().contains(u"目安どおりにした後 0"_s));
        pane.type("prefecture0", u"350"_s);
        QVERIFY(pane.find<ui::PlainLabel>("suggestion")->text().contains(u"-250"_s));
        QVERIFY(pane.find<QWidget>("prefecture0")->accessibleDescription().contains(u"引当"_s));
        pane.type("prefecture0", u"0"_s);
        QVERIFY(!pane.find<ui::PlainLabel>("suggestion")->text().contains(u"すべて目安どおり"_s));
    }
};

SOSDESK_SUITE(ItemBalanceTest);
#include "test_item_balance.moc"
