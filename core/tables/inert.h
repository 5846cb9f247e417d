// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace sosdesk {

/** True when a spreadsheet might take @p utf8 for a formula: behind spaces of every kind it begins with = + - @, their
 *  full-width twins, a tab or a line end; or when taking off its apostrophe would leave such a text (PROMISES P17). */
[[nodiscard]] bool needsApostrophe(std::string_view utf8);

/** The text with an apostrophe of ours in front, if it needs one. */
[[nodiscard]] std::string madeInert(std::string_view utf8);

/** The inverse: takes an apostrophe off that madeInert() put there, and no other. */
[[nodiscard]] std::string_view withoutApostrophe(std::string_view utf8);

} // namespace sosdesk
