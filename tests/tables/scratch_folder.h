// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace sosdesk::tests {

/** Files of one test in a folder that vanishes with it. */
class ScratchFolder
{
public:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1StringView(name)); }

    /** Writes @p bytes to a file; its path, empty when that failed. */
    [[nodiscard]] QString file(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("file%1.csv").arg(++m_files));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

private:
    QTemporaryDir m_folder;
    int m_files = 0;
};

} // namespace sosdesk::tests
