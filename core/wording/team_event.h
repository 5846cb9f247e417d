// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wording/timeline_text.h"

#include <optional>

namespace sosdesk::wording {

/** What the work in a team made of a request: conflicts, what the server refused, what was set back. Nothing for any
 *  other entry. */
[[nodiscard]] std::optional<EventText> teamEventText(const Event& event, const ItemCatalogue& items);

} // namespace sosdesk::wording
