// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sosdesk::wording {

/** The name of a code that stands under @p key among the facts of a finding; the code itself when it is not known. */
[[nodiscard]] QString codeText(const QString& key, const QString& code);

} // namespace sosdesk::wording
