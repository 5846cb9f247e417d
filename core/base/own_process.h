// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sosdesk {

/** Once at the start of a program: what it writes is for nobody else, a crash leaves no picture of its memory with
 * names in it, and a limit of file sizes arrives as a failed write, not as its death. */
void hardenProcess();

/** Whose account it runs under, as the system calls them; `unknown` when it does not say. */
[[nodiscard]] QString accountName();

} // namespace sosdesk
