// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/console.h"
#include "core/desk/new_request.h"

namespace sosdesk {

/** Reads the members of @p json into @p entry; members that are not there leave it as it is. BadArgument names a member
 *  that is unknown or holds what it cannot; UnknownItem. Keys as in `list` and `review`, and `idAppliedOn`, `kind`,
 *  `postalCode`, `address`, `phone`, `contactPerson`, `caller`, `circumstances`, `purchasable`, `note`, `aggregator`,
 *  `institutions`, `institutionsWithin1Week`, `institutionsWithin3Weeks`. */
[[nodiscard]] Result<void> readEntry(const QJsonObject& json, const ItemCatalogue& items, RequestEntry& entry);

/** The verb `request new` and `request correct`: @p json over what is known of the facility's code, or over the request
 *  that is corrected (@p number not empty). */
[[nodiscard]] Result<Reply> newRequestReply(Desk& desk, const QString& number, const QJsonObject& json);

/** A form as `review` shows it, with what is odd about it by now; null when the request has none. */
[[nodiscard]] Result<QJsonValue> formShape(Desk& desk, const QString& number);

} // namespace sosdesk
