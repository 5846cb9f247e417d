// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/item.h"

#include <QStringList>

namespace sosdesk {
struct ReviewedRequest;
}

namespace sosdesk::ui {

/** The row that a finding stands on, as it came in: how it came, then its cells, one line an item or a delivery. Empty
 *  for a source without a row. @p source is a Finding::source. */
[[nodiscard]] QStringList sourceRow(const QString& source, const ReviewedRequest& reviewed, const ItemCatalogue& items);

} // namespace sosdesk::ui
