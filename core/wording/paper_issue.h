// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sosdesk::wording {

/** Why a request is not on a paper, or what is not as it should be on it; a code that is not known comes back. */
[[nodiscard]] QString paperIssue(const QString& code);
/** What to do about it. */
[[nodiscard]] QString paperProposal(const QString& code);

} // namespace sosdesk::wording
