// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace sosdesk {

/** What a server keeps instead of @p password (SCRAM-SHA-256): made here, so that no server's log ever sees it. Empty
 *  when libpq cannot make it. */
[[nodiscard]] std::string scramSecret(const std::string& login, const std::string& password);

} // namespace sosdesk
