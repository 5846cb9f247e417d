// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/policy/policy.h"
#include "core/review/dossier.h"
#include "core/review/opinion.h"

#include <QString>

#include <optional>

namespace sosdesk {

/** The circumstances that @p text speaks of, by the policy's words; nothing when it speaks of none, or denies them. */
[[nodiscard]] std::optional<Circumstances> circumstancesIn(const QString& text, const OpinionWords& words);

/** A record that heard the facility: a talk, or anything it wrote. */
[[nodiscard]] bool wasHeard(const Contact& contact);

/** What this contact says about the circumstances, by its code or in its note; その他 without words says nothing. */
[[nodiscard]] std::optional<Circumstances> saidIn(const Contact& contact, const OpinionWords& words);

/** Why the facility cannot buy for itself (C6): the newest contact that says so, by its code or in its note, else the
 *  remarks of the request. その他 without words says nothing. */
[[nodiscard]] std::optional<Heard> heardCircumstances(const Dossier& dossier, const OpinionWords& words);

} // namespace sosdesk
