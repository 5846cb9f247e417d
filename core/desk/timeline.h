// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/timeline.h"

#include <QJsonArray>

namespace sosdesk {

class Office;

/** Everything that happened to a request, the newest first: an officer on the phone asks what came last. A file that
 *  touched it is named with what it changed. UnknownRequest. */
[[nodiscard]] Result<std::vector<Event>> timeline(Office& office, const QString& number);

/** `{"at","who","kind","what","details","fields","reason","file"}` for each, worded. */
[[nodiscard]] QJsonArray shapeOf(const std::vector<Event>& events, const ItemCatalogue& items);

} // namespace sosdesk
