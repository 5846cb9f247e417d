// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace sosdesk::wording {

/** What stands under @p key in a sentence about plausible use (C10): `comparedNote`, `peersNote`, `leftOutNote`,
 *  `suppliedNote`. Nothing for any other key. */
[[nodiscard]] std::optional<QString> comparisonText(const QJsonObject& facts, const QString& key);

} // namespace sosdesk::wording
