// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <memory>

namespace sosdesk {

/** Holds a data folder for one process: a lock on an open file, gone with the process however it ends (P8).
 *
 *  StoreBusy when another process holds it. A folder that may only be read needs no lock file.
 */
class StoreLock
{
public:
    [[nodiscard]] static Result<std::unique_ptr<StoreLock>> take(const QString& folder);
    ~StoreLock();
    StoreLock(const StoreLock&) = delete;
    StoreLock& operator=(const StoreLock&) = delete;

private:
    explicit StoreLock(qintptr file);

    qintptr m_file; ///< of the system; -1 when there is nothing to hold
};

} // namespace sosdesk
