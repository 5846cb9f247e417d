// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/codes.h"
#include "core/domain/roll.h"

#include <optional>

namespace sosdesk {

/** The lists an officer asks for (DOMAIN 4). */
enum class View {
    Today,  ///< 本日締切分: processed today, what came after today's cut-off, and what earlier days left undecided
    Active, ///< 実施中: received in the past 30 days, drafts included
    All,    ///< すべて
    Recent, ///< 最近参照したデータ: the last ones that somebody decided or phoned about
    Changed, ///< 変更あり
};

[[nodiscard]] std::optional<View> viewFromCode(QStringView code);

/** Whether a request stands in a view on @p today. View::Recent is no question of the request: false. */
[[nodiscard]] bool belongsTo(View view, const RollEntry& entry, Day today);

struct ListFilter
{
    View view = View::Today;
    std::optional<Lane> lane{};
    std::optional<RequestStatus> status{};
    QString search{}; ///< in number, title, name and code; variants of kanji and width do not matter
    QString share{};  ///< an officer of the plan, `mine` or `none` (未分担); empty: everybody's
};

} // namespace sosdesk
