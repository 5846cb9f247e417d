// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/delivery.h"

#include <QString>

namespace sosdesk::wording {

// The names that people read for what becomes of deliveries.

[[nodiscard]] QString label(DeliverySide value);
[[nodiscard]] QString label(DeliveryMeans value);
[[nodiscard]] QString label(DeliveryState value);
/** What should be done about a delivery, by the code of the flag; a code that is not known comes back. */
[[nodiscard]] QString flagLabel(const QString& code);

} // namespace sosdesk::wording
