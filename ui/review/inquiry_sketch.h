// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/inquiry.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace sosdesk::ui {

/** What stands in the fields of the inquiry form, right or wrong: kept while somebody looks at another request. */
struct InquirySketch
{
    int kind = 0;
    int outcome = 0;
    QStringList lines{};      ///< the text fields in their order
    QStringList quantities{}; ///< the fields of the items in their order
    std::optional<Inquiry> answering{};
};

[[nodiscard]] QJsonObject jsonOf(const InquirySketch& sketch);
/** What a sketch was written as; an inquiry that is not among @p known is not answered any more. */
[[nodiscard]] InquirySketch sketchFrom(const QJsonObject& json, const std::vector<Inquiry>& known);

} // namespace sosdesk::ui
