// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace sosdesk {

/** A resource as it was found: built in, or from a folder of the office. */
struct ResourceFile
{
    QString path{};
    QByteArray bytes{};
};

/** The `*.json` files of one kind (`policies`, `holidays`) by name: the built-in ones, replaced and added to by those
 *  of the same folder name under each of @p userFolders, the last one winning. ErrorCode of readSmallFile(). */
[[nodiscard]] Result<std::vector<ResourceFile>> resourceFiles(const QString& kind, const QStringList& userFolders);

} // namespace sosdesk
