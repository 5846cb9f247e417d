// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

namespace sosdesk::ui {

// The number keys of the form, three a line.
inline constexpr int firstRedialKey = 4;
inline constexpr int firstCircumstancesKey = 7;
inline constexpr std::array redialMinutes{15, 30, 60};

} // namespace sosdesk::ui
