// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/review_request.h"
#include "core/policy/business_calendar.h"
#include "core/policy/policy_shelf.h"

namespace sosdesk::tests {

/** The items of the rules that come with the program. */
[[nodiscard]] const ItemCatalogue& builtInItems();
/** The item of a code such as `n95_mask`. */
[[nodiscard]] Item itemOf(const char* code);

/** What a desk would hand the window for a request of which it knows @p dossier, read at 14:32 of 2024-11-25. */
[[nodiscard]] ReviewedRequest reviewedFrom(const Dossier& dossier);

/** Monday 2024-11-25: a hospital asks for N95 masks and gowns, all but the gown's history in order. */
[[nodiscard]] Dossier sampleDossier();
/** The same with a check of every verdict, corrections heard on the phone, a change and a long history. */
[[nodiscard]] ReviewedRequest busyRequest();
/** A request for all items by a place whose name and remarks are hostile. */
[[nodiscard]] ReviewedRequest hostileRequest();

} // namespace sosdesk::tests
