// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace sosdesk::cli {

/** The password of @p whom (a server as HubUrl::shown() writes it, or a login): at attempt 0 the one in the system's
 *  keyring (service `sosdesk`), empty when there is none; later the one that is typed at the terminal, unseen, or the
 *  next line of standard input. Nothing at the end of the input. */
[[nodiscard]] std::optional<QString> passwordFor(const QString& whom, int attempt);

} // namespace sosdesk::cli
