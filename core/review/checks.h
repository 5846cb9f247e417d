// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/case.h"
#include "core/review/finding.h"

#include <vector>

namespace sosdesk {

// The checklist of DOMAIN 6, one function a check. Each gives no row where the check does not apply, one row for the
// request, or one row for each item that is asked for.

using Findings = std::vector<Finding>;

[[nodiscard]] Findings checkEligibility(const Case& judged);    ///< C1 対象医療機関
[[nodiscard]] Findings checkOutlook(const Case& judged);        ///< C2 備蓄見通し
[[nodiscard]] Findings checkOverlap(const Case& judged);        ///< C3 重複配布
[[nodiscard]] Findings checkPriorOccasions(const Case& judged); ///< C4 これまでの緊急配布実績
[[nodiscard]] Findings checkStock(const Case& judged);          ///< C5 在庫と想定消費量
[[nodiscard]] Findings checkCircumstances(const Case& judged);  ///< C6 自ら調達できない事情
[[nodiscard]] Findings checkSurveys(const Case& judged);        ///< C7 調査の回答
[[nodiscard]] Findings checkCutOff(const Case& judged);         ///< C8 締切
[[nodiscard]] Findings checkAskedQuantity(const Case& judged);  ///< C9 要請数量
[[nodiscard]] Findings checkPlausibleUse(const Case& judged);   ///< C10 想定消費量の妥当性
[[nodiscard]] Findings checkConditions(const Case& judged);     ///< C11 緊急配布条件の確認

} // namespace sosdesk
