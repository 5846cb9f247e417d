// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/built_in.h"

#include "core/base/read_file.h"

#include <QDir>

#include <map>

// A static library's resources are only linked when asked for by name, and the macro cannot stand in a namespace.
static void linkPolicyResources()
{
    Q_INIT_RESOURCE(policy);
}

namespace sosdesk {

Result<std::vector<ResourceFile>> resourceFiles(const QString& kind, const QStringList& userFolders)
{
    linkPolicyResources();
    std::map<QString, QString> paths;
    QStringList folders{QStringLiteral(":/sosdesk")};
    folders += userFolders;
    for (const QString& folder : folders) {
        const QDir shelf(folder + u'/' + kind);
        for (const QString& name : shelf.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            paths[name] = shelf.filePath(name);
        }
    }
    std::vector<ResourceFile> files;
    for (const auto& [name, path] : paths) {
        SOSDESK_TAKE(QByteArray bytes, readSmallFile(path));
        files.push_back({path, std::move(bytes)});
    }
    return files;
}

} // namespace sosdesk
