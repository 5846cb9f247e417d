// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/item.h"

#include <QJsonArray>
#include <QStringList>

namespace sosdesk::wording {

// What is said of the team server.

/** Why the server did not take something: a sentence for each of its violations (rule, cause, item, facts). What this
 *  program has no sentence for is named by its rule. */
[[nodiscard]] QStringList refusedMessage(const QJsonArray& violations, const ItemCatalogue& items);
[[nodiscard]] QString refusedOf(const QString& object, const QStringList& reasons);
[[nodiscard]] QString conflictsFound(qint64 count);
/** This machine's clock is @p seconds ahead of the server's (behind: negative). */
[[nodiscard]] QString clockSkewed(qint64 seconds);
[[nodiscard]] QString noServer();
/** Who may set a server up may not let its backups read everything: @p statement is for a superuser. */
[[nodiscard]] QString backupNeeds(const QString& statement);

} // namespace sosdesk::wording
