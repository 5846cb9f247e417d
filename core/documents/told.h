// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/dossier.h"

namespace sosdesk {

// Whom to call about a request, as its sheet or the caller told it, else as the facility list has it; ready for print.

/** Empty when nobody knows it. */
[[nodiscard]] QString toldPhone(const Dossier& dossier);
/** Empty when nobody knows it. */
[[nodiscard]] QString toldPerson(const Dossier& dossier);

} // namespace sosdesk
