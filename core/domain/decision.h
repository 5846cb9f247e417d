// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/codes.h"
#include "core/domain/id.h"
#include "core/domain/item.h"
#include "core/domain/request.h"

#include <QString>

#include <optional>
#include <vector>

namespace sosdesk {

/** What the officer decided about one request. Never edited: a later version supersedes it (D10). */
struct Decision
{
    DecisionId id{};
    QString requestNumber{};
    int version = 0;            ///< 1 for the first, then counted up, also by undo
    int requestVersion = 0;     ///< the version of the request that was judged
    std::optional<Need> need{}; ///< nothing: still open, or undone back to the start
    std::optional<Method> method{};
    QString opinion{};        ///< 都道府県意見
    QString overrideReason{}; ///< why 要 in spite of a fail (D6)
    std::vector<DecisionLine> lines{};
    bool complete = false; ///< 都道府県確認ステータス 完了
    bool inBatch = false;  ///< decided with others in one go; the form says 一括
    QString regime{};      ///< policy it was judged by
    QString officer{};
    Instant at{};

    friend bool operator==(const Decision&, const Decision&) = default;
};

} // namespace sosdesk
