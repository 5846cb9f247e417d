// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/act.h"

#include <vector>

namespace sosdesk::ui {

/** Takes what @p act is about out of the acts that can be taken back, the newest last: of a step only its newest
 *  version, or the one that it names; what is left empty goes. */
void dropFrom(std::vector<Act>& acts, const Act& act);

} // namespace sosdesk::ui
