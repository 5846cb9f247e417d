// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/private_file.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace sosdesk {

void createPrivately(const QString& path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (handle >= 0) {
        ::close(handle);
    }
}

} // namespace sosdesk
