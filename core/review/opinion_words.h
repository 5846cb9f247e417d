// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/policy/policy.h"
#include "core/review/dossier.h"

#include <QString>

namespace sosdesk {

/** D1 (a): the opinion tells how many emergency distributions there were: the number followed by 回, or, for none, a
 * word for none near a word for emergency distributions. Any width of digits; kanji numerals up to 十. */
[[nodiscard]] bool tellsOccasions(const QString& opinion, int count, const OpinionWords& words);

/** D1 (b): it tells why the facility cannot buy for itself, in the policy's words or in those of a contact note. */
[[nodiscard]] bool tellsCircumstances(const QString& opinion, const Dossier& dossier, const OpinionWords& words);

/** D3: it tells why both sides supply. */
[[nodiscard]] bool tellsWhyMixed(const QString& opinion, const OpinionWords& words);

} // namespace sosdesk
