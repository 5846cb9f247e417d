// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/codes.h"
#include "core/domain/item.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace sosdesk {

/** One row of the checklist (DOMAIN 6): what a check found about the request, or about one item of it. */
struct Finding
{
    CheckId id{};
    std::optional<Item> item{}; ///< nothing: the row is about the whole request
    Verdict verdict = Verdict::Unknown;
    QString cause{};     ///< stable code, one of findingCauses(); `wording` has a sentence for each
    QJsonObject facts{}; ///< the numbers and dates used: English keys, days as `YYYY-MM-DD`, quantities in pieces
    QString source{};    ///< `request`, `weekly:2024-11-20`, `contact:<at>`, `facility_list`, `distribution` …
    bool excess = false; ///< 過大の可能性 (C9)
};

} // namespace sosdesk
