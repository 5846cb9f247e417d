// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/codes.h"
#include "core/domain/item.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace sosdesk {

/** 確認済: that an officer looked at a row of the checklist, and the note beside it. It belongs to the verdict that
 * stood there: another verdict asks anew, the note stays. Key: request × check × item. */
struct CheckTick
{
    CheckId check{};
    std::optional<Item> item{}; ///< nothing: the row is about the whole request
    bool confirmed = false;
    Verdict verdict = Verdict::Unknown; ///< what stood there when it was ticked last
    QString note{};
    QString officer{}; ///< who wrote it last
    Instant at{};      ///< when

    friend bool operator==(const CheckTick&, const CheckTick&) = default;
};

/** The tick of a row; nullptr when nobody wrote one. Points into @p ticks. */
[[nodiscard]] const CheckTick* tickFor(
    const std::vector<CheckTick>& ticks, CheckId check, const std::optional<Item>& item);

/** Whether it says that somebody looked at this verdict. */
[[nodiscard]] inline bool confirms(const CheckTick* tick, Verdict verdict)
{
    return tick != nullptr && tick->confirmed && tick->verdict == verdict;
}

/** `{"check","item","confirmed","verdict","note"}`: without who and when, which the journal's entry tells. */
[[nodiscard]] QJsonObject jsonOf(const CheckTick& tick, const ItemCatalogue& items);

} // namespace sosdesk
