// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/read_file.h"

#include <QFile>
#include <QFileInfo>

namespace sosdesk {

Result<QByteArray> readSmallFile(const QString& path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return fail({ErrorCode::FileMissing, path});
    }
    if (!info.isFile()) {
        return fail({ErrorCode::NotAFile, path});
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail({ErrorCode::FileUnreadable, path, 0, {}, {}, file.errorString()});
    }
    const QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError) {
        return fail({ErrorCode::FileUnreadable, path, 0, {}, {}, file.errorString()});
    }
    if (bytes.size() > limit) {
        return fail({ErrorCode::TooBig, path, 0, {}, QString::number(limit)});
    }
    return bytes;
}

} // namespace sosdesk
