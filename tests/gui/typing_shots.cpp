// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/typing_shots.h"

#include "core/desk/check_ticks.h"
#include "core/desk/new_request.h"
#include "tests/gui/photographer.h"
#include "tests/gui/typing_hands.h"

namespace sosdesk::tests {
namespace {

using namespace Qt::StringLiterals;

/** Stores what somebody else typed, and leaves what is kept here as it is. */
template <typename Verb>
void writeElsewhere(PlayedWindow& played, Verb verb)
{
    (void)played.ask<bool>([verb](Desk& desk) -> Result<bool> {
        SOSDESK_TAKE(const std::vector<Typing> kept, keptTypings(desk.office()));
        SOSDESK_TRY(verb(desk));
        for (const Typing& typing : kept) {
            SOSDESK_TRY(keepTyping(desk.office(), typing));
            SOSDESK_TRY(keepCorrection(desk.office(), typing.requestNumber, typing.correction));
        }
        return true;
    });
}

QString takenDown(PlayedWindow& played)
{
    RequestEntry entry;
    entry.facilityName = u"架空病院"_s;
    entry.form.caller = u"看護部長"_s;
    entry.lines = {{Item{1}, 100, {}, {}, {}, {}}, {Item{2}, 600, 120, 300, 0, {}}};
    const auto made = played.ask<NewRequest>([entry](Desk& desk) { return newRequest(desk.office(), entry); });
    played.window().reload();
    played.settle();
    return made.request.number;
}

void playCorrection(Photographer& camera, const QString& number)
{
    PlayedWindow& played = camera.played();
    TypingHands hands(played);
    hands.choose(number);
    played.press(Qt::Key_E);
    hands.callField("entryAsked2")->setFocus();
    hands.callField("entryAsked2")->selectAll();
    TypingHands::type(u"800"_s);
    hands.callForm()->keep();
    played.settle();
    writeElsewhere(played, [number](Desk& desk) -> Result<void> {
        SOSDESK_TAKE(RequestEntry other, entryOf(desk.office(), number));
        other.lines.back().asked = 700;
        other.form.caller = u"用度課"_s;
        SOSDESK_TRY(newRequest(desk.office(), other));
        return {};
    });
    played.reopen();
    hands.choose(number);
    camera.shoot(u"half-corrected"_s);
    played.press(Qt::Key_E);
    camera.shoot(u"correction-meanwhile"_s);
}

void playNote(Photographer& camera, const QString& number)
{
    PlayedWindow& played = camera.played();
    TypingHands hands(played);
    hands.choose(number);
    played.find<QWidget>("checks")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
    TypingHands::type(u"電話で確認。金曜に折り返す"_s);
    (void)QTest::qWaitFor([&] { return !hands.kept().empty(); }, TypingHands::second);
    writeElsewhere(played, [number](Desk& desk) -> Result<void> {
        CheckTickEntry entry;
        entry.check = CheckId::C1;
        entry.note = u"佐藤：病床数は指定書で確認済み"_s;
        SOSDESK_TRY(tickCheck(desk.office(), number, entry));
        return {};
    });
    played.reopen();
    hands.choose(number);
    camera.shoot(u"note-meanwhile"_s);
}

} // namespace

QStringList shootTyping(const QString& folder)
{
    QStringList paths;
    for (const Look& look : usualLooks()) {
        Photographer camera(folder, look);
        playNote(camera, camera.played().numbersOf(Lane::Clean).value(1));
        playCorrection(camera, takenDown(camera.played()));
        paths << camera.paths();
    }
    return paths;
}

} // namespace sosdesk::tests
