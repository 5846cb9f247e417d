// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QStringList>

namespace sosdesk::ui {

/** Fields that were typed over an earlier state of a request, laid over what stands there now. */
struct MergedFields
{
    QJsonObject fields{};
    /** Keys of fields that both sides changed, each to something else; `texts.entryPhone`, `lines.3`. What was typed
     *  stands in `fields`. */
    QStringList overlapping{};
};

/** A field that nobody typed into is as it is @p now; one that was typed is @p typed. @p was: as they stood when the
 *  typing began. */
[[nodiscard]] MergedFields mergedFields(const QJsonObject& was, const QJsonObject& typed, const QJsonObject& now);

} // namespace sosdesk::ui
