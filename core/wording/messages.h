// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>

namespace sosdesk::wording {

/** What happened, where, and what to do about it. */
[[nodiscard]] QString message(const Error& error);

/** Why a row of an imported file was refused or warned about; a code that is not known comes back as it is. */
[[nodiscard]] QString rowIssue(const QString& code);

} // namespace sosdesk::wording
