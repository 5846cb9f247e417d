// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/item.h"
#include "core/domain/timeline.h"

#include <QStringList>

namespace sosdesk::wording {

/** An entry of a request's history in words: one line, and what else is to be known, a line each. Words of people and
 *  of files are whole, on lines of their own breaks. */
struct EventText
{
    QString what{};
    QStringList details{};
};

[[nodiscard]] EventText eventText(const Event& event, const ItemCatalogue& items);

/** The last part of a path, as its own system writes it. */
[[nodiscard]] QString fileName(const QString& path);
/** `回答票` for `response-form`; the code itself when it is not known. */
[[nodiscard]] QString paperName(const QString& kind);

/** How a decision stands, from its JSON: `完了：要（① 都道府県の備蓄）`, `未決定`. */
[[nodiscard]] QString standing(const QJsonObject& decision);

} // namespace sosdesk::wording
