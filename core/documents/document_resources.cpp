// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/document_resources.h"

// A static library's resources are only linked when asked for by name, and the macro cannot stand in a namespace.
static void linkDocumentResources()
{
    Q_INIT_RESOURCE(documents);
}

namespace sosdesk {

Result<std::vector<ResourceFile>> documentResources(const QString& folder, const QStringList& userFolders)
{
    linkDocumentResources();
    return resourceFiles(folder, userFolders);
}

Result<ResourceFile> documentResource(const QString& folder, const QString& name, const QStringList& userFolders)
{
    linkDocumentResources();
    SOSDESK_TAKE(const std::vector<ResourceFile> files, resourceFiles(folder, userFolders));
    for (const ResourceFile& file : files) {
        if (file.path.endsWith(u'/' + name)) {
            return file;
        }
    }
    return fail({ErrorCode::FileMissing, folder + u'/' + name});
}

} // namespace sosdesk
