// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/codes.h"

#include <QString>

#include <vector>

namespace sosdesk::wording {

/** What left the house about a decision that is taken back: 「回答票を印刷・出力済み」. A code that is not known comes
 *  back as it is. */
[[nodiscard]] QString departed(const QString& kind);

/** Why a request was left out of 一括, with the @p checks that are not ok; a code that is not known comes back as it
 * is.
 */
[[nodiscard]] QString leftOut(const QString& reason, const std::vector<CheckId>& checks = {});

} // namespace sosdesk::wording
