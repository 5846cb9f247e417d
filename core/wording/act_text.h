// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sosdesk::wording {

/** What left the house about a decision that is taken back: 「回答票を印刷・出力済み」. A code that is not known comes
 *  back as it is. */
[[nodiscard]] QString departed(const QString& kind);

/** Why a request was left out of 一括; a code that is not known comes back as it is. */
[[nodiscard]] QString leftOut(const QString& reason);

} // namespace sosdesk::wording
