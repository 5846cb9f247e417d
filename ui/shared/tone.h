// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/theme.h"

namespace sosdesk::ui {

/** What a text means by its colour. */
enum class Tone { Text, Secondary, Accent, Ok, Attention, Fail };

[[nodiscard]] const QColor& colorOf(Tone tone, const Theme& theme);
[[nodiscard]] Tone toneOf(Verdict verdict);

} // namespace sosdesk::ui
