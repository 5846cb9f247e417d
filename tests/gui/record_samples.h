// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/timeline.h"
#include "core/review/dossier.h"

namespace sosdesk::tests {

/** A withdrawal of 2024-11-25 at 14:30. */
[[nodiscard]] Inquiry withdrawal();
/** The sample with ticks of every kind and inquiries of every kind but a withdrawal. */
[[nodiscard]] Dossier inquiredDossier();
/** Two days of history, an opinion of 2,000 characters among them. */
[[nodiscard]] std::vector<Event> sampleEvents();

} // namespace sosdesk::tests
