// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/decide.h"
#include "core/desk/office.h"
#include "core/desk/request_list.h"
#include "core/desk/review_request.h"
#include "core/domain/import_tally.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sosdesk {

// The JSON shapes of DESIGN 4. Extended freely, renamed never.

[[nodiscard]] QJsonObject shapeOf(const ImportTally& tally);
/** A request as `list` shows it. */
[[nodiscard]] QJsonObject shapeOf(const ListedRequest& listed, const ItemCatalogue& items);
[[nodiscard]] QJsonObject shapeOf(const ReviewedRequest& reviewed, const ItemCatalogue& items);
[[nodiscard]] QJsonObject shapeOf(const DecisionOutcome& outcome, const ItemCatalogue& items);
/** `{"code","message","file","line","column","value","detail"}` for a file that was refused among others. */
[[nodiscard]] QJsonObject shapeOf(const Error& error);

} // namespace sosdesk
