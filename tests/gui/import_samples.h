// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

#include <array>
#include <vector>

namespace sosdesk::tests {

/** A row that was refused or warned about, as `import` tells it. */
QJsonObject issueShape(int line, const QString& column, const QString& value, const QString& code, bool refused = true);
/** A file with its counts, in the order taken, changed, unchanged, refused, footer. */
QJsonObject fileShape(const QString& path, const QString& kind, const std::array<int, 5>& counts,
    const std::vector<QJsonObject>& issues = {});
/** A file that was refused as a whole. */
QJsonObject failedShape(const QString& path);
QJsonObject replyOf(const std::vector<QJsonObject>& files);

/** A day's import: two good files, one with refused rows, one that is no report at all. */
QJsonObject sampleImport();
/** Names and values that want to be more than text. */
QJsonObject hostileImport();

} // namespace sosdesk::tests
