// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace sosdesk::ui {

/** Where @p wanted first stands in @p text, nullptr when nowhere. Made for large texts whose characters share their
 *  first bytes, as Japanese ones do: std::string_view::find stops at each of them. */
[[nodiscard]] const char* findBytes(std::string_view text, std::string_view wanted);

} // namespace sosdesk::ui
