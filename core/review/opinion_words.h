// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/policy/policy.h"
#include "core/review/dossier.h"

#include <QString>

namespace sosdesk {

/** D1 (a): the opinion tells how many emergency distributions there were, in figures or kanji of any width, and tells
 *  it of them: a word for them and the number with only linking words in between. 週2回 or 2回電話 is another number.
 */
[[nodiscard]] bool tellsOccasions(const QString& opinion, int count, const OpinionWords& words);

/** D1 (b): it tells why the facility cannot buy for itself, in the policy's words or in those of a contact that
 * says so. */
[[nodiscard]] bool tellsCircumstances(const QString& opinion, const Dossier& dossier, const OpinionWords& words);

/** D3: it tells why both sides supply, in a statement about them or their stocks. */
[[nodiscard]] bool tellsWhyMixed(const QString& opinion, const OpinionWords& words);

} // namespace sosdesk
