// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/team_state.h"
#include "ui/sync/text_table.h"

#include <map>

namespace sosdesk::ui {

// How the desk stands with the team server, in words.

/** The line of the status row: `サーバー 14:31　未送信0`; empty while no server is set up. */
[[nodiscard]] QString standingText(const TeamState& state, Instant now);
[[nodiscard]] Tone standingTone(const TeamState& state);
/** What is wrong and what to do, or that all is well: the head of 同期. */
[[nodiscard]] QString serverText(const TeamState& state);
/** Of this desk against the server, empty below a minute. */
[[nodiscard]] QString skewText(qint64 seconds);
/** What is being fetched while lists are not the whole yet; empty afterwards. */
[[nodiscard]] QString firstPullText(const TeamState& state);
/** `1,234番　3f9a 01c2 …`; empty when none was seen. */
[[nodiscard]] QString headText(const std::optional<HubHead>& head);

/** `佐藤さんが 14:31 に先に決定しました。…` */
[[nodiscard]] QString conflictText(const ConflictView& view, Instant now);
[[nodiscard]] TextRow rowOf(const ConflictView& view, Instant now);
[[nodiscard]] TextRow rowOf(const RefusedMessage& message, const ItemCatalogue& items, Instant now);
/** `佐藤さんが開いています（14:31から）` */
[[nodiscard]] QString openText(const OpenRequest& open, Instant now);

/** What stands beside requests in the list: who else has them open, and that somebody decided first; by number. */
[[nodiscard]] std::map<QString, QString> remarksOf(const TeamState& state);

/** A field of a decision and its values as people read them. */
[[nodiscard]] QString decisionField(const QString& field, const ItemCatalogue& items);
[[nodiscard]] QString decisionValue(const QString& field, const QString& value);

} // namespace sosdesk::ui
