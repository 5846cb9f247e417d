// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/intake/issue.h"

#include <tl/expected.hpp>

#include <string>
#include <string_view>

namespace sosdesk {

/** What a cell says, or why it says nothing usable. */
template <typename T>
using Cell = tl::expected<T, IssueCode>;

/** Without the spaces around it: ASCII, U+00A0, U+3000 and zero-width ones. */
[[nodiscard]] std::string_view trimmed(std::string_view utf8);

/** A value to parse: trimmed, without an apostrophe of ours (PROMISES P17), full-width ASCII narrow, minus signs of
 *  every kind one. Points into @p utf8 or @p scratch. */
[[nodiscard]] std::string_view narrowed(std::string_view utf8, std::string& scratch);

/** Why @p utf8 cannot be kept as text: BadCharacter or TooLong (over 32,767 characters); nothing when it can. */
[[nodiscard]] Cell<void> checkText(std::string_view utf8);

/** True when a character of the private use areas (外字) is in it. */
[[nodiscard]] bool hasPrivateCharacter(std::string_view utf8);

} // namespace sosdesk
