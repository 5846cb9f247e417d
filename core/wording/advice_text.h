// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/item.h"
#include "core/review/method_advice.h"

#include <QString>

namespace sosdesk::wording {

/** The advice in one line: 「在庫切れ見込 11/27(水)。①着 11/26(火)・②着 11/28(木) → ①：②では間に合いません」. Days of
 * another year than that of @p asOf name it. */
[[nodiscard]] QString adviceText(const MethodAdvice& advice, const ItemCatalogue& items, Day asOf);

} // namespace sosdesk::wording
