// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/team_shots.h"

#include "core/policy/policy_shelf.h"
#include "tests/gui/photographer.h"
#include "tests/gui/team_samples.h"
#include "ui/requests/request_model.h"
#include "ui/requests/request_pane.h"
#include "ui/sync/conflict_panel.h"
#include "ui/sync/password_dialog.h"
#include "ui/sync/sync_screen.h"
#include "ui/sync/team_strip.h"
#include "ui/sync/team_text.h"
#include "ui/window/status_row.h"

namespace sosdesk::tests {
namespace {

using namespace Qt::StringLiterals;

/** Shows @p state everywhere, as a round with the server does. */
void stand(PlayedWindow& played, const TeamState& state, Instant now)
{
    played.find<ui::StatusRow>("statusRow")
        ->setServer(ui::standingText(state, now), ui::standingTone(state), ui::serverText(state));
    played.find<ui::TeamStrip>("teamStrip")->show(state, now);
    played.find<ui::SyncScreen>("syncScreen")->show(state, now);
    played.window().requests().setRemarks(ui::remarksOf(state));
}

void playTeam(Photographer& camera)
{
    PlayedWindow& played = camera.played();
    const Instant now = instantFromIso(u"2026-11-19T14:00").value();
    const ItemCatalogue items = PolicyShelf::load().value().catalogue();
    QStringList numbers;
    for (int row = 0; row < 6; ++row) {
        numbers << played.window().requests().model().numberAt(row);
    }
    const TeamState busy = busyTeam(items, numbers, now);
    played.window().requests().select(numbers[2]);
    played.settle();
    stand(played, busy, now);
    camera.shoot(u"team-open"_s);
    played.window().requests().select(numbers[0]);
    played.settle();
    camera.shoot(u"team-conflict"_s);
    auto* const panel = played.find<ui::ConflictPanel>("conflictPanel");
    for (std::size_t at = 0; at < busy.conflicts.size(); ++at) {
        panel->show(busy.conflicts[at], now);
        QCoreApplication::processEvents();
        camera.shootDialog("conflictPanel", u"team-panel-%1"_s.arg(at + 1));
    }
    auto* const password = played.find<ui::PasswordDialog>("passwordDialog");
    password->ask(busy.url, false);
    QCoreApplication::processEvents();
    camera.shootDialog("passwordDialog", u"team-password"_s);
    QApplication::setActiveWindow(&played.window());
    QTest::keyClick(&played.window(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    played.settle();
    camera.shoot(u"team-none"_s);
    stand(played, busy, now);
    camera.shoot(u"team-sync"_s);
    stand(played, lostTeam(items, numbers, now), now);
    camera.shoot(u"team-lost"_s);
}

} // namespace

QStringList shootTeam(const QString& folder)
{
    QStringList paths;
    for (const Look& look : usualLooks()) {
        Photographer camera(folder, look);
        playTeam(camera);
        paths << camera.paths();
    }
    return paths;
}

} // namespace sosdesk::tests
