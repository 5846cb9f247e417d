// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/review_request.h"

#include <QStringList>

namespace sosdesk::ui {

/** What the facility changed, old → new, and where G-MIS's record differs from our decision (差異), a line each. */
[[nodiscard]] QStringList changeLines(const ReviewedRequest& reviewed, const ItemCatalogue& items);

} // namespace sosdesk::ui
