// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/item.h"
#include "core/domain/request.h"
#include "core/domain/request_form.h"

#include <QJsonObject>

#include <optional>

namespace sosdesk {

/** The request that jsonOf(const Request&) wrote, without its identity; nothing when the object holds what we never
 *  write. For earlier revisions. */
[[nodiscard]] std::optional<Request> requestFrom(const QJsonObject& json, const ItemCatalogue& items);

[[nodiscard]] QJsonObject jsonOf(const RequestForm& form);

} // namespace sosdesk
