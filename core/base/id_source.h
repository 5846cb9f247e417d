// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUuid>

#include <functional>

namespace sosdesk {

/** Where new identities come from. Randomness is an argument: the program passes the system's, a test passes a counter.
 */
using IdSource = std::function<QUuid()>;

/** Random version 4 UUIDs of the operating system. */
[[nodiscard]] IdSource systemIds();

} // namespace sosdesk
