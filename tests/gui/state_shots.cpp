// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/state_shots.h"

#include "core/desk/decision_entry.h"
#include "tests/gui/photographer.h"
#include "ui/requests/request_pane.h"

#include <QLineEdit>
#include <QTextEdit>

namespace sosdesk::tests {
namespace {

using namespace Qt::StringLiterals;

std::vector<Look> looks()
{
    using ui::LanguageChoice;
    using ui::ThemeChoice;
    return {look(u"light"_s, ThemeChoice::Light, 100, LanguageChoice::Japanese, {1440, 900}),
        look(u"dark-200"_s, ThemeChoice::Dark, 200, LanguageChoice::Japanese, {1920, 1200}),
        look(u"light-english"_s, ThemeChoice::Light, 100, LanguageChoice::English, {1440, 900})};
}

/** What the day brings to one window of 31 requests. */
void playStates(Photographer& camera)
{
    PlayedWindow& played = camera.played();
    camera.shoot(u"31"_s);
    auto* const search = played.find<QLineEdit>("search");
    search->setText(u"どこにもない名前"_s);
    played.settle();
    camera.shoot(u"empty"_s);
    search->clear();
    played.settle();
    played.window().requests().chooseLane(Lane::Late);
    played.settle();
    camera.shoot(u"late"_s);
    played.window().importFiles({played.path(u"drill/requests-2.csv"_s)});
    played.settle();
    played.window().requests().chooseLane(Lane::Changed);
    played.settle();
    camera.shoot(u"changed"_s);
    played.window().importFiles({played.file(u"stock.csv"_s,
        u"品目,枚数,ロット,使用期限,保管場所\nN95等マスク,300,L-1,2027/03/31,県庁備蓄倉庫\n"
        "アイソレーションガウン,100,L-2,2026/12/10,北部備蓄倉庫\nサージカルマスク,200,L-3,2026/10/31,委託倉庫（港）\n"_s
            .toUtf8())});
    played.settle();
    played.window().requests().chooseLane(Lane::Call);
    played.settle();
    camera.shoot(u"short"_s);
    QTest::keyClick(&played.window(), Qt::Key_F1);
    camera.shoot(u"all-keys"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
}

/** A colleague completes the request in which somebody types, and has typed it into G-MIS already. */
void playOvertaken(Photographer& camera)
{
    PlayedWindow& played = camera.played();
    const QString number = played.numbersOf(Lane::Clean).value(0);
    played.window().requests().select(number);
    played.settle();
    const auto decideElsewhere = [&](Need need) {
        DecisionEntry entry;
        entry.need = need;
        entry.suggested = true;
        entry.complete = true;
        if (need == Need::No) {
            entry.opinion = u"在庫が十分にあるため"_s;
        }
        (void)played.ask<DecisionOutcome>([number, entry](Desk& desk) { return decide(desk.office(), number, entry); });
        played.window().reload();
        played.settle();
    };
    played.find<QTextEdit>("opinion")->setFocus();
    QTest::keyClicks(played.find<QTextEdit>("opinion"), u"typed "_s);
    decideElsewhere(Need::Yes);
    camera.shoot(u"overtaken"_s);
    played.press(Qt::Key_G);
    decideElsewhere(Need::No);
    camera.shootDialog("gmisPanel", u"gmis-changed"_s);
}

} // namespace

QStringList shootStates(const QString& folder)
{
    QStringList paths;
    for (const Look& look : looks()) {
        Photographer day(folder, look, {80, 31});
        playStates(day);
        Photographer overtaken(folder, look, {80, 31});
        playOvertaken(overtaken);
        Photographer none(folder, look, {0, 0});
        none.shoot(u"none"_s);
        Photographer one(folder, look, {20, 1});
        one.shoot(u"1"_s);
        Photographer wave(folder, look, {3'500, 3'000});
        wave.shoot(u"3000"_s);
        Photographer live(folder, look, {80, 31, Mode::Live});
        live.shoot(u"live"_s);
        paths << day.paths() << overtaken.paths() << none.paths() << one.paths() << wave.paths() << live.paths();
    }
    return paths;
}

} // namespace sosdesk::tests
