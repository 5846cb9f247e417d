// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/policy/built_in.h"

namespace sosdesk {

/** The file @p name of a folder of resources (`forms`, `carriers`): the office's own when it has one, else the built-in
 *  one. FileMissing; errors of readSmallFile(). */
[[nodiscard]] Result<ResourceFile> documentResource(
    const QString& folder, const QString& name, const QStringList& userFolders);
/** All files of a folder, as resourceFiles() has them. */
[[nodiscard]] Result<std::vector<ResourceFile>> documentResources(
    const QString& folder, const QStringList& userFolders);

} // namespace sosdesk
