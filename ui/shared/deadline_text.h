// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/open_deadlines.h"

#include <QString>

namespace sosdesk::ui {

/** How long something urgent waits: 「緊急 待ち 0:25」, in hours and minutes. */
[[nodiscard]] QString waitText(Instant since, Instant now);

/** 「14:00まで 0:30 とりまとめ団体 1件」, 「14:00を過ぎて 0:30 …」, 「緊急 待ち 0:25 2件」. */
[[nodiscard]] QString deadlineText(const OpenDeadline& deadline, Instant now);

/** One after the other; empty without any. */
[[nodiscard]] QString deadlinesText(const std::vector<OpenDeadline>& deadlines, Instant now);

/** One of them is over, or urgent. */
[[nodiscard]] bool isPressing(const std::vector<OpenDeadline>& deadlines, Instant now);

} // namespace sosdesk::ui
