// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/id.h"

#include <map>

namespace sosdesk {

class Office;

/** Whether @p value is one that the setting @p key can have; false for a key that does not exist. */
[[nodiscard]] bool fitsSetting(const QString& key, const QString& value);
/** The value of a setting, or its default; BadArgument for a key that does not exist. */
[[nodiscard]] Result<QString> setting(Office& office, const QString& key);
/** Every key with its value or default. */
[[nodiscard]] Result<std::map<QString, QString>> settings(Office& office);
/** Stores a setting with a journal entry. BadArgument when the value is not one of that key. */
[[nodiscard]] Result<OperationId> setSetting(Office& office, const QString& key, const QString& value);

} // namespace sosdesk
