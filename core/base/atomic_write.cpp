// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/atomic_write.h"

#include "core/base/disk.h"

#include <QFileInfo>
#include <QSaveFile>

namespace sosdesk {
namespace {

Error storageError(const QSaveFile& file)
{
    Error error{diskCodeOf(diskCause()), file.fileName(), 0, {}, {}, file.errorString()};
    const QFileInfo old(file.fileName());
    const bool refused = file.error() == QFileDevice::PermissionsError || (old.exists() && !old.isWritable());
    if (error.code == ErrorCode::IoFailed && refused) {
        error.code = ErrorCode::ReadOnly; // Qt looked first, and asked the system for nothing
    }
    return error;
}

} // namespace

Result<void> atomicWrite(const QString& path, const std::function<bool(QIODevice&)>& produce)
{
    QSaveFile file(path);
    setDiskCause(0);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(storageError(file));
    }
    // QSaveFile alone says commit()==true on a full disk and leaves an empty file (PROMISES 0.1): every step is
    // checked.
    setDiskCause(0);
    const bool produced = produce(file);
    const bool durable = produced && file.flush() && file.error() == QFileDevice::NoError && flushToDisk(file)
        && file.size() == file.pos();
    if (!durable || !file.commit()) {
        const Error error = storageError(file);
        file.cancelWriting();
        return fail(error);
    }
    return {};
}

Result<void> atomicWrite(const QString& path, QByteArrayView bytes)
{
    return atomicWrite(
        path, [bytes](QIODevice& device) { return device.write(bytes.data(), bytes.size()) == bytes.size(); });
}

} // namespace sosdesk
