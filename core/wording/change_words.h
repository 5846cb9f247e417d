// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/item.h"

#include <QString>

namespace sosdesk::wording {

// Fields that changed, by the canonical names of FieldChange.

/** `N95等マスク 要請`, `備考`; the field itself when it is not known. */
[[nodiscard]] QString fieldText(const QString& field, const ItemCatalogue& items);
/** A value of it as people read it, on one line. */
[[nodiscard]] QString valueText(const QString& field, const QString& value, Day asOf);

} // namespace sosdesk::wording
